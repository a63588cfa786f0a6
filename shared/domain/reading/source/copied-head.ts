/** The header of a table copied out of a page: 'TT Nội dung Chủ trì Phối hợp Thời gian', one head behind the other or below it. */
import { matchAt, startWords, words, wordsAt } from '../patterns.ts';
import { CAPTIONS, NARROW_TIMES, OVER_LEADS, PARTS_OF_TIME, REST_OF_TIME, TIME_HEAD, TIME_HEADS } from '../vocabulary/copied-tables.ts';
import { ALIGNED, WAITS_FOR_MORE } from '../vocabulary/lines.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { COLUMN_OF_INSPECTED, COLUMNS } from '../vocabulary/tables.ts';

export type ColumnKind = (typeof COLUMNS)[number][0];

export interface CopiedHead {
  /** All heads but that of the numbers. */
  columns: { caption: string; kind: ColumnKind }[];
  /** How a row begins that bears no number: 'Đợt', a day; null where rows are numbered. */
  opensRow: RegExp | null;
  /** As printed, to know it again on the next page. */
  lines: string[];
  /** Each head stands on a line of its own, and so will the cells. */
  stacked: boolean;
  /** The line behind the header. */
  next: number;
}

/** A header has no more lines, and none of them is longer than a page is wide. */
const MOST_LINES = 12;
const LONGEST_LINE = 120;
/** What names a column is no longer, in letters. */
const LONGEST_CAPTION = 45;
/** So many columns beside the numbers, at least. */
const LEAST_COLUMNS = 2;
const narrowHead = new RegExp(`^(?:${ALIGNED.narrowHead}|${TIME_HEADS})(?= \\p{L})`, 'u');
const narrowTime = new RegExp(`^(?:${NARROW_TIMES})$`, 'iu');
const DAY = new RegExp(`^(?:${ALIGNED.rowStart})(?!\\p{L})|^\\d{1,2}[/-]`, 'u');
const numberHead = new RegExp(`^\\s*(?:${ALIGNED.numberHead})(?:\\s+(?=\\S)|\\s*$)`, 'iu');
/** How the first row begins, or the row that counts the columns, or the first part. */
const OPENS_BODY = /^\s*(?:\(?1[).]?(?:\s|$)|1\.1|(?:I|A)[.)]?\s+\p{Lu}|(?:I|A)[.)]?$)/u;
const ALONE = /^\d$/u;
const SET_APART = /\S {2,}\S|\t|\|/u;
const kinds: readonly (readonly [ColumnKind, RegExp])[] = COLUMNS.map(([kind, pattern]) => [kind, words(pattern)]);
const inspected = new RegExp(`^${COLUMN_OF_INSPECTED}$`, 'u');
const caption = wordsAt(CAPTIONS);
const overLeads = new RegExp(`^(?:${OVER_LEADS})$`, 'u');
const restOfTime = new RegExp(`^(?:${REST_OF_TIME})$`, 'u');
const timeHead = new RegExp(`^${TIME_HEAD}$`, 'u');
const rowOfParts = startWords(PARTS_OF_TIME);

/** The header that begins at a line; null where none does. */
export function copiedHeadAt(lines: readonly string[], from: number): CopiedHead | null {
  const first = (lines[from] ?? '').trim();
  const number = numberHead.exec(first)?.[0] ?? '';
  const opensRow = number === '' ? rowsOf(first) : null;
  if (number === '' && !opensRow) return null;
  const opens = opensRow ? (line: string) => opensRow.test(line) : (line: string) => OPENS_BODY.test(line) || (rowOfParts.test(alignSpelling(line)) && /\d|[IVX]$/u.test(line));
  const own: string[] = [];
  let next = from;
  for (; next < lines.length && own.length < MOST_LINES; next++) {
    const line = (lines[next] ?? '').trim();
    if (line === '') continue;
    if (next > from && opens(line) && !(ALONE.test(line) && waits(own.at(-1) ?? ''))) break;
    if (line.length > LONGEST_LINE || SET_APART.test(line) || /[.;:]$/u.test(line)) return null;
    own.push(line);
  }
  const stacked = number !== '' && first === number.trim();
  const columns = withoutHeadOverLeads(captionsOf([first.slice(number.trim().length), ...own.slice(1)], stacked)).map((text) => ({ caption: text, kind: kindOf(text) }));
  if (columns.some(({ caption: text }) => text.length > LONGEST_CAPTION)) return null;
  const has = (...wanted: ColumnKind[]) => columns.some(({ kind }) => wanted.includes(kind));
  const isTable = opensRow ? columns.length > LEAST_COLUMNS && has('unit', 'lead') && has('time') : columns.length >= LEAST_COLUMNS && has('text', 'unit', 'lead');
  return isTable ? { columns, opensRow, lines: own, stacked, next } : null;
}

