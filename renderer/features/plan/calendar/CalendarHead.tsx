import type { ReactNode } from 'react';
import { IconLeft, IconRight } from '../../../icons.ts';
import './calendar-head.css';

interface CalendarHeadProps {
  title: string;
  words: { previous: string; next: string; today: string };
  onStep: (by: 1 | -1) => void;
  onToday: () => void;
  children?: ReactNode;
}

/** What stands above a month, a week or a day: which one it is, one back, one on, and back to today. */
export function CalendarHead({ title, words, onStep, onToday, children }: CalendarHeadProps) {
  return (
    <div className="calendar-head">
      <button type="button" className="calendar-step" aria-label={words.previous} title={words.previous} onClick={() => onStep(-1)}>
        <IconLeft size={16} stroke={1.8} aria-hidden />
      </button>
      <h2 aria-live="polite">{title}</h2>
      <button type="button" className="calendar-step" aria-label={words.next} title={words.next} onClick={() => onStep(1)}>
        <IconRight size={16} stroke={1.8} aria-hidden />
      </button>
      <button type="button" className="calendar-step calendar-today" onClick={onToday}>{words.today}</button>
      {children}
    </div>
  );
}
