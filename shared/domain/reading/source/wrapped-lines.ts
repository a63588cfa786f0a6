/** Lines that a page broke in the middle of a sentence, as text out of a PDF has them, are joined again. */
import type { SourceParagraph } from '../../../model/reading.ts';
import { labelOf } from './line-labels.ts';
import { OPENS_BODY, REST_OF_DATE, WAITS_FOR_MORE, WAITS_FOR_NUMBER } from '../vocabulary/lines.ts';

export interface Line {
  text: string;
  cell: SourceParagraph['cell'];
  bold: boolean;
  blankBefore: boolean;
}

/** A wrapped line is about this long; paragraphs on one line are mostly much longer or shorter. */
const WRAP_MIN = 45;
const WRAP_MAX = 130;
const SURE_MIN = 40;
/** So few lines may be longer. */
const GLUED = 0.04;
/** Of the lines that are surely wrapped so few may be shorter than those that perhaps are. */
const SHORTEST_SHARE = 0.1;
/** So many of them tell how long a full line is; of fewer the widest line of the page says it too, a note or a table perhaps. */
const TELLING = 12;

/** Where nine of ten full lines reach the edge, a line that ends so far before it ends there by itself. */
const EXACT = 0.97;
/** Of the width of a page; a line that it breaks is longer. */
const NEAR_EDGE = 0.7;

/** How a page breaks its lines, in characters. */
interface Wrapping {
  width: number;
  /** A line is full when with the first word of the next one it is at least so long: that word had no room. */
  full: number;
  /** … and a line with a label, which some pages set shorter. */
  fullFirst: number;
  /** The first lines of paragraphs are indented and no others: the page itself says where paragraphs begin. */
  indented: boolean;
}

/** '398/CĐ-TTg', 'I/2024': the number of a paper or the rest of a time, no label. */
const REFERENCE = /^(?:\d{1,4}\/(?:\d|\p{Lu}{2})|[IVX]{1,4}\/\d)/u;

/** Spaces in front of a line that goes on, at most; in front of the first of a paragraph, at least. */
const FLUSH = 1;
const INDENT = 3;
/** So many labels tell whether empty lines stand in front of them; a number in a sentence may look like one. */
const FEWEST = 4;
const FEW = 0.05;
/** So many of the lines that go on stand at the edge, and so many of those with a label do not. */
const MOSTLY = 0.8;
const OFTEN = 0.6;

/** Joins what goes on; text that is not hard-wrapped stays as it is. */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const wrapping = wrappingOf(lines);
  const spaced = isSpaced(lines);
  const joined: Line[] = [];
  let tail: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && tail && ((spaced && sameBlock(tail, line)) || (wrapping ? goesOn(tail, line, wrapping) : surelyGoesOn(tail, line)))) last.text = `${last.text.trimEnd()} ${line.text.trim()}`;
    else joined.push({ ...line });
    tail = line;
  }
  return joined;
}

/** Empty lines stand between all paragraphs, as Markdown wants it, and some paragraphs have several lines. */
function isSpaced(lines: readonly Line[]): boolean {
  const own = lines.filter((line, index) => line.cell === null && index > 0 && lines[index - 1]?.cell === null);
  const labelled = own.filter((line) => !['bullet', undefined].includes(labelOf(line.text)?.style) && !REFERENCE.test(line.text.trim()));
  const low = own.filter(startsLow);
  const few = (of: readonly Line[], those: readonly Line[]): boolean => those.length <= Math.max(1, of.length * FEW);
  return labelled.length >= FEWEST && low.length > 0 && few(labelled, labelled.filter((line) => !line.blankBefore)) && few(low, low.filter((line) => line.blankBefore));
}

/** In such a text what has no empty line in front of it goes on, but for the dashes of a list. */
function sameBlock(before: Line, line: Line): boolean {
  return isProse(before, line) && !OPENS_BODY.test(line.text.trim()) && !line.blankBefore
    && (before.text.trim().length >= WRAP_MIN || startsLow(line) || labelOf(before.text)?.style === 'bullet')
    && before.text !== before.text.toUpperCase() && labelOf(line.text)?.style !== 'bullet';
}