/** 'Đơn vị kiểm tra đợt' and its number below it. */
function waits(before: string): boolean {
  return WAITS_FOR_MORE.has(/\S+$/u.exec(before)?.[0] ?? '');
}

/** 'Đợt Nội dung Đơn vị Thời gian': rows begin with that word; under a head of times with a day. */
function rowsOf(first: string): RegExp | null {
  const word = narrowHead.exec(first)?.[0];
  if (word === undefined) return null;
  return kindOf(word) === 'time' || narrowTime.test(word) ? DAY : new RegExp(`^${word}(?: [\\dIVX\\p{Lu}]|$)`, 'iu');
}

function kindOf(text: string): ColumnKind {
  const aligned = alignSpelling(text);
  if (narrowTime.test(text)) return 'time';
  return kinds.find(([, pattern]) => pattern.test(aligned))?.[0] ?? (inspected.test(aligned) ? 'unit' : 'other');
}

/** Heads one behind the other, or each on its line; a capital, or in capitals a known head, begins the next. */
function captionsOf(lines: readonly string[], stacked: boolean): string[] {
  const captions: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    const whole = stacked && /^\p{Lu}/u.test(line);
    const starts = whole ? [0] : line === line.toUpperCase() ? knownIn(line) : [...line.matchAll(/(?<=^|\s)(?![IVX]+(?:\s|$))\p{Lu}(?!\p{Lu})/gu)].map(({ index }) => index);
    const rest = line.slice(0, starts[0] ?? line.length).trim();
    if (rest !== '') goOn(captions, rest);
    for (const [index, at] of starts.entries()) captions.push(line.slice(at, starts[index + 1]).trim());
  }
  return captions;
}

/** The rest of a head that a narrow column broke; 'hoàn thành' belongs to the times, wherever it was printed. */
function goOn(captions: string[], rest: string): void {
  const times = restOfTime.test(alignSpelling(rest)) ? captions.findIndex((text) => timeHead.test(alignSpelling(text))) : -1;
  const at = times >= 0 ? times : captions.length - 1;
  if (at >= 0) captions[at] = `${captions[at] ?? ''} ${rest}`;
}

function knownIn(line: string): number[] {
  const aligned = alignSpelling(line);
  const starts: number[] = [];
  for (let at = 0; at < aligned.length;) {
    const found = matchAt(caption, aligned, at);
    if (found) starts.push(at);
    const stop = aligned.indexOf(' ', at + (found?.[0].length ?? 0));
    at = stop < 0 ? aligned.length : stop + 1;
  }
  return starts;
}

/** 'Phân công' above 'Chủ trì', 'Phối hợp': the two stand in its place. */
function withoutHeadOverLeads(captions: readonly string[]): string[] {
  const over = captions.findIndex((text) => overLeads.test(alignSpelling(text)));
  const lead = captions.findIndex((text, index) => index > over && /chủ trì/iu.test(text));
  if (over < 0 || lead < 0 || kindOf(captions[lead + 1] ?? '') !== 'support') return [...captions];
  const below = captions.slice(lead, lead + 2);
  return captions.flatMap((text, index) => (index === over ? below : index === lead || index === lead + 1 ? [] : [text]));
}
