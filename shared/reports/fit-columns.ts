/** Widths of columns from what stands in them, so that a long table takes few pages. */

/** How strongly the tallest cell of a row counts before the others: 1 would be their sum, without end only the tallest. */
const TALLEST = 4;
/** Letters lost at the end of each printed line. */
const LINE_END = 8;
/** As many rows tell how the others are. */
const MOST_ROWS = 300;
const STEP = 0.5;

/**
 * Shares that add up to `total`: each column gets its least, the rest goes step by step to where it lowers the rows most.
 * @param rows the lines of each cell, row by row
 */
export function fitColumns(rows: readonly (readonly (readonly string[])[])[], least: readonly number[], total: number): number[] {
  const widths = [...least];
  const sample = rows.slice(0, MOST_ROWS).map((row) => row.map((lines) => lines.reduce((sum, line) => sum + line.length + LINE_END, 0)));
  const lengths = widths.map((_, column) => sample.map((row) => row[column] ?? 0));
  const terms = lengths.map((letters, column) => termsOf(letters, widths[column] ?? 1));
  const sums = sample.map((_, row) => terms.reduce((sum, own) => sum + (own[row] ?? 0), 0));
  let left = total - least.reduce((sum, width) => sum + width, 0);
  while (left > 0) {
    const step = Math.min(STEP, left);
    const wider = lengths.map((letters, column) => termsOf(letters, (widths[column] ?? 0) + step));
    const heights = wider.map((own, column) => heightOf(sums, terms[column] ?? [], own));
    const best = heights.indexOf(Math.min(...heights));
    const [before, after] = [terms[best] ?? [], wider[best] ?? []];
    for (const row of sums.keys()) sums[row] = (sums[row] ?? 0) - (before[row] ?? 0) + (after[row] ?? 0);
    terms[best] = after;
    widths[best] = (widths[best] ?? 0) + step;
    left -= step;
  }
  return widths;
}

/** How much each cell of a column adds to its row, before the root. */
function termsOf(letters: readonly number[], width: number): number[] {
  return letters.map((count) => (count / width) ** TALLEST);
}

/** The height of all rows, once one column's cells are others. */
function heightOf(sums: readonly number[], before: readonly number[], after: readonly number[]): number {
  let height = 0;
  for (const [row, sum] of sums.entries()) height += Math.max(0, sum - (before[row] ?? 0) + (after[row] ?? 0)) ** (1 / TALLEST);
  return height;
}
