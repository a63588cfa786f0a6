/** Time phrases of a sentence or a cell as deadlines: runs the rules of the grammar and says what each of them means. */
import type { Deadline } from '../../model/reading.ts';
import { addDays, addMonths, addWorkingDays, civilDate, endOfMonth, firstOfMonth, lastDayOf, monthOf, yearOf } from './civil-date.ts';
import { spaced } from './patterns.ts';
import { DEADLINE_RULES, type DeadlineRuleName } from './vocabulary-deadline-rules.ts';
import {
  ANCHOR_WORDS, COMPLETION, NO_DEADLINE_BEFORE, NOMINAL_PERIOD, NUMBER_WORDS, ON_DAY_BEFORE, QUARTERS, SENSE, TIME_PIECES,
} from './vocabulary-time.ts';

/** What relative and incomplete phrases are read by. */
export interface TimeContext {
  /** Meeting date, else issue date; null when the paper shows neither. */
  reference: string | null;
  issuedOn: string | null;
  /** 'trước ngày X' means X-1. */
  strictBefore: boolean;
}

/** A deadline with its place in the aligned text that was read. */
export interface FoundDeadline extends Omit<Deadline, 'source' | 'phrase'> {
  start: number;
  end: number;
  yearAssumed: boolean;
  impossible: boolean;
}

interface Meaning {
  from: string | null;
  to: string | null;
  fuzzy?: boolean;
  anchor?: string | null;
}

interface CompiledRule {
  name: DeadlineRuleName;
  pattern: RegExp;
  onlyInCell: boolean;
}

function expand(pattern: string): string {
  const expanded = pattern.replace(/(?<!\\p)\{([A-Za-z]\w*)\}/g, (_, name: string) => {
    const piece = TIME_PIECES[name];
    if (piece === undefined) throw new Error(`no piece of time named ${name}`);
    return piece;
  });
  return expanded;
}

