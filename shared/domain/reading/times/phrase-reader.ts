/** What a time phrase means: its numbers, words and the year it leaves out, read under the rule that found it. */
import { addDays, civilDate, endOfMonth, firstOfMonth, lastDayOf, monthOf, yearOf } from '../../civil-date.ts';
import type { Meaning, TimeContext } from './time-context.ts';
import { amountIn, datesIn, monthsIn, yearsIn } from './phrase-numbers.ts';
import { periodOf, spanFrom, weekdayOfWeek } from './relative-times.ts';
import { assumedYear, referenceYear } from './unprinted-year.ts';
import type { DeadlineRuleName } from '../vocabulary/deadline-rules.ts';
import { ANCHOR_WORDS, QUARTERS, SENSE, WEEKS_OF_MONTH } from '../vocabulary/time.ts';

/** Reads one phrase; what each rule of the grammar means is said under its name. */
export class PhraseReader {
  yearAssumed = false;
  impossible = false;
  readonly #phrase: string;
  readonly #time: TimeContext;

  /** The phrase stands beside 'ban hành': an unanchored span counts from the issue date. */
  readonly #sinceIssue: boolean;

  constructor(phrase: string, before: string, time: TimeContext) {
    this.#phrase = phrase;
    this.#sinceIssue = SENSE.issueNear.test(before);
    this.#time = time;
  }