/** Text is hard-wrapped when many lines are of one width and end in the middle of a sentence; null where it is not. */
function wrappingOf(lines: readonly Line[]): Wrapping | null {
  const prose = lines.filter((line) => line.cell === null && line.text.length >= WRAP_MIN);
  const lengths = lines.filter((line) => line.cell === null && !COLUMNS.test(line.text.trim())).map((line) => line.text.trimEnd().length).toSorted((a, b) => b - a);
  // A dash at the end of a line may have glued it to the next: a line or two are longer than the page.
  const width = lengths[lengths.filter((length) => length > WRAP_MAX).length <= prose.length * GLUED ? lengths.findIndex((length) => length <= WRAP_MAX) : 0] ?? 0;
  if (prose.length < 4 || width > WRAP_MAX) return null;
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && mayGoOn(before, line) && !line.blankBefore
      ? [{ low: startsLow(line), first: labelOf(before.text) !== null, reach: reachOf(before, line), goes: startsLow(line) || isLikely(before, line, width) }]
      : [];
  });
  const broken = pairs.filter(({ goes }) => goes).length;
  if (broken < 3 || broken < prose.length * 0.15) return null;
  const reaches = pairs.filter(({ low }) => low).map(({ reach }) => reach).toSorted((a, b) => a - b);
  const shortestOf = (of: readonly number[]): number => (of.length < 3 ? 0 : (of[Math.floor(of.length * SHORTEST_SHARE)] ?? 0));
  const usual = reaches.length < TELLING ? width : (reaches[Math.floor(reaches.length / 2)] ?? width);
  // Counted by letters, and not by their widths, hardly any line ends before its time; what ends far from the edge was not
  // broken by the page at all: the name of an office above '(đã ký)'.
  const byLetters = shortestOf(reaches.filter((reach) => reach >= width * NEAR_EDGE));
  const exact = byLetters > width;
  const shortest = exact ? byLetters : shortestOf(reaches);
  const full = exact ? shortest * EXACT : Math.min(Math.max(shortest * 0.9, usual * 0.8), width + 1);
  const firsts = pairs.filter(({ low, first }) => low && first).map(({ reach }) => reach).toSorted((a, b) => a - b);
  const usualFirst = firsts.length < FEWEST ? width : (firsts[Math.floor(firsts.length / 2)] ?? width);
  return { width, full, fullFirst: Math.min(full, usualFirst * (exact ? EXACT : 0.9)), indented: isIndented(lines) };
}