const RULES: readonly CompiledRule[] = DEADLINE_RULES.map(({ name, pattern, onlyInCell }) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/])(?:${spaced(expand(pattern))})(?![\\p{L}\\p{N}])`, 'gu'),
  onlyInCell: onlyInCell ?? false,
}));

/**
 * Finds the deadlines in aligned text.
 * @param text aligned text of one sentence (or of a cell)
 * @param inCell true when the text is a time by its place (a 'Thời gian' cell), so that a bare 'Tháng 10/2021' counts
 */
export function findDeadlines(text: string, time: TimeContext, inCell = false): FoundDeadline[] {
  const candidates: { rule: CompiledRule; start: number; end: number }[] = [];
  for (const rule of RULES) {
    if (rule.onlyInCell && !inCell) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      candidates.push({ rule, start: match.index, end: match.index + match[0].length });
    }
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundDeadline[] = [];
  let end = -1;
  for (const { rule, start, end: candidateEnd } of candidates) {
    if (start < end) continue;
    const phrase = text.slice(start, candidateEnd);
    const sense = inCell ? 'deadline' : senseOf(rule.name, text, start, candidateEnd);
    if (sense === 'none') continue;
    const reader = new PhraseReader(phrase, text.slice(Math.max(0, start - 40), start), time);
    const meaning = reader.mean(rule.name);
    if (!meaning || (sense === 'ifAhead' && !isAhead(meaning, time))) continue;
    end = candidateEnd;
    found.push({
      from: meaning.from,
      to: meaning.to,
      fuzzy: (meaning.fuzzy ?? false) || SENSE.about.test(text.slice(Math.max(0, start - 12), start) + phrase),
      provisional: SENSE.provisional.test(text.slice(candidateEnd)),
      anchor: meaning.anchor ?? null,
      yearAssumed: reader.yearAssumed,
      impossible: reader.impossible,
      start,
      end: candidateEnd,
    });
  }
  return found;
}

const DATE_RULES = new Set<DeadlineRuleName>(['atClock', 'onDay', 'byDate', 'shortDayRange', 'dayRange']);

/** What stands before tells a deadline from the date of another paper, a past fact or the name of a programme. */
function senseOf(name: DeadlineRuleName, text: string, start: number, end: number): 'deadline' | 'ifAhead' | 'none' {
  const before = text.slice(Math.max(0, start - 70), start);
  if (DATE_RULES.has(name) && NO_DEADLINE_BEFORE.test(before)) {
    // 'chậm nhất ngày', 'vào ngày': no other paper is dated so.
    if (!SENSE.sure.test(text.slice(start, end)) || SENSE.factBefore.test(before)) return 'none';
  }
  if (name === 'onDay' && before.trim() !== '') {
    const opening = text.slice(start, start + 5).replace(/ .*/u, '');
    // 'công bố kết quả ngày 16/7': a day to come is one to be ready by, a day that is past is a fact.
    if (!ON_DAY_BEFORE.test(before) && !ON_DAY_BEFORE.test(opening)) return COMPLETION.test(before) ? 'ifAhead' : 'none';
  }
  const period = name === 'year' || name === 'yearEnd';
  if (period && NOMINAL_PERIOD.test(before) && !COMPLETION.test(before.replace(SENSE.matterOf, ''))) return 'none';
  if (name === 'year' && SENSE.ofMatter.test(before)) return 'none';
  if (name === 'withinBare' && text.slice(end, end + 12).includes('/')) return 'none';
  return 'deadline';
}

function isAhead({ to }: Meaning, { reference, issuedOn }: TimeContext): boolean {
  const day = issuedOn ?? reference;
  return to !== null && day !== null && to > day;
}

/** Reads the numbers of one phrase. */
class PhraseReader {
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
        const year = this.#years().at(-1) ?? this.#referenceYear();
        return year === null ? null : { from: this.#time.reference, to: `${year}-12-31` };
      }
      case 'withinFromSigning': return this.#within(this.#time.issuedOn ?? this.#time.reference, ANCHOR_WORDS.issue);
      case 'withinFromAnchor': case 'afterAnchor': return { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
      case 'withinNext': return this.#within(this.#time.reference, ANCHOR_WORDS.meeting);
      case 'withinBare': return this.#sinceIssue
        ? this.#within(this.#time.issuedOn ?? this.#time.reference, ANCHOR_WORDS.issue)
        : { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
      case 'dayRange': return this.#dayRange();
      case 'monthRange': case 'months': case 'cellMonths': return this.#monthSpan();
      case 'shortDayRange': return this.#shortDayRange();
      case 'beforeDate': return this.#beforeDate();
      case 'beforeClock': case 'byDate': case 'cellDate': return this.#byDate();
      case 'atClock': case 'onDay': return this.#onDay();
      case 'partOfMonth': return this.#partOfMonth();
      case 'month': case 'cellMonth': case 'cellShortMonth': return this.#month();
      case 'byMonth': return { ...this.#month(), from: null } as Meaning;
      case 'beforeMonth': return this.#dayBefore(this.#month());
      case 'quarter': case 'quarters': case 'cellQuarter': case 'cellQuarters': return this.#quarter();
      case 'byQuarter': return { ...this.#quarter(), from: null } as Meaning;
      case 'beforeQuarter': return this.#dayBefore(this.#quarter());
      case 'halfYear': return this.#halfYear();
      case 'year': case 'cellYear': return this.#year();
      case 'byYear': return { ...this.#year(), from: null } as Meaning;
      case 'beforeYear': return this.#dayBefore(this.#year());
      case 'yearEnd': {
        const year = this.#years().at(-1) ?? this.#referenceYear();
        return year === null ? null : { from: null, to: `${year}-12-31`, fuzzy: true };
      }
      case 'thisPeriod': return this.#period(0);
      case 'nextPeriod': return this.#period(1);
      case 'nextMeeting': return { from: null, to: null, anchor: ANCHOR_WORDS.nextMeeting };
      case 'tet': return { from: null, to: null, fuzzy: true, anchor: this.#phrase.trim() };
    }
  }

  #referenceYear(): number | null {
    const reference = this.#time.reference ?? this.#time.issuedOn;
    return reference === null ? null : yearOf(reference);
  }

  #years(): number[] {
    return (this.#phrase.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
  }

  /** Groups of numbers that belong to one date: '25/3', '05/4/2021', '20 tháng 10 năm 2024'. */
  #dates(): { day: number; month: number | null; year: number | null }[] {
    const clean = this.#phrase
      .replace(SENSE.clockTime, (clock) => ' '.repeat(clock.length))
      .replace(SENSE.weekdayNumber, '     ');
    return Array.from(clean.matchAll(SENSE.dateParts), (match) => ({
      day: Number(match[1]),
      month: match[2] === undefined ? null : Number(match[2]),
      year: match[3] === undefined ? null : Number(match[3]),
    }));
  }

  #date(day: number, month: number, year: number | null): string | null {
    const date = civilDate(year ?? this.#assumeYear(month, day), month, day);
    if (date === null) this.impossible = true;
    return date;
  }

  /** No year printed: the reference's year, the next one when that day lies more than half a year back. */
  #assumeYear(month: number, day: number | null): number {
    this.yearAssumed = true;
    const reference = this.#time.reference ?? this.#time.issuedOn;
    if (reference === null) return Number.NaN;
    const year = yearOf(reference);
    const end = `${year}-${String(month).padStart(2, '0')}-${String(day ?? 28).padStart(2, '0')}`;
    return end < addMonths(reference, -6) ? year + 1 : year;
  }

  #byDate(): Meaning | null {
    const last = this.#dates().at(-1);
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
    const dates = this.#dates();
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
    const year = this.#years().at(-1) ?? null;
    if (year !== null) numbers.pop();
    const month = numbers.pop();
    const first = numbers[0];
    const last = numbers.at(-1);
    if (month === undefined || first === undefined || last === undefined) return null;
    return { from: this.#date(first, month, year), to: this.#date(last, month, year) };
  }

  #monthNumbers(): { months: number[]; year: number | null } {
    const text = this.#phrase.replace(/20\d\d/g, ' ');
    return {
      months: (text.match(/\d{1,2}/g) ?? []).map(Number).filter((month) => month >= 1 && month <= 12),
      year: this.#years().at(-1) ?? null,
    };
  }

  #monthSpan(): Meaning | null {
    const { months, year } = this.#monthNumbers();
    const first = months[0];
    const last = months.at(-1);
    if (first === undefined || last === undefined) return null;
    const end = year ?? this.#assumeYear(last, null);
    if (Number.isNaN(end)) return { from: null, to: null };
    const printed = this.#years();
    const start = printed.length > 1 ? (printed[0] ?? end) : first > last ? end - 1 : end;
    return { from: firstOfMonth(start, first), to: endOfMonth(end, last) };
  }

  #month(): Meaning | null {
    const { months, year } = this.#monthNumbers();
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

  #quarter(): Meaning | null {
    const names = Array.from(this.#phrase.replace(/20\d\d/g, ' ').matchAll(SENSE.quarterRoman), (match) => QUARTERS[match[1] ?? ''] ?? 0);
    const first = names[0];
    const last = names.at(-1);
    if (!first || !last) return null;
    const year = this.#years().at(-1) ?? this.#assumeYear(last * 3, null);
    if (Number.isNaN(year)) return { from: null, to: null };
    return { from: firstOfMonth(year, first * 3 - 2), to: endOfMonth(year, last * 3) };
  }

  #halfYear(): Meaning | null {
    const year = this.#years().at(-1) ?? this.#referenceYear();
    if (year === null) return null;
    return SENSE.first.test(this.#phrase)
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-07-01`, to: `${year}-12-31` };
  }

  #year(): Meaning | null {
    const year = this.#years().at(-1) ?? this.#referenceYear();
    return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
  }

  #within(reference: string | null, anchor: string): Meaning | null {
    const match = /\d{1,3}/.exec(this.#phrase) ?? SENSE.numberWord.exec(this.#phrase);
    const amount = match ? (NUMBER_WORDS[match[0]] ?? Number(match[0])) : undefined;
    if (amount === undefined) return null;
    if (reference === null) return { from: null, to: null, fuzzy: true, anchor };
    const unit = this.#phrase.slice((match?.index ?? 0) + (match?.[0].length ?? 0)).replace(/^ *\([^)]*\)/u, '').trimStart();
    const to = SENSE.workingDays.test(unit) ? addWorkingDays(reference, amount)
      : SENSE.startsDay.test(unit) ? addDays(reference, amount)
      : SENSE.startsWeek.test(unit) ? addDays(reference, amount * 7)
      : SENSE.startsMonth.test(unit) ? addMonths(reference, amount)
      : SENSE.startsYear.test(unit) ? addMonths(reference, amount * 12)
      : addDays(reference, Math.ceil(amount / 24));
    return { from: null, to, anchor };
  }

  /** This week, month or quarter, or the next; weeks begin on Monday. */
  #period(step: 0 | 1): Meaning | null {
    const reference = this.#time.reference ?? this.#time.issuedOn;
    if (reference === null) return null;
    if (SENSE.week.test(this.#phrase)) {
      const weekday = (new Date(`${reference}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(reference, step * 7 - weekday);
      return { from: monday, to: addDays(monday, 6) };
    }
    if (SENSE.quarter.test(this.#phrase)) {
      const first = addMonths(`${reference.slice(0, 7)}-01`, step * 3 - ((monthOf(reference) - 1) % 3));
      return { from: first, to: addDays(addMonths(first, 3), -1) };
    }
    if (!SENSE.month.test(this.#phrase)) return { from: reference, to: reference };
    const first = addMonths(`${reference.slice(0, 7)}-01`, step);
    return { from: first, to: addDays(addMonths(first, 1), -1) };
  }
}
