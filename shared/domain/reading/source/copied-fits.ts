/** What it costs to take words of a copied row for the cell of a column, and to end a cell where it ends: the less, the likelier. */
import { BEFORE_PLACE, BEFORE_TIME, COUNTING, COUNTING_DAYS, LEADS_TO_NAME, NOBODY, PEOPLE_HEADS } from '../vocabulary/copied-tables.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { startWords } from '../patterns.ts';
import type { ColumnKind, CopiedHead } from './copied-head.ts';
import type { Word } from './copied-words.ts';

const ofPeople = startWords(PEOPLE_HEADS);
const beforeTime = new RegExp(`^(?:${BEFORE_TIME})$`, 'u');
const beforePlace = new RegExp(`^(?:${BEFORE_PLACE})$`, 'u');
const counting = new RegExp(`^(?:${COUNTING})$`, 'u');
const countingDays = new RegExp(`^(?:${COUNTING_DAYS})$`, 'u');
const NUMBER = /^(?:\d{1,3}|[IVX]+)(?:[,;)]|$)/u;
const leadsToName = new RegExp(`(?:^|\\s)(?:${LEADS_TO_NAME})$`, 'u');
/** Names and times are no longer, in words. */
const LONG_NAMES = 25;
const LONG_TIME = 10;
const LONG_ROUND = 6;
/** What it costs to take something for what it is unlikely to be; 1 is about as much as one cell left empty. */
const COST = {
  /** In a cell of names: a time, a word with a capital that times begin with, 'Kiểm tra'. */
  timeAmongNames: 2, maybeTimeAmongNames: 0.8, workAmongNames: 0.8,
  /** A name beside another with no mark between them; a name that nothing leads to, on a line of its own in what is to be done. */
  besideName: 1.1, nameOnOwnLine: 0.6,
  /** In a cell of times: a name, another word with a capital or a number behind a date; where no time begins the cell, where perhaps one does. */
  nameAmongTimes: 0.6, wordAmongTimes: 0.8, noTime: 2.5, maybeTime: 0.3,
  /** In what is to be done: a time. */
  timeInProse: 0.4, lowOpensProse: 0.4,
  /** A cell of names that no name begins; that a bracket or a dash begins; that ends with the head of a name. */
  noName: 3, bracketOpens: 2, nobodyAndMore: 2, headEnds: 2,
  /** A cell that ends with a comma or a word that waits for more, by its kind. */
  namesBreakOff: 1.5, timeBreaksOff: 1, proseBreaksOff: 1.2, otherBreaksOff: 0.5,
  /** Where no person begins a cell of people. */
  nobodyOpens: 0.6,
  /** In a cell of anything else: that it is there, what it begins with. */
  other: 0.1, lowOpensOther: 0.6, nameOpensOther: 0.2, timeOpensOther: 1, maybeTimeOpensOther: 0.8,
  /** Empty cells. */
  emptyRound: 3, emptyTime: 0.8, emptyProse: 4, emptyPeople: 0.8, emptyOther: 0.3,
  /** Each word more than names, times and rounds have. */
  longNames: 0.1, longTime: 0.15, longRound: 0.4,
  /** To begin a cell: within a bracket, with the rest of a time, of what is counted, of a place, of a name on its line or the next. */
  inBrackets: 2, restOfTime: 1.5, restOfCount: 2, restOfPlace: 1.5, restOfName: 2.5, restOfNameBelow: 1.2,
  /** … in the middle of a line: behind another capital, with a capital or a number, with a small letter. */
  betweenCapitals: 1, capital: 0.3, small: 0.8,
  /** To begin a cell on a new line behind one of a single line, or on the same behind one of several; beside another where each has its own lines. */
  newLine: 1.2, sameLine: 1, notBelow: 2,
} as const;
const FULL_DATE = /\/\d{4}$/u;
/** 'Phiếu'; 'IV' and 'T3' belong to times. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** What a word costs in a cell of a kind, wherever it stands there; or anywhere but at its beginning. */
const EXTRAS = {
  inNames: (word: Word) => (word.isTime ? COST.timeAmongNames : word.opensTime && isCapital(word) ? COST.maybeTimeAmongNames : 0) + (word.opensWork ? COST.workAmongNames : 0),
  /** A name beside another, with no mark between them. */
  beside: ({ juncture, opensLine }: Word) => (juncture && !opensLine ? COST.besideName : 0),
  /** … and on the next line. */
  below: ({ juncture, opensLine }: Word) => (juncture && opensLine ? 1 : 0),
  inTimes: (word: Word, before: Word | undefined) => {
    if (word.opensName) return COST.nameAmongTimes;
    return !word.opensTime && (isCapital(word) || (/^\d/u.test(word.text) && FULL_DATE.test(before?.text ?? ''))) ? COST.wordAmongTimes : 0;
  },
  ofTime: ({ isTime }: Word) => (isTime ? 1 : 0),
  /** A name on a line of its own that no word leads to is likely a cell. */
  ownLine: (word: Word, before: Word | undefined) => (word.juncture && word.opensLine && !leadsToName.test(alignSpelling(before?.text ?? '')) ? COST.nameOnOwnLine : 0),
} as const;