/** Whether first lines are indented, as a page sets them, and only those. */
function isIndented(lines: readonly Line[]): boolean {
  const own = lines.filter((line) => line.cell === null);
  const low = own.filter(startsLow);
  const labelled = own.filter((line) => labelOf(line.text) !== null);
  const share = (of: readonly Line[], holds: (indent: number) => boolean) => (of.length < 3 ? 0 : of.filter((line) => holds(indentOf(line))).length / of.length);
  return share(low, (indent) => indent <= FLUSH) >= MOSTLY && share(labelled, (indent) => indent >= INDENT) >= OFTEN;
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** Where few lines tell how a page breaks: no paragraph begins with a small letter below one that has not ended. */
function surelyGoesOn(before: Line, line: Line): boolean {
  return mayGoOn(before, line) && startsLow(line) && !line.blankBefore
    && (before.text.trim().length >= SURE_MIN || REST_OF_DATE.test(line.text.trim())) && /\p{L}[,\d]?$|\d$/u.test(before.text.trim());
}

/** A long line goes on in one that begins with a capital and is no title. */
function isLikely(before: Line, line: Line, width: number): boolean {
  const [last, text] = [before.text.trim(), line.text.trim()];
  return last.length >= width * NEAR_EDGE && labelOf(text) === null && last !== last.toUpperCase() && text !== text.toUpperCase();
}

/** No cells, no columns. */
function isProse(...lines: Line[]): boolean {
  return lines.every((line) => line.cell === null && !COLUMNS.test(line.text.trim()));
}

/** Columns stand for themselves, and so does what ended its sentence. */
function mayGoOn(before: Line, line: Line): boolean {
  return isProse(before, line) && !/[.;:!?]["”)]?$|^[-*_—–=]{3,}$/u.test(before.text.trim());
}

const COLUMNS = /\t| {3,}\S/u;

/** A small letter that is no label ('a) …') goes on with a sentence. */
function startsLow(line: Line): boolean {
  const text = line.text.trim();
  return /^["“(]?\p{Ll}/u.test(text) && labelOf(text) === null;
}

/** How long the line before would be with the first word of the next. */
function reachOf(before: Line, line: Line): number {
  return before.text.trimEnd().length + 1 + (/^\s*(\S*)/u.exec(line.text)?.[1]?.length ?? 0);
}

/** '15/4/2026 (thứ Tư)': a day of a schedule above what is done on it. */
const DAY_ALONE = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:,? ?\(?(?:[Tt]hứ [\p{L}\d]+|[Cc]hủ nhật)\)?)?$/u;

/** '2025;', 'IV.' */
const NUMBER_ALONE = /^(?:\d{1,4}|[IVX]{1,4})[.,;:]?$/u;

/** 'giai đoạn 2021' | '- 2026', 'trung tâm GDNN' | '- GDTX': the dash is no bullet. */
function joinedByDash(last: string, text: string): boolean {
  return (/\d{4}$/u.test(last) && /^[-–] ?\d{4}(?!\d)/u.test(text)) || (/(?<!\p{L})\p{Lu}{2,}$/u.test(last) && /^[-–] ?\p{Lu}{2,}(?!\p{L})/u.test(text));
}

/** Whether `line` is the rest of the sentence that `before` began. */
function goesOn(before: Line, line: Line, { width, full: usual, fullFirst, indented }: Wrapping): boolean {
  const full = labelOf(before.text) === null ? usual : fullFirst;
  const text = line.text.trim();
  const last = before.text.trim();
  // Where the line is full, what a semicolon parts goes on in any letters, and what a colon opens in small ones or in bare names.
  const opened = last.endsWith(';') ? /^["“(]?\p{L}/u : last.endsWith(':') ? /^(?:["“(]?\p{Ll}|\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3},|\p{Lu}[^,.:;]{1,40}, \p{Lu})/u : null;
  if (opened?.test(text) && isProse(before, line) && !line.blankBefore && labelOf(text) === null && text !== text.toUpperCase() && reachOf(before, line) >= full) return true;
  if (indented && isProse(before, line) && !line.blankBefore && indentOf(line) <= FLUSH && reachOf(before, line) >= full) return true;
  if (!mayGoOn(before, line) || OPENS_BODY.test(text) || (indented && indentOf(line) >= INDENT && !startsLow(line))) return false;
  if (startsLow(line)) return !line.blankBefore || last.length >= width * 0.6;
  if (!/[\p{L}\d]/u.test(text)) return false;
  const label = labelOf(text);
  const isFull = reachOf(before, line) >= full;
  if (label?.style === 'bullet') return isFull && joinedByDash(last, text);
  // '… kinh tế - xã hội 5 tháng' and '… 2 cấp' are headings, '… trong tháng' waits for its number; 'Cao Bằng' is a name.
  const word = last.slice(last.lastIndexOf(' ') + 1);
  const waits = WAITS_FOR_MORE.has(word.toLowerCase()) && (/^[\dIVX]/u.test(text) || (word === word.toLowerCase() && !WAITS_FOR_NUMBER.has(word)));
  // Where a page ends, 'trước ngày' | (blank) | '30/7/2022' goes on all the same.
  if (line.blankBefore) return waits && last.length >= width * 0.6 && REFERENCE.test(text);
  if (DAY_ALONE.test(text)) return waits || isFull;
  if (REFERENCE.test(text) || (waits && NUMBER_ALONE.test(text))) return true;
  // 'trong quý' | 'III. …', 'cấp' | '1. …': what looks like a label ends a sentence that waits for it.
  if (label !== null) return waits && isFull;
  if (!waits && !isFull && !last.endsWith(',')) return false;
  return last !== last.toUpperCase() && text !== text.toUpperCase();
}
