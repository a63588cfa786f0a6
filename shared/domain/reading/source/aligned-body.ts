/** The lines below the header of a table that spaces set in columns: where rows end, and where the table does. */
import { ALIGNED } from '../vocabulary/lines.ts';
import { type Piece, piecesOf } from './aligned-columns.ts';
import { type AlignedHead, LABEL } from './aligned-head.ts';

const ends = new RegExp(`^\\s*(?:${ALIGNED.ends})`, 'iu');
const rowStart = new RegExp(`^\\s*(?:${ALIGNED.rowStart})(?!\\p{L})`, 'u');
const numberHead = new RegExp(`^\\s*(?:${ALIGNED.numberHead})(?!\\p{L})`, 'iu');
/** So near to the place of a head a cell begins in its column. */
const NEAR = 3;
/** In so many lines a row shows that it has several cells. */
const TOP = 3;
export const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?$/u;
const PAGE_NUMBER = /^\s*(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?\s*$/u;
/** The number of a page stands further from the left, in letters. */
const PAGE_NUMBER_FROM = 10;
/** A label with a number rather than a dash. */
const NUMBERED = /^\s*[\dIVXĐ]/u;
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
  const reader = new BodyReader(head);
  const blocks: string[][] = [];
  let next = head.body;
  for (let at = head.body; at < lines.length;) {
    if (reader.isBetween(lines, at)) {
      at++;
      continue;
    }
    let until = at;
    while (until < lines.length && !reader.isBetween(lines, until)) until++;
    const block = lines.slice(at, until);
    const own = block.slice(0, reader.rowsIn(block));
    if (own.length > 0) {
      blocks.push(own);
      next = at + own.length;
    }
    if (own.length < block.length) break;
    at = until;
  }
  return { blocks, next };
}

class BodyReader {
  readonly #numbered: boolean;
  readonly #repeated: readonly string[];
  /** Where the heads stand. */
  readonly #starts: readonly number[];
  readonly #numberEnd: number;
  readonly #left: number;
  readonly #width: number;
  /** Rows or what they hold bear labels; null before the first. */
  #labelled: boolean | null = null;

  constructor({ lines, numbered }: AlignedHead) {
    const cells = lines.flatMap(piecesOf).toSorted((a, b) => a.start - b.start);
    this.#numbered = numbered;
    this.#repeated = lines.map(plain);
    this.#starts = cells.map(({ start }) => start);
    this.#left = cells[0]?.start ?? 0;
    this.#numberEnd = (cells[0]?.end ?? 0) + 1;
    this.#width = (cells.at(-1)?.start ?? 0) - this.#left;
  }

  /** An empty line, the number of a page by itself, the header once more at its top. */
  isBetween(lines: readonly string[], at: number): boolean {
    const line = lines[at] ?? '';
    if (line.trim() === '' || this.#repeated.includes(plain(line))) return true;
    const [before = '', next = '', behind = ''] = [lines[at - 1], lines[at + 1], lines[at + 2]];
    const alone = next.trim() === '' ? before.trim() === '' || this.#repeated.includes(plain(behind)) : this.#repeated.includes(plain(next));
    return alone && PAGE_NUMBER.test(line) && (piecesOf(line)[0]?.start ?? 0) > PAGE_NUMBER_FROM;
  }

  /** How many lines of a block belong to the table. */
  rowsIn(block: readonly string[]): number {
    const isRow = this.#isRow(block);
    this.#labelled ??= block.slice(0, TOP).some((line) => LABEL.test(line) && !this.#isWide(line));
    const stop = block.findIndex((line, index) => ends.test(line) || numberHead.test(line) || this.#isParagraph(line, index === 0) || this.#isLeftOfRows(line) || (!isRow && this.#isWide(line)));
    if (stop < 0) return block.length;
    // What stands left of the rows goes on with the line above it, where that is as wide as a paragraph.
    const before = block[stop - 1] ?? '';
    return stop > 0 && this.#isLeftOfRows(block[stop] ?? '') && this.#isWide(before) && !this.#opensRow(before) ? stop - 1 : stop;
  }

  /** The number may stand in the middle of its row. */
  #isRow(block: readonly string[]): boolean {
    if (this.#numbered) {
      const at = block.findIndex((line) => this.#opensRow(line));
      return at >= 0 && block.slice(0, at).every((line) => (piecesOf(line)[0]?.start ?? 0) >= this.#numberEnd && !LABEL.test(line));
    }
    return block.slice(0, TOP).some((line) => piecesOf(line).length > 1) || rowStart.test(block[0] ?? '') || !this.#isWide(block[0] ?? '');
  }

  #isParagraph(line: string, first: boolean): boolean {
    const start = piecesOf(line)[0]?.start ?? 0;
    const inColumn = this.#starts.some((at) => Math.abs(at - start) <= NEAR);
    const wide = this.#isWide(line);
    if (LABEL.test(line) && this.#labelled === false && (first || NUMBERED.test(line) || wide || !inColumn)) return true;
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

function plain(line: string): string {
  return line.trim().replace(/\s+/gu, ' ');
}
