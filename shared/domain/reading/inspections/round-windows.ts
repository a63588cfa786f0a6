/** When an inspection takes place: one span out of all times that its words name. */
import type { Deadline, Doubt, Span } from '../../../model/reading.ts';
import { addMonths, yearOf } from '../../civil-date.ts';
import { doubtAt } from '../doubt.ts';
import type { TwoForms } from '../names/name-text.ts';
import { findDeadlines } from '../times/deadlines.ts';
import type { TimeContext } from '../times/time-context.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { spanOf } from './round-spans.ts';

const timeInBrackets = new RegExp(ROUND.timeInBrackets, 'gu');
/** A plan may come so many months late. */
const EARLIEST = 3;

/** Reads windows of inspections. */
export class RoundWindows {
  readonly #forms: TwoForms;
  readonly #time: TimeContext;
  readonly #doubts: Doubt[];

  /** @param doubts takes what is doubtful about a window */
  constructor(forms: TwoForms, time: TimeContext, doubts: Doubt[]) {
    this.#forms = forms;
    this.#time = time;
    this.#doubts = doubts;
  }

  /** A span that began long before its plan and goes on is what is looked at: 'từ tháng 6/2023 đến tháng 8/2024' in a plan of January 2024. */
  #isOfMatter({ from, to }: { from: string | null; to: string | null }): boolean {
    const issued = this.#time.issuedOn;
    return issued !== null && from !== null && to !== null && from < addMonths(issued, -EARLIEST) && to >= issued;
  }

  /** From the first to the last of the times that stand in brackets behind names. */
  inBrackets({ start, end }: Span): Deadline | null {
    return spanOf(Array.from(this.#forms.aligned.slice(start, end).matchAll(timeInBrackets), (match) => {
      const from = start + match.index + match[0].length - (match[1]?.length ?? 0);
      return { window: this.windowIn(from, start + match.index + match[0].length) };
    }));
  }

  /** The time between two places, and a doubt where its year does not fit the paper's. */
  windowIn(start: number, end: number): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, end);
    // Behind the time stands at most a note: '(sẽ có thông báo cụ thể sau)'.
    const note = /[(]|\.\s/u.exec(aligned.slice(aligned.search(/[\p{L}\d]/u)))?.index ?? aligned.length;
    const all = findDeadlines(aligned, this.#time, true).filter((one) => !this.#isOfMatter(one));
    const before = all.filter((one) => one.start < note);
    const inBracket = all.filter(({ start: at, to }) => at > note && at < aligned.indexOf(')', note) && to !== null);
    const whole = before[0];
    // 'nửa đầu quý IV/2026 (dự kiến từ 05/10 đến 13/11/2026)', 'trước Tết Nguyên đán (từ ngày … đến ngày …)': the bracket says more exactly when.
    const exact = before.every(({ to }) => to === null) || (before.length === 1 && inBracket.length === 1
      && inBracket.every(({ from, to }) => from !== null && from >= (whole?.from ?? '9') && (to ?? '9') <= (whole?.to ?? '')));
    const near = all.filter((one) => one.start < note + 2);
    const found = exact && inBracket.length > 0 ? inBracket : near.length > 0 ? near : all;
    const first = found[0];
    if (!first) return null;
    // 'trong quý II, xong trước ngày 15/6'
    const done = found.find((one) => ROUND.done.test(aligned.slice(one.start)));
    const last = done ?? found.reduce((latest, one) => (one.to !== null && (latest.to === null || one.to > latest.to) ? one : latest), first);
    const source = { start: start + first.start, end: start + Math.max(first.end, last.end) };
    const issued = this.#time.issuedOn;
    const phrase = this.#forms.text.slice(source.start, source.end);
    if (issued !== null && last.to !== null && (Math.abs(yearOf(last.to) - yearOf(issued)) > 1 || last.to < addMonths(issued, -EARLIEST))) {
      this.#doubts.push(doubtAt('year-mismatch', source, { quoted: phrase }));
    }
    return {
      phrase, from: first.from ?? first.to, to: last.to, fuzzy: first.fuzzy, provisional: first.provisional || found.some((one) => one.provisional), anchor: first.anchor, source,
    };
  }
}
