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
  let left = total - least.reduce((sum, width) => sum + width, 0);
  while (left > 0) {
    const step = Math.min(STEP, left);
    const heights = widths.map((_, column) => heightOf(sample, widths.map((width, index) => (index === column ? width + step : width))));
    const best = heights.indexOf(Math.min(...heights));
    widths[best] = (widths[best] ?? 0) + step;
    left -= step;
  }
  return widths;
}

function heightOf(sample: readonly (readonly number[])[], widths: readonly number[]): number {
  let height = 0;
  for (const row of sample) {
    let sum = 0;
    for (const [column, letters] of row.entries()) sum += (letters / (widths[column] ?? 1)) ** TALLEST;
    height += sum ** (1 / TALLEST);
  }
  return height;
}