type Extra = keyof typeof EXTRAS;

/** A row made ready: what its words cost, summed up from its start, and what it costs to begin a cell with each of them. */
export class CopiedRow {
  readonly words: readonly Word[];
  readonly #sums: Readonly<Record<Extra, readonly number[]>>;
  readonly #unlikely: readonly number[];
  readonly #breaksOff: readonly boolean[];

  constructor(words: readonly Word[]) {
    this.words = words;
    const summed = (extra: Extra): number[] => {
      const sums = [0];
      for (const [at, word] of words.entries()) sums.push((sums[at] ?? 0) + EXTRAS[extra](word, words[at - 1]));
      return sums;
    };
    this.#sums = { inNames: summed('inNames'), beside: summed('beside'), below: summed('below'), inTimes: summed('inTimes'), ofTime: summed('ofTime'), ownLine: summed('ownLine') };
    this.#unlikely = words.map((word, at) => beginning(word, words[at - 1]));
    this.#breaksOff = words.map((word, at) => breaksOff(word, words[at - 1]));
  }

  sum(extra: Extra, from: number, until: number): number {
    return until > from ? (this.#sums[extra][until] ?? 0) - (this.#sums[extra][from] ?? 0) : 0;
  }

  /** A cell ends neither with a comma nor with a word that waits for a name or a number. */
  breaksOff(until: number): boolean {
    return this.#breaksOff[until - 1] ?? false;
  }

  /**
   * What it costs to end a cell in front of a word. A page prints the cells of a row from its top: behind a cell of one line the next
   * stands on the same line, behind one of several lines on a new one.
   */
  leaving(from: number, until: number, stacked: boolean): number {
    const next = this.words[until];
    if (from === until || !next) return 0;
    const unlikely = this.#unlikely[until] ?? 0;
    if (stacked) return unlikely + (next.opensLine ? 0 : COST.notBelow);
    const oneLine = this.words[from]?.line === this.words[until - 1]?.line;
    return unlikely + (next.opensLine === oneLine ? (oneLine ? COST.newLine : COST.sameLine) : 0);
  }
}

/** What it costs to take words for the cell of a column, the less the likelier. */
export type Fit = (row: CopiedRow, from: number, until: number) => number;

const FITS: Readonly<Partial<Record<ColumnKind, Fit>>> = {
  lead: names({ empty: 2 }),
  unit: names({ empty: 2, below: 0, bare: 0.3, person: 2 }),
  support: names({ empty: 0.8 }),
  team: names({ empty: 2 }),
  time: times,
  text: prose,
  round,
};

/** What words cost as a cell of a column. */
export function fitOf({ caption, kind }: CopiedHead['columns'][number]): Fit {
  return kind === 'other' && ofPeople.test(alignSpelling(caption)) ? people : (FITS[kind] ?? other);
}

function isCapital({ text }: Word): boolean {
  return CAPITAL.test(text);
}

/** How unlikely it is that a cell begins with a word. */
function beginning(word: Word, before: Word | undefined): number {
  const last = alignSpelling(before?.text ?? '');
  // 'Nửa đầu' and 'tháng 5'
  const goesOn = word.isTime && /^\p{Ll}/u.test(word.text) && beforeTime.test(last) ? COST.restOfTime : 0;
  const counts = !before?.opensName && (NUMBER.test(word.text) ? counting : countingDays).test(last) && /^[\dIVX]/u.test(word.text) ? COST.restOfCount : 0;
  const placed = isCapital(word) && !word.opensName && !word.opensTime && beforePlace.test(last) ? COST.restOfPlace : 0;
  return goesOn + counts + placed + (word.inBrackets ? COST.inBrackets : 0) + atWord(word, before);
}

function atWord(word: Word, before: Word | undefined): number {
  if (word.withinName) return word.opensLine ? COST.restOfNameBelow : COST.restOfName;
  if (word.opensLine || word.opensName || word.isTime || word.opensWork || (word.opensTime && !/^\p{Ll}/u.test(word.text))) return 0;
  // 'Trần Thị Diễm' and 'Trinh' behind it on the same line
  if (isCapital(word) && before && isCapital(before) && !/[,;.)]$/u.test(before.text)) return COST.betweenCapitals;
  return /^[\p{Lu}\d]/u.test(word.text) ? COST.capital : COST.small;
}

