/** The cells of one row copied out of a page: where in its lines each column ends, by what the columns hold. */
import type { CopiedHead } from './copied-head.ts';
import { fitOf, leaving } from './copied-fits.ts';
import { opensCell, type Word, wordsOf } from './copied-words.ts';

/** A row has no more words; what has is no row. */
const MOST_WORDS = 250;
/** So much less likely, row by row, are cells below each other under heads that are not. */
const NOT_STACKED = 0.5;

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
    const fit = fitOf(kind);
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
