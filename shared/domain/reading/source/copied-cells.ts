/** The cells of one row copied out of a page: where in its lines each column ends, by what the columns hold. */
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { BEFORE_PLACE, COUNTING, COUNTING_DAYS, HOLDS_OTHER, LEADS_TO_NAME, NAME_STARTS, NOBODY, PART_OF_NAME, SURE_TIME, TIME_STARTS } from '../vocabulary/copied-tables.ts';
import { HEADS_ALONE, NOT_HEADS, UNIT_HEADS } from '../vocabulary/names.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { MATTER_OF_INSPECTION } from '../vocabulary/tables.ts';
import type { ColumnKind, CopiedHead } from './copied-head.ts';

const head = longestAt(UNIT_HEADS);
const notHead = longestAt(NOT_HEADS);
const matter = wordsAt(MATTER_OF_INSPECTION);
const nameStart = wordsAt(NAME_STARTS);
const timeStart = wordsAt(TIME_STARTS);
const sureTime = wordsAt(SURE_TIME);
const alone = new Set(HEADS_ALONE.split('|'));
const holdsOther = new RegExp(`^(?:${HOLDS_OTHER})$`, 'u');
const partOfName = new RegExp(PART_OF_NAME, 'uy');
const beforePlace = new RegExp(`^(?:${BEFORE_PLACE})$`, 'u');
const counting = new RegExp(`^(?:${COUNTING})$`, 'u');
const countingDays = new RegExp(`^(?:${COUNTING_DAYS})$`, 'u');
const NUMBER = /^(?:\d{1,3}|[IVX]+)(?:[,;)]|$)/u;
const leadsToName = new RegExp(`(?:^|\\s)(?:${LEADS_TO_NAME})$`, 'u');
/** What parts or joins the names of one cell. */
const JOINS = /[,;:+/&(–-]$|(?:^|\s)(?:và|cùng|với|thuộc|của|hoặc|hợp)$/iu;
/** A row has no more words; what has is no row. */
const MOST_WORDS = 250;
/** Names and times are no longer, in words. */
const LONG_NAMES = 25;
const LONG_TIME = 10;
const LONG_ROUND = 2;
/** What a name costs that stands beside another with no mark between them. */
const BESIDE = 1.1;
/** So much less likely, row by row, are cells below each other under heads that are not. */
const NOT_STACKED = 0.5;

const FULL_DATE = /\/\d{4}$/u;
/** 'Phiếu'; 'IV' and 'T3' belong to times. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** A word of the row. */
interface Word {
  text: string;
  line: number;
  opensLine: boolean;
  opensName: boolean;
  /** Within the head of a name: 'UBND' of 'Văn phòng UBND'. */
  withinName: boolean;
  opensTime: boolean;
  /** 'Kiểm tra': what one goes there for. */
  opensWork: boolean;
  isTime: boolean;
  /** A name begins here with nothing between it and the one before it. */
  juncture: boolean;
}

/** What it costs to take words for the cell of a column, the fewer the likelier. */
type Fit = (words: readonly Word[], from: number, until: number, junctures: readonly number[]) => number;

const FITS: Readonly<Partial<Record<ColumnKind, Fit>>> = { lead: names(2), unit: names(2, 0), support: names(0.8), team: names(2), time: times, text: prose, round };

/** The cells of rows as the likelier of two printers set them: cell beside cell, or each cell on lines of its own. */
export function copiedRows(rows: readonly (readonly string[])[], head: CopiedHead): string[][][] {
  const [beside, below] = [false, true].map((stacked) => rows.map((lines) => cellsOf(lines, head, stacked)));
  const sum = (all: readonly CopiedRow[] = []) => all.reduce((total, { cost }) => total + cost, 0);
  // A number on the line of its words tells the first.
  const apart = rows.length * (head.stacked ? 0 : NOT_STACKED);
  return ((sum(below) + apart < sum(beside) ? below : beside) ?? []).map(({ cells }) => cells);
}

interface CopiedRow {
  /** The lines of each cell behind the number of the row. */
  cells: string[][];
  /** The less, the likelier. */
  cost: number;
}

function cellsOf(lines: readonly string[], { columns }: CopiedHead, stacked: boolean): CopiedRow {
  const row = wordsOf(lines);
  if (row.length > MOST_WORDS) return { cells: columns.map((_, index) => (index === 0 ? [...lines] : [])), cost: 0 };
  const cuts = [...row.flatMap((word, index) => (opensCell(word) ? [index] : [])), row.length];
  if (row.length > 0 && cuts[0] !== 0) cuts.unshift(0);
  const junctures = [0];
  for (const { juncture } of row) junctures.push((junctures.at(-1) ?? 0) + (juncture ? 1 : 0));
  // best[c][i]: the cheapest way to fill the first c columns with what stands in front of cut i.
  let best = cuts.map((_, index) => (index === 0 ? 0 : Infinity));
  const taken: number[][] = [];
  for (const { kind } of columns) {
    const fit = FITS[kind] ?? other;
    const from: number[] = [];
    best = cuts.map((until, end) => {
      let least = Infinity;
      for (let start = 0; start <= end; start++) {
        const begin = cuts[start] ?? 0;
        const before = best[start] ?? Infinity;
        if (before >= least) continue;
        const cost = before + fit(row, begin, until, junctures) + leaving(row, begin, until, stacked);
        if (cost < least) {
          least = cost;
          from[end] = start;
        }
      }
      return least;
    });
    taken.push(from);
  }
  const cells: string[][] = [];
  let end = cuts.length - 1;
  for (const from of taken.toReversed()) {
    const start = from[end] ?? end;
    cells.unshift(linesOf(row.slice(cuts[start], cuts[end])));
    end = start;
  }
  return { cells, cost: best.at(-1) ?? 0 };
}

function linesOf(row: readonly Word[]): string[] {
  const lines = new Map<number, string[]>();
  for (const { line, text } of row) lines.set(line, [...(lines.get(line) ?? []), text]);
  return [...lines.values()].map((words) => words.join(' '));
}

function wordsOf(lines: readonly string[]): Word[] {
  const text = lines.join(' ');
  const aligned = alignSpelling(text);
  const lineOf = lines.flatMap((line, index) => Array.from({ length: line.length + 1 }, () => index));
  const row: Word[] = [];
  // Where a head ends that another may follow within one name: 'Văn phòng UBND'.
  let withinFrom = -1;
  let headEnd = -1;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const at = index + (/^["“(]/u.test(word) ? 1 : 0);
    const last = row.at(-1);
    const capital = /^(?:\p{Lu}|đ\/c)/u.test(text.slice(at, at + 3));
    const own = capital && !matchAt(partOfName, aligned, at) && !matchAt(notHead, aligned, at) ? matchAt(head, aligned, at) : null;
    const person = own === null && capital && index >= headEnd ? matchAt(nameStart, aligned, at) : null;
    const opens = own !== null || person !== null || isNobody(word, last?.text ?? '', aligned.slice(index + word.length + 1));
    const withinName = index < headEnd || (own !== null && index === withinFrom);
    const line = lineOf[index] ?? 0;
    row.push({
      text: word, line, opensLine: line !== last?.line, opensName: opens && !withinName, withinName, isTime: matchAt(sureTime, aligned, at) !== null,
      juncture: opens && !withinName && last !== undefined && !JOINS.test(last.text),
      opensTime: matchAt(timeStart, aligned, at) !== null, opensWork: capital && !opens && index > headEnd && matchAt(matter, aligned, at) !== null,
    });
    if (own && index >= headEnd) headEnd = at + own[0].length + 1;
    // 'Đoàn Thanh niên Bộ', and no further.
    if (own) withinFrom = holdsOther.test(own[0]) || !(alone.has(own[0]) || withinName) ? headEnd : -1;
    else if (person) withinFrom = at + person[0].length + 1;
  }
  return row;
}

/** 'nt', or a dash in front of a time or at the end. */
function isNobody(word: string, before: string, behind: string): boolean {
  return NOBODY.test(word) && !/\d$/u.test(before) && (behind === '' || /\p{L}/u.test(word) || matchAt(sureTime, behind, 0) !== null);
}

function opensCell({ text, opensLine, opensName, opensTime }: Word): boolean {
  return opensLine || opensName || opensTime || /^["“(]?[\p{Lu}\d]/u.test(text);
}

/**
 * A page prints the cells of a row from its top: behind a cell of one line the next stands on the same line, behind one of several
 * lines on a new one.
 */
function leaving(row: readonly Word[], from: number, until: number, stacked: boolean): number {
  const next = row[until];
  if (from === until || !next) return 0;
  const oneLine = row[from]?.line === row[until - 1]?.line;
  const before = row[until - 1];
  const counts = !before?.opensName && (NUMBER.test(next.text) ? counting : countingDays).test(alignSpelling(before?.text ?? '')) && /^[\dIVX]/u.test(next.text) ? 2 : 0;
  const placed = CAPITAL.test(next.text) && !next.opensName && !next.opensTime && beforePlace.test(alignSpelling(before?.text ?? '')) ? 1.5 : 0;
  const unlikely = counts + placed + (next.withinName ? (next.opensLine ? 1.2 : 2.5) : next.opensLine ? 0 : next.opensName || next.isTime || next.opensWork ? 0 : next.opensTime && !/^\p{Ll}/u.test(next.text) ? 0 : withinCapitals(row, until) ? 1 : /^[\p{Lu}\d]/u.test(next.text) ? 0.3 : 0.8);
  if (stacked) return unlikely + (next.opensLine ? 0 : 2);
  return unlikely + (next.opensLine ? (oneLine ? 1.2 : 0) : oneLine ? 0 : 1);
}

/** 'Trần Thị Diễm' and 'Trinh' behind it on the same line. */
function withinCapitals(row: readonly Word[], at: number): boolean {
  return CAPITAL.test(row[at]?.text ?? '') && CAPITAL.test(row[at - 1]?.text ?? '') && !/[,;.)]$/u.test(row[at - 1]?.text ?? '');
}

/** A cell ends neither with a comma nor with a word that waits for a name or a number. */
function breaksOff(words: readonly Word[], until: number): boolean {
  const last = words[until - 1]?.text ?? '';
  return /[,(]$|^[-–]$/u.test(last) || leadsToName.test(alignSpelling(last));
}

/** @param below what a name costs that begins a line below another with no mark between them */
function names(empty: number, below = 0.4): Fit {
  return (words, from, until, junctures) => {
    const first = words[from];
    if (from === until || !first) return empty;
    let cost = first.text.startsWith('(') ? 2 : first.opensName ? 0 : /^\p{Lu}/u.test(first.text) ? 1 : 3;
    if (NOBODY.test(first.text)) return until - from === 1 ? 0 : 2;
    cost += BESIDE * ((junctures[until] ?? 0) - (junctures[from + 1] ?? 0));
    for (let at = from; at < until; at++) {
      const word = words[at];
      cost += word?.isTime ? 2 : word?.opensTime && CAPITAL.test(word.text) ? 0.8 : 0;
      if (at > from && word?.juncture && word.opensLine) cost -= BESIDE - below;
      if (word?.opensWork) cost += 0.8;
    }
    const last = words[until - 1];
    const bare = last?.opensName && (last.juncture || until - from === 1) && CAPITAL.test(last.text) && !NOBODY.test(last.text);
    return cost + (bare ? 2 : 0) + (breaksOff(words, until) ? 1.5 : 0) + Math.max(0, until - from - LONG_NAMES) * 0.1;
  };
}

/** 'Đợt 1': a word and its number. */
function round(_: readonly Word[], from: number, until: number): number {
  return from === until ? 3 : Math.max(0, until - from - LONG_ROUND) * 0.4;
}

function times(words: readonly Word[], from: number, until: number): number {
  const first = words[from];
  if (from === until || !first) return 0.8;
  let cost = first.isTime ? 0 : first.opensTime || NOBODY.test(first.text) ? 0.3 : 2.5;
  for (let at = from + 1; at < until; at++) {
    const word = words[at];
    if (word?.opensName) cost += 0.6;
    else if (word && !word.opensTime && (CAPITAL.test(word.text) || (/^\d/u.test(word.text) && FULL_DATE.test(words[at - 1]?.text ?? '')))) cost += 0.8;
  }
  return cost + (breaksOff(words, until) ? 1 : 0) + Math.max(0, until - from - LONG_TIME) * 0.15;
}

function prose(words: readonly Word[], from: number, until: number): number {
  const first = words[from];
  const last = words[until - 1];
  if (from === until || !first || !last) return 4;
  const low = /^[\p{Ll}(]/u.test(first.text) ? 0.4 : 0;
  let cost = low + (breaksOff(words, until) ? 1.2 : 0);
  for (let at = from; at < until; at++) {
    const word = words[at];
    if (word?.isTime) cost += 0.4;
    // A name on a line of its own that no word leads to is likely a cell.
    if (at > from && word?.juncture && word.opensLine && !leadsToName.test(alignSpelling(words[at - 1]?.text ?? ''))) cost += 0.6;
  }
  return cost;
}

function other(words: readonly Word[], from: number, until: number): number {
  const first = words[from];
  if (from === until || !first) return 0.3;
  return 0.1 + (/^\p{Ll}/u.test(first.text) ? 0.6 : 0) + (first.opensName ? 0.2 : 0) + (first.isTime ? 1 : first.opensTime ? 0.8 : 0) + (breaksOff(words, until) ? 0.5 : 0);
}
