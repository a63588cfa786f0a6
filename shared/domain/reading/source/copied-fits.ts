/** What it costs to take words of a copied row for the cell of a column, and to end a cell where it ends: the less, the likelier. */
import { BEFORE_PLACE, COUNTING, COUNTING_DAYS, LEADS_TO_NAME, NOBODY } from '../vocabulary/copied-tables.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import type { ColumnKind } from './copied-head.ts';
import type { Word } from './copied-words.ts';

const beforePlace = new RegExp(`^(?:${BEFORE_PLACE})$`, 'u');
const counting = new RegExp(`^(?:${COUNTING})$`, 'u');
const countingDays = new RegExp(`^(?:${COUNTING_DAYS})$`, 'u');
const NUMBER = /^(?:\d{1,3}|[IVX]+)(?:[,;)]|$)/u;
const leadsToName = new RegExp(`(?:^|\\s)(?:${LEADS_TO_NAME})$`, 'u');
/** Names and times are no longer, in words. */
const LONG_NAMES = 25;
const LONG_TIME = 10;
const LONG_ROUND = 6;
/** What a name costs that stands beside another with no mark between them. */
const BESIDE = 1.1;
const FULL_DATE = /\/\d{4}$/u;
/** 'Phiếu'; 'IV' and 'T3' belong to times. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** What it costs to take words for the cell of a column, the fewer the likelier. */
export type Fit = (words: readonly Word[], from: number, until: number, junctures: readonly number[]) => number;

const FITS: Readonly<Partial<Record<ColumnKind, Fit>>> = { lead: names(2), unit: names(2, 0, 0.3), support: names(0.8), team: names(2), time: times, text: prose, round };

/** What words cost as a cell of a kind of column. */
export function fitOf(kind: ColumnKind): Fit {
  return FITS[kind] ?? other;
}

/**
 * A page prints the cells of a row from its top: behind a cell of one line the next stands on the same line, behind one of several
 * lines on a new one.
 */
export function leaving(row: readonly Word[], from: number, until: number, stacked: boolean): number {
  const next = row[until];
  if (from === until || !next) return 0;
  const oneLine = row[from]?.line === row[until - 1]?.line;
  const before = row[until - 1];
  const counts = !before?.opensName && (NUMBER.test(next.text) ? counting : countingDays).test(alignSpelling(before?.text ?? '')) && /^[\dIVX]/u.test(next.text) ? 2 : 0;
  const placed = CAPITAL.test(next.text) && !next.opensName && !next.opensTime && beforePlace.test(alignSpelling(before?.text ?? '')) ? 1.5 : 0;
  const unlikely = counts + placed + (next.inBrackets ? 2 : 0) + (next.withinName ? (next.opensLine ? 1.2 : 2.5) : next.opensLine ? 0 : next.opensName || next.isTime || next.opensWork ? 0 : next.opensTime && !/^\p{Ll}/u.test(next.text) ? 0 : withinCapitals(row, until) ? 1 : /^[\p{Lu}\d]/u.test(next.text) ? 0.3 : 0.8);
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
  return /[,(]$|^[-–]$/u.test(last) || leadsToName.test(alignSpelling(`${words[until - 2]?.text ?? ''} ${last}`));
}

/**
 * @param below what a name costs that begins a line below another with no mark between them
 * @param bare … and one that begins with no word that names do
 */
function names(empty: number, below = 0.4, bare = 1): Fit {
  return (words, from, until, junctures) => {
    const first = words[from];
    if (from === until || !first) return empty;
    let cost = first.text.startsWith('(') ? 2 : first.opensName ? 0 : /^\p{Lu}/u.test(first.text) ? bare : 3;
    if (NOBODY.test(first.text)) return until - from === 1 ? 0 : 2;
    cost += BESIDE * ((junctures[until] ?? 0) - (junctures[from + 1] ?? 0));
    for (let at = from; at < until; at++) {
      const word = words[at];
      cost += word?.isTime ? 2 : word?.opensTime && CAPITAL.test(word.text) ? 0.8 : 0;
      if (at > from && word?.juncture && word.opensLine) cost -= BESIDE - below;
      if (word?.opensWork) cost += 0.8;
    }
    const last = words[until - 1];
    const headless = last?.opensName && (last.juncture || until - from === 1) && CAPITAL.test(last.text) && !NOBODY.test(last.text);
    return cost + (headless ? 2 : 0) + (breaksOff(words, until) ? 1.5 : 0) + Math.max(0, until - from - LONG_NAMES) * 0.1;
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
