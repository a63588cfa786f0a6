/** Tables copied out of a page, as a viewer of PDF files gives them: cell behind cell, without what parts them. */
import { startWords } from '../patterns.ts';
import { BEHIND_TABLE } from '../vocabulary/copied-tables.ts';
import { ALIGNED, PAGE_NUMBER, WAITS_FOR_MORE } from '../vocabulary/lines.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { ROW_OF_TIME } from '../vocabulary/tables.ts';
import { cellParts, CUT_DATE } from './cell-parts.ts';
import { copiedRows } from './copied-cells.ts';
import { copiedHeadAt, type CopiedHead } from './copied-head.ts';
import { labelOf } from './line-labels.ts';
import type { TabbedTable } from './tabbed-table.ts';

const ends = startWords(`${ALIGNED.ends}|${BEHIND_TABLE}`);
const ofTime = new RegExp(`^(?:${ROW_OF_TIME}) [\\dIVX]`, 'iu');
const ROW = /^\s*\(?(\d{1,3}(?:\.\d{1,2})*)([.)]?)(?:\s+(?=\S)|\s*$)/u;
const ALONE = /^\(?\d{1,3}[.)]?$/u;
const PART = /^\s*([IVX]{1,5}|[A-H])[.)]?(?:\s+(?=\p{Lu})|\s*$)/u;
/** '14 -' and the day that ends it below. */
const RANGE = /^\d{1,2}\s*[-–]$/u;
const INDEX_ROW = /^(?:\(?\d{1,2}\)?\s+){2,}\(?\d{1,2}\)?$/u;
/** Two words in capitals. */
const TITLE = /^(?=\p{Lu}+\.? \p{Lu}{2})[^\p{Ll}]+$/u;
/** A paragraph behind the table is at least so wide, in letters. */
const LEAST_WIDE = 60;
/** Fewer rows without numbers are no table. */
const LEAST_UNNUMBERED = 2;

interface Row {
  number: string;
  /** Heads the rows below it. */
  part: boolean;
  lines: string[];
}

/** The table whose header begins at a line; null where none does. */
export function copiedTableAt(lines: readonly string[], from: number): TabbedTable | null {
  const head = copiedHeadAt(lines, from);
  if (!head) return null;
  const { rows, next } = rowsOf(lines, head);
  if (rows.filter(({ part }) => !part).length < (head.opensRow ? LEAST_UNNUMBERED : 1)) return null;
  if (head.opensRow) {
    const below = copiedRows(rows.map((row) => row.lines), head).map((row) => row.map(cellParts));
    return { rows: [head.columns.map(({ caption }) => [caption]), ...below], columns: head.columns.length, next };
  }
  const cells = copiedRows(rows.filter(({ part }) => !part).map((row) => row.lines), head);
  const body = rows.map(({ part, number, lines: own }) => [[number], ...(part ? [[own.join(' ')], ...head.columns.slice(1).map(() => [''])] : (cells.shift() ?? []).map(cellParts))]);
  return { rows: [[['TT'], ...head.columns.map(({ caption }) => [caption])], ...body], columns: head.columns.length + 1, next };
}

/** Lines row by row, up to what stands behind the table. */
function rowsOf(lines: readonly string[], head: CopiedHead): { rows: Row[]; next: number } {
  const reader = new RowReader(lines, head);
  let next = head.next;
  for (let at = head.next; at < lines.length; at++) {
    const taken = reader.take(at);
    if (taken === 'behind') break;
    if (taken === 'taken') next = at + 1;
  }
  return { rows: reader.rows, next };
}

class RowReader {
  readonly rows: Row[] = [];
  readonly #lines: readonly string[];
  readonly #head: CopiedHead;
  /** Behind a first row that has words beside its number, a number alone is none of a row. */
  readonly #alone: boolean;
  #number = '0';
  /** What stands behind the numbers of rows: '1.' or '1'. */
  #mark: string | null = null;
  /** The longest line of a row that is whole, in letters. */
  #widest = LEAST_WIDE;

  constructor(lines: readonly string[], head: CopiedHead) {
    this.#lines = lines;
    this.#head = head;
    this.#alone = head.stacked || ALONE.test((lines[head.next] ?? '').trim());
  }

