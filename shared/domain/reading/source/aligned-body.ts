/** The lines below the header of a table that spaces set in columns: where rows end, and where the table does. */
import { ALIGNED, PAGE_NUMBER } from '../vocabulary/lines.ts';
import { type Piece, piecesOf } from './aligned-columns.ts';
import type { AlignedHead } from './aligned-head.ts';
import { labelOf } from './line-labels.ts';

const ends = new RegExp(`^\\s*(?:${ALIGNED.ends})`, 'iu');
/** How rows without a number begin. */
export const rowStart = new RegExp(`^\\s*(?:${ALIGNED.rowStart})(?!\\p{L})`, 'u');
const numberHead = new RegExp(`^\\s*(?:${ALIGNED.numberHead})(?!\\p{L})`, 'iu');
/** So near to the place of a head a cell begins in its column. */
const NEAR = 3;
/** In so many lines a row shows that it has several cells. */
const TOP = 3;
export const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?$/u;
/** The number of a page stands further from the left, in letters. */
const PAGE_NUMBER_FROM = 10;
/** Of what a paragraph spans so much is more than any cell. */
const WIDE = 0.6;

export interface AlignedBody {
  /** Lines, row by row where empty lines tell rows apart. */
  blocks: string[][];
  /** The line behind the table. */
  next: number;
}

/** The body below a header, up to the paragraph, signature or table behind it. */
export function bodyOf(lines: readonly string[], head: AlignedHead): AlignedBody {
  const reader = new BodyReader(lines, head);
  const blocks: string[][] = [];
  let next = head.body;
  for (let at = head.body; at < lines.length;) {
    if (reader.isBetween(at)) {
      // A header below a header has no rows.
      if (blocks.length === 0 && (lines[at] ?? '').trim() !== '') break;
      at++;
      continue;
    }
    const { end, ends } = reader.blockAt(at);
    if (end > at) {
      blocks.push(lines.slice(at, end));
      next = end;
    }
    if (ends) break;
    at = end;
  }
  return { blocks, next };
}

class BodyReader {
  readonly #lines: readonly string[];
  readonly #numbered: boolean;
  readonly #repeated: readonly string[];
  /** Where the heads stand. */
  readonly #starts: readonly number[];
  readonly #numberEnd: number;
  readonly #left: number;
  readonly #width: number;
  /** Rows or what they hold bear labels; null before the first. */
  #labelled: boolean | null = null;

  constructor(lines: readonly string[], head: AlignedHead) {
    const { numbered } = head;
    this.#lines = lines;
    const cells = head.lines.flatMap(piecesOf).toSorted((a, b) => a.start - b.start);
    this.#numbered = numbered;
    // Of two heads only the text tells no table from a sentence.
    this.#repeated = cells.length > 2 ? head.lines.map(plain) : [];
    this.#starts = cells.map(({ start }) => start);
    this.#left = cells[0]?.start ?? 0;
    this.#numberEnd = (cells[0]?.end ?? 0) + 1;
    this.#width = (cells.at(-1)?.start ?? 0) - this.#left;
  }

  /** An empty line, the number of a page by itself, the header once more at its top. */
  isBetween(at: number): boolean {
    const [line = '', before = '', next = '', behind = ''] = [this.#lines[at], this.#lines[at - 1], this.#lines[at + 1], this.#lines[at + 2]];
    if (line.trim() === '' || this.#repeated.includes(plain(line))) return true;
    const alone = next.trim() === '' ? before.trim() === '' || this.#repeated.includes(plain(behind)) : this.#repeated.includes(plain(next));
    return alone && PAGE_NUMBER.test(line) && (piecesOf(line)[0]?.start ?? 0) > PAGE_NUMBER_FROM;
  }

  /** The lines of the table from a place on, up to an empty line; whether the table ends there. */
  blockAt(from: number): { end: number; ends: boolean } {
    const top = this.#lines.slice(from, from + TOP);
    const isRow = this.#isRow(from);
    this.#labelled ??= top.some((line) => isLabelled(line) && !this.#isWide(line));
    let at = from;
    for (; at < this.#lines.length && !this.isBetween(at); at++) {
      const line = this.#lines[at] ?? '';
      const left = this.#isLeftOfRows(line);
      if (!(left || ends.test(line) || numberHead.test(line) || this.#isParagraph(line, at === from) || (!isRow && this.#isWide(line)))) continue;
      // What stands left of the rows goes on with the line above it, where that is as wide as a paragraph.
      const before = this.#lines[at - 1] ?? '';
      return { end: left && at > from && this.#isWide(before) && !this.#opensRow(before) ? at - 1 : at, ends: true };
    }
    return { end: at, ends: false };
  }

  /** The number may stand in the middle of its row. */
  #isRow(from: number): boolean {
    const first = this.#lines[from] ?? '';
    if (!this.#numbered) return this.#lines.slice(from, from + TOP).some((line) => piecesOf(line).length > 1) || rowStart.test(first) || !this.#isWide(first);
    for (let at = from; at < this.#lines.length && !this.isBetween(at); at++) {
      const line = this.#lines[at] ?? '';
      if (this.#opensRow(line)) return true;
      if ((piecesOf(line)[0]?.start ?? 0) < this.#numberEnd || isLabelled(line)) return false;
    }
    return false;
  }

  #isParagraph(line: string, first: boolean): boolean {
    const start = piecesOf(line)[0]?.start ?? 0;
    const inColumn = this.#starts.some((at) => Math.abs(at - start) <= NEAR);
    const wide = this.#isWide(line);
    if (this.#labelled === false && isLabelled(line) && (first || labelOf(line)?.style !== 'bullet' || wide || !inColumn)) return true;
    return wide && !this.#opensRow(line) && /^\s*\p{Lu}/u.test(line) && (!inColumn || line.endsWith(':'));
  }

  #isLeftOfRows(line: string): boolean {
    const [first, ...more] = piecesOf(line);
    return this.#numbered && first !== undefined && more.length === 0 && !this.#opensRow(line) && first.start < this.#numberEnd && /\p{L}{2}/u.test(first.text);
  }

  #opensRow(line: string): boolean {
    const [first] = piecesOf(line);
    return first !== undefined && first.start <= this.#numberEnd && ROW_NUMBER.test(first.text.split(' ')[0] ?? '');
  }

  /** Nothing but one piece, and that spans most of the columns. */
  #isWide(line: string): boolean {
    const [first, ...more]: Piece[] = piecesOf(line);
    return first !== undefined && more.length === 0 && first.end - first.start > this.#width * WIDE && first.start < this.#left + this.#width * (1 - WIDE);
  }
}

/** A label stands apart from its words; '60 - 62 Bà Triệu' and 'III/2026' are the rest of a cell. */
function isLabelled(line: string): boolean {
  const label = labelOf(line);
  return label !== null && /\s$/u.test(line.slice(0, label.length)) && !(label.style === 'arabic' && /\s[-–]/u.test(line.slice(0, label.length)));
}

function plain(line: string): string {
  return line.trim().replace(/\s+/gu, ' ');
}
