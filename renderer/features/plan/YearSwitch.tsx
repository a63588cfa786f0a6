import { planWords } from '../../../shared/text/vi/plan.ts';
import { IconLeft, IconRight } from '../../icons.ts';

/** The year that is looked at, with the years beside it. */
export function YearSwitch({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  return (
    <div className="year-switch" role="group" aria-label={planWords.year}>
      <button type="button" onClick={() => onYear(year - 1)} aria-label={planWords.earlierYear(year - 1)} title={planWords.earlierYear(year - 1)}>
        <IconLeft size={16} stroke={1.8} aria-hidden />
      </button>
      <strong aria-live="polite">{year}</strong>
      <button type="button" onClick={() => onYear(year + 1)} aria-label={planWords.laterYear(year + 1)} title={planWords.laterYear(year + 1)}>
        <IconRight size={16} stroke={1.8} aria-hidden />
      </button>
    </div>
  );
}