  /** What a line is: of the table, between its lines, or behind it. */
  take(at: number): 'taken' | 'between' | 'behind' {
    const line = (this.#lines[at] ?? '').trim();
    if (line === '' || INDEX_ROW.test(line) || this.#head.lines.includes(line)) return 'between';
    const row = this.#head.opensRow ? this.#unnumbered(line) : this.#numbered(line, at);
    if (row === 'between') return row;
    const last = this.rows.at(-1);
    if (row) {
      for (const { length } of last?.lines ?? []) this.#widest = Math.max(this.#widest, length);
      this.rows.push(row);
    } else if (!last || this.#isBehind(line, at)) return 'behind';
    else last.lines.push(line);
    return 'taken';
  }

  #unnumbered(line: string): Row | 'between' | null {
    if (this.#head.opensRow?.test(line)) return { number: '', part: false, lines: [line] };
    return this.#isOfPage(line) ? 'between' : null;
  }

  /** The number of a page, unless what stands above it waits for one. */
  #isOfPage(line: string): boolean {
    return PAGE_NUMBER.test(line) && !RANGE.test(line) && !goesOnWithNumber(this.rows.at(-1)?.lines.at(-1) ?? '');
  }

  /** The row or part that begins with a line, null for one that goes on; a number may be that of a page. */
  #numbered(line: string, at: number): Row | 'between' | null {
    if (isPageNumber(this.#lines, at, this.#head.next)) return 'between';
    const last = this.rows.at(-1);
    const row = this.#alone || !ALONE.test(line) ? ROW.exec(line) : null;
    this.#mark ??= row?.[2] ?? null;
    if (row && row[2] === this.#mark && follows(row[1] ?? '', this.#number, last?.part ?? true)) {
      this.#number = row[1] ?? '';
      return { number: this.#number, part: false, lines: rest(line, row[0]) };
    }
    if (this.#isOfPage(line)) return 'between';
    const part = isPart(line, this.rows) ? PART.exec(line) : null;
    if (part) return { number: part[1] ?? '', part: true, lines: rest(line, part[0]) };
    const heads = ofTime.test(line) && (this.rows.length === 0 || this.rows[0]?.number === '') && ROW.test(following(this.#lines, at));
    return heads ? { number: '', part: true, lines: [line] } : null;
  }

  /** A paragraph, a title or the end of the paper behind the last row. */
  #isBehind(line: string, at: number): boolean {
    if (ends.test(alignSpelling(line)) || line.endsWith('./.')) return true;
    const label = labelOf(line);
    // '3. Sở Tài chính …' behind rows that are numbered '1', '2'.
    if (label && /\s$/u.test(line.slice(0, label.length)) && label.style !== 'bullet' && label.style !== 'letter-upper') return !ROW.test(line) || label.mark === '.';
    if (!this.rows.at(-1)?.part && TITLE.test(line)) return true;
    // A cell with lines of its own is as wide as its column; a paragraph stands behind the last of them.
    const whole = !this.#head.stacked || (this.rows.at(-1)?.lines.length ?? 0) >= this.#head.columns.length;
    return /^\p{Lu}/u.test(line) && whole && (line.length > this.#widest || line.endsWith(':')) && !(this.#lines[at - 1] ?? '').endsWith(',');
  }
}

/** A number between empty lines, where the first row has none around its own. */
function isPageNumber(lines: readonly string[], at: number, first: number): boolean {
  const apart = (line: number) => PAGE_NUMBER.test(lines[line] ?? '') && [line - 1, line + 1].every((next) => (lines[next] ?? '').trim() === '');
  return apart(at) && !apart(first);
}

/** 'Đợt' and '16/4/20' wait for the rest of what they count or date. */
function goesOnWithNumber(before: string): boolean {
  return CUT_DATE.test(before) || WAITS_FOR_MORE.has(/\S+$/u.exec(before)?.[0].toLowerCase() ?? '');
}

function rest(line: string, label: string): string[] {
  const text = line.slice(label.length).trim();
  return text === '' ? [] : [text];
}

function following(lines: readonly string[], at: number): string {
  return lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
}

/** 3 behind 2, 2.1 behind 2 or 1.4; 1 behind the head of a part. */
function follows(number: string, before: string, afterPart: boolean): boolean {
  const [own, last] = [number.split('.').map(Number), before.split('.').map(Number)];
  if (afterPart && number === '1') return true;
  if (own.length === last.length) return own.every((count, index) => count === (last[index] ?? 0) + (index === own.length - 1 ? 1 : 0))
    || (own.length > 1 && own.at(-1) === 1 && own[0] === (last[0] ?? 0) + 1);
  return own.length > last.length ? own.at(-1) === 1 && own[0] === Math.max(1, last[0] ?? 0) : own[0] === (last[0] ?? 0) + 1;
}

/** 'II', 'B' in their order. */
function isPart(line: string, rows: readonly Row[]): boolean {
  const number = PART.exec(line)?.[1];
  if (number === undefined) return false;
  const parts = rows.filter(({ part, number: own }) => part && own !== '');
  const last = parts.at(-1)?.number;
  if (last === undefined) return rows.length === 0 && (number === 'I' || number === 'A');
  const label = labelOf(`${number}. x`);
  return label !== null && label.ordinal === (labelOf(`${last}. x`)?.ordinal ?? 0) + 1;
}
