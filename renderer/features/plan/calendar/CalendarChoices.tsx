import type { CalendarKind } from '../../../../shared/model/calendar-views.ts';
import { calendarWords as words } from '../../../../shared/text/vi/calendar-page.ts';
import { useQueryState } from '../../../query-state.ts';
import { toggleLunar, useLunar } from '../../../stores/lunar.ts';
import { kindIcons, type Span, spans, toggled } from './calendar-state.ts';
import '../change.css';
import './entries.css';

/** Month, week or day. @param day where the other spans begin */
export function SpanChoice({ span, day }: { span: Span; day: string }) {
  const [, change] = useQueryState();
  const choose = (one: Span) => change(one === 'month' ? { span: null, day: null, month: day.slice(0, 7) } : { span: one, day, month: null });
  return (
    <div className="calendar-choices" role="group" aria-label={words.spanLabel}>
      {spans.map((one) => (
        <button key={one} type="button" className="selection-round" aria-pressed={one === span} onClick={() => choose(one)}>{words.spans[one]}</button>
      ))}
    </div>
  );
}

interface KindChoiceProps {
  /** The kinds that may be shown or not. */
  kinds: readonly CalendarKind[];
  shown: readonly CalendarKind[];
}

/** What lies over the days, and whether their lunar numbers stand there too. */
export function KindChoice({ kinds, shown }: KindChoiceProps) {
  const [, change] = useQueryState();
  const lunar = useLunar((state) => state.shown);
  return (
    <div className="calendar-choices calendar-kinds" role="group" aria-label={words.kindLabel}>
      {kinds.map((kind) => {
        const Sign = kindIcons[kind];
        return (
          <button key={kind} type="button" className={`selection-round entry-sign-${kind}`} aria-pressed={shown.includes(kind)} onClick={() => change({ show: toggled(shown, kind) })}>
            <Sign size={14} stroke={1.8} aria-hidden />
            {words.kind(kind)}
          </button>
        );
      })}
      <button type="button" className="selection-round" aria-pressed={lunar} onClick={toggleLunar}>{words.lunar}</button>
    </div>
  );
}
