/** The cells of one row copied out of a page: where in its lines each column ends, by what the columns hold. */
import type { CopiedHead } from './copied-head.ts';
import { CopiedRow, fitOf } from './copied-fits.ts';
import { opensCell, type Word, wordsOf } from './copied-words.ts';

/** A row has no more words; what has is no row. */
const MOST_WORDS = 250;
/** So much less likely, row by row, are cells below each other under heads that are not. */
const NOT_STACKED = 0.5;

/** The cells of rows as the likelier of two printers set them: cell beside cell, or each cell on lines of its own. */
export function copiedRows(rows: readonly (readonly string[])[], head: CopiedHead): string[][][] {
  const words = rows.map((lines) => wordsOf(lines));
  const set = (stacked: boolean) => words.map((row, index) => (row.length > MOST_WORDS ? unread(rows[index] ?? [], head) : cellsOf(new CopiedRow(row), head, stacked)));
  const sum = (all: readonly SetRow[]) => all.reduce((total, { cost }) => total + cost, 0);
  const beside = set(false);
  // A number on the line of its words tells the first; none is cheaper than that makes it.
  const apart = rows.length * (head.stacked ? 0 : NOT_STACKED);
  const below = sum(beside) > apart ? set(true) : null;
  return (below && sum(below) + apart < sum(beside) ? below : beside).map(({ cells }) => cells);
}

interface SetRow {
  /** The lines of each cell behind the number of the row. */
  cells: string[][];
  /** The less, the likelier. */
  cost: number;
}

/** A row too long to be one: all of it in its first cell. */
function unread(lines: readonly string[], { columns }: CopiedHead): SetRow {
  return { cells: columns.map((_, index) => (index === 0 ? [...lines] : [])), cost: 0 };
}

function cellsOf(prepared: CopiedRow, { columns }: CopiedHead, stacked: boolean): SetRow {
  const row = prepared.words;
  const cuts = [...row.flatMap((word, index) => (opensCell(word) ? [index] : [])), row.length];
  if (row.length > 0 && cuts[0] !== 0) cuts.unshift(0);
  // best[c][i]: the cheapest way to fill the first c columns with what stands in front of cut i.
  let best = cuts.map((_, index) => (index === 0 ? 0 : Infinity));
  const taken: number[][] = [];
  for (const column of columns) {
    const fit = fitOf(column);
    const from: number[] = [];
    best = cuts.map((until, end) => {
      let least = Infinity;
      for (let start = 0; start <= end; start++) {
        const begin = cuts[start] ?? 0;
        const before = best[start] ?? Infinity;
        if (before >= least) continue;
        const cost = before + fit(prepared, begin, until) + prepared.leaving(begin, until, stacked);
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