function breaksOff(last: Word, before: Word | undefined): boolean {
  return /[,(]$|^[-–]$/u.test(last.text) || leadsToName.test(alignSpelling(`${before?.text ?? ''} ${last.text}`));
}

interface NameCosts {
  /** A cell without a name. */
  empty: number;
  /** A name that begins a line below another with no mark between them. */
  below?: number;
  /** One that begins with no word that names do. */
  bare?: number;
  /** A person, where none is meant. */
  person?: number;
}

function names({ empty, below = 0.4, bare = 1, person = 0 }: NameCosts): Fit {
  const opening = (first: Word): number => {
    if (first.opensPerson && person > 0) return person;
    if (first.text.startsWith('(')) return COST.bracketOpens;
    return first.opensName ? 0 : /^\p{Lu}/u.test(first.text) ? bare : COST.noName;
  };
  return (row, from, until) => {
    const [first, last] = [row.words[from], row.words[until - 1]];
    if (from === until || !first || !last) return empty;
    if (NOBODY.test(first.text)) return until - from === 1 ? 0 : COST.nobodyAndMore;
    const headless = last.opensName && (last.juncture || until - from === 1) && isCapital(last) && !NOBODY.test(last.text);
    const within = row.sum('inNames', from, until) + row.sum('beside', from + 1, until) + below * row.sum('below', from + 1, until);
    return opening(first) + within + (headless ? COST.headEnds : 0) + (row.breaksOff(until) ? COST.namesBreakOff : 0) + Math.max(0, until - from - LONG_NAMES) * COST.longNames;
  };
}

/** 'Đợt 1': a word and its number. */
function round(_: CopiedRow, from: number, until: number): number {
  return from === until ? COST.emptyRound : Math.max(0, until - from - LONG_ROUND) * COST.longRound;
}

function times(row: CopiedRow, from: number, until: number): number {
  const first = row.words[from];
  if (from === until || !first) return COST.emptyTime;
  const opening = first.isTime ? 0 : first.opensTime || NOBODY.test(first.text) ? COST.maybeTime : COST.noTime;
  return opening + row.sum('inTimes', from + 1, until) + (row.breaksOff(until) ? COST.timeBreaksOff : 0) + Math.max(0, until - from - LONG_TIME) * COST.longTime;
}

function prose(row: CopiedRow, from: number, until: number): number {
  const first = row.words[from];
  if (from === until || !first) return COST.emptyProse;
  return (/^[\p{Ll}(]/u.test(first.text) ? COST.lowOpensProse : 0)
    + (row.breaksOff(until) ? COST.proseBreaksOff : 0)
    + COST.timeInProse * row.sum('ofTime', from, until)
    + row.sum('ownLine', from + 1, until);
}

/** 'Ông Vũ Đình Lân, Phó Cục trưởng' under 'Trưởng đoàn'. */
function people(row: CopiedRow, from: number, until: number): number {
  const first = row.words[from];
  if (from === until || !first) return COST.emptyPeople;
  return (first.opensPerson || first.opensName ? 0 : COST.nobodyOpens) + row.sum('ofTime', from, until);
}

function other(row: CopiedRow, from: number, until: number): number {
  const first = row.words[from];
  if (from === until || !first) return COST.emptyOther;
  return COST.other
    + (/^\p{Ll}/u.test(first.text) ? COST.lowOpensOther : 0)
    + (first.opensName ? COST.nameOpensOther : 0)
    + (first.isTime ? COST.timeOpensOther : first.opensTime ? COST.maybeTimeOpensOther : 0)
    + (row.breaksOff(until) ? COST.otherBreaksOff : 0);
}