  mean(name: DeadlineRuleName): Meaning | null {
    switch (name) {
      case 'nowUntilYearEnd': {
        const year = yearsIn(this.#phrase).at(-1) ?? referenceYear(this.#time);
        return year === null ? null : { from: this.#time.reference, to: `${year}-12-31` };
      }
      case 'withinFromSigning': return spanFrom(this.#phrase, this.#time, this.#time.issuedOn ?? this.#time.reference, ANCHOR_WORDS.issue);
      case 'withinFromDate': {
        const from = this.#byDate()?.to ?? null;
        return from === null ? null : spanFrom(this.#phrase.slice(0, this.#phrase.search(SENSE.since)), this.#time, from, this.#phrase.trim());
      }
      case 'withinFromAnchor': case 'afterAnchor': return { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
      case 'withinFromMeeting': case 'withinNext': return spanFrom(this.#phrase, this.#time, this.#time.reference, ANCHOR_WORDS.meeting);
      case 'withinBare': return this.#sinceIssue
        ? spanFrom(this.#phrase, this.#time, this.#time.issuedOn ?? this.#time.reference, ANCHOR_WORDS.issue)
        : { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
      case 'dayRange': return this.#dayRange();
      case 'monthRange': case 'months': case 'cellMonths': return this.#monthSpan();
      case 'shortDayRange': case 'cellDays': return this.#shortDayRange();
      case 'beforeDate': return this.#beforeDate();
      case 'beforeClock': return SENSE.midnight.test(this.#phrase) ? this.#beforeDate() : this.#byDate();
      case 'byDate': case 'cellDate': return this.#byDate();
      case 'atClock': case 'onDay': return this.#onDay();
      case 'partOfMonth': return this.#partOfMonth();
      case 'weeksOfMonth': return this.#weeksOfMonth();
      case 'monthsOfYear': return this.#monthsOfYear();
      case 'today': return this.#today();
      case 'weekdayOfWeek': return weekdayOfWeek(this.#phrase, this.#time);
      case 'weekOfMonth': return this.#weekOfMonth();
      case 'month': case 'cellMonth': case 'cellShortMonth': return this.#month();
      case 'byMonth': case 'session': return { ...this.#month(), from: null } as Meaning;
      case 'beforeMonth': return this.#dayBefore(this.#month());
      case 'quarter': case 'quarters': case 'cellQuarter': case 'cellQuarters': return this.#quarter();
      case 'byQuarter': return { ...this.#quarter(), from: null } as Meaning;
      case 'beforeQuarter': return this.#dayBefore(this.#quarter());
      case 'halfYear': return this.#halfYear();
      case 'year': case 'cellYear': return this.#year();
      case 'cellYears': return { from: `${yearsIn(this.#phrase)[0] ?? ''}-01-01`, to: `${yearsIn(this.#phrase).at(-1) ?? ''}-12-31` };
      case 'byYear': return { ...this.#year(), from: null } as Meaning;
      case 'beforeYear': return this.#dayBefore(this.#year());
      case 'newYear': {
        const reference = this.#time.reference ?? this.#time.issuedOn;
        return reference === null || monthOf(reference) === 1 ? null : { from: null, to: `${yearOf(reference)}-12-31` };
      }
      case 'yearEnd': {
        const year = yearsIn(this.#phrase).at(-1) ?? referenceYear(this.#time);
        return year === null ? null : { from: null, to: `${year}-12-31`, fuzzy: true };
      }
      case 'thisPeriod': case 'periodAtEnd': return periodOf(this.#phrase, this.#time, 0);
      case 'nextPeriod': return periodOf(this.#phrase, this.#time, 1);
      case 'nextMeeting': return { from: null, to: null, anchor: ANCHOR_WORDS.nextMeeting };
      case 'tet': return { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
    }
  }

  #date(day: number, month: number, year: number | null): string | null {
    const inYear = year ?? this.#assumeYear(month, day);
    const date = civilDate(inYear, month, day);
    // A paper without a day of its own leaves the year open.
    if (date === null && !Number.isNaN(inYear)) this.impossible = true;
    return date;
  }

  #assumeYear(month: number, day: number | null): number {
    this.yearAssumed = true;
    return assumedYear(this.#time, month, day);
  }

  #byDate(): Meaning | null {
    const last = datesIn(this.#phrase).at(-1);
    if (!last || last.month === null) return null;
    const to = this.#date(last.day, last.month, last.year);
    return { from: null, to };
  }

  #onDay(): Meaning | null {
    const by = this.#byDate();
    return by && { ...by, from: by.to };
  }

  #beforeDate(): Meaning | null {
    const by = this.#byDate();
    if (!by) return null;
    return { from: null, to: by.to !== null && this.#time.strictBefore ? addDays(by.to, -1) : by.to };
  }

  #dayBefore(span: Meaning | null): Meaning | null {
    return span?.from ? { from: null, to: addDays(span.from, -1) } : null;
  }

  #dayRange(): Meaning | null {
    const dates = datesIn(this.#phrase);
    const first = dates[0];
    const last = dates.at(-1);
    if (!first || !last || dates.length < 2 || last.month === null) return null;
    const to = this.#date(last.day, last.month, last.year);
    if (to === null) return { from: null, to: null };
    // The year at the end spreads back; across New Year the start lies in the year before.
    const month = first.month ?? last.month;
    let from = this.#date(first.day, month, first.year ?? yearOf(to));
    if (from !== null && from > to && first.year === null) from = this.#date(first.day, month, yearOf(to) - 1);
    return { from, to };
  }

  #shortDayRange(): Meaning | null {
    const numbers = (this.#phrase.replace(SENSE.numberOfDays, '').match(/\d+/g) ?? []).map(Number);
    const year = yearsIn(this.#phrase).at(-1) ?? null;
    if (year !== null) numbers.pop();
    const month = numbers.pop();
    const first = numbers[0];
    const last = numbers.at(-1);
    if (month === undefined || first === undefined || last === undefined) return null;
    return { from: this.#date(first, month, year), to: this.#date(last, month, year) };
  }

  #monthSpan(): Meaning | null {
    const { months, year } = monthsIn(this.#phrase);
    const first = months[0];
    const last = months.at(-1);
    if (first === undefined || last === undefined) return null;
    const end = year ?? this.#assumeYear(last, null);
    if (Number.isNaN(end)) return { from: null, to: null };
    const printed = yearsIn(this.#phrase);
    const start = printed.length > 1 ? (printed[0] ?? end) : first > last ? end - 1 : end;
    return { from: firstOfMonth(start, first), to: endOfMonth(end, last) };
  }

  #month(): Meaning | null {
    const { months, year } = monthsIn(this.#phrase);
    const month = months.at(-1);
    if (month === undefined) return null;
    const inYear = year ?? this.#assumeYear(month, null);
    if (Number.isNaN(inYear)) return { from: null, to: null };
    return { from: firstOfMonth(inYear, month), to: endOfMonth(inYear, month) };
  }

  #partOfMonth(): Meaning | null {
    const whole = this.#month();
    if (!whole?.from || !whole.to) return whole;
    const month = whole.from.slice(0, 8);
    const last = String(lastDayOf(yearOf(whole.from), monthOf(whole.from)));
    const words = this.#phrase.replace(SENSE.leadingPreposition, '');
    const [from, to] = SENSE.half.test(words)
      ? SENSE.first.test(words) ? ['01', '15'] : ['16', last]
      : SENSE.first.test(words) ? ['01', '10'] : SENSE.middle.test(words) ? ['11', '20'] : ['21', last];
    return { from: `${month}${from}`, to: `${month}${to}`, fuzzy: !SENSE.half.test(words) };
  }

  /** Weeks of a month are its sevenths; the last one ends with it. */
  #weekOfMonth(): Meaning | null {
    const word = SENSE.weekOfMonth.exec(this.#phrase)?.[1] ?? '';
    const whole = new PhraseReader(this.#phrase.slice(this.#phrase.search(SENSE.month)), '', this.#time).#month();
    if (!whole?.from || !whole.to) return whole;
    const week = WEEKS_OF_MONTH[word];
    if (week === undefined) return { from: addDays(whole.to, -6), to: whole.to, fuzzy: true };
    return { from: addDays(whole.from, week * 7 - 7), to: addDays(whole.from, week * 7 - 1), fuzzy: true };
  }

  /** 'hai tuần đầu tháng 12': so many sevenths from its start, or to its end. */
  #weeksOfMonth(): Meaning | null {
    const whole = new PhraseReader(this.#phrase.slice(this.#phrase.search(SENSE.month)), '', this.#time).#month();
    const days = 7 * amountIn(this.#phrase);
    if (!whole?.from || !whole.to) return whole;
    return SENSE.first.test(this.#phrase.slice(0, this.#phrase.search(SENSE.month)))
      ? { from: whole.from, to: addDays(whole.from, days - 1), fuzzy: true }
      : { from: addDays(whole.to, 1 - days), to: whole.to, fuzzy: true };
  }

  #monthsOfYear(): Meaning | null {
    const year = yearsIn(this.#phrase).at(-1) ?? referenceYear(this.#time);
    const months = amountIn(this.#phrase);
    return year === null || Number.isNaN(months) ? null : { from: `${year}-01-01`, to: endOfMonth(year, months) };
  }

  #today(): Meaning | null {
    const printed = datesIn(this.#phrase).at(-1);
    if (printed) return this.#byDate();
    const reference = this.#time.reference;
    const day = reference === null ? null : addDays(reference, SENSE.tomorrow.test(this.#phrase) ? 1 : 0);
    return { from: day, to: day };
  }

  #quarter(): Meaning | null {
    const names = Array.from(this.#phrase.replace(/20\d\d/g, ' ').matchAll(SENSE.quarterRoman), (match) => QUARTERS[match[1] ?? ''] ?? 0);
    const first = names[0];
    const last = names.at(-1);
    if (!first || !last) return null;
    const year = yearsIn(this.#phrase).at(-1) ?? this.#assumeYear(last * 3, null);
    if (Number.isNaN(year)) return { from: null, to: null };
    return { from: firstOfMonth(year, first * 3 - 2), to: endOfMonth(year, last * 3) };
  }

  #halfYear(): Meaning | null {
    const year = yearsIn(this.#phrase).at(-1) ?? referenceYear(this.#time);
    if (year === null) return null;
    return SENSE.first.test(this.#phrase)
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-07-01`, to: `${year}-12-31` };
  }

  #year(): Meaning | null {
    const year = yearsIn(this.#phrase).at(-1) ?? referenceYear(this.#time);
    return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
  }
}
