/** A picture of cost against size, both by powers of ten, as SVG. */

export interface Line {
  name: string;
  points: { size: number; milliseconds: number }[];
}

const WIDTH = 860;
const HEIGHT = 460;
const FRAME = { left: 70, right: 240, top: 40, bottom: 50 };
const COLOURS = ['#1f4e9c', '#b3261e', '#2e7d32', '#8a5a00', '#6a1b9a', '#00695c'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 4', '12 4'];
const LEAST = 0.1;

const power = (value: number) => Math.log10(Math.max(value, LEAST));

/** @param note where it was measured, below the title */
export function drawGrowth(lines: readonly Line[], note: string): string {
  const all = lines.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(({ size }) => size))].sort((a, b) => a - b);
  const low = power(LEAST);
  const high = Math.ceil(power(Math.max(...all.map(({ milliseconds }) => milliseconds))));
  const x = (size: number) => FRAME.left + ((power(size) - power(sizes[0] ?? 1)) / (power(sizes.at(-1) ?? 10) - power(sizes[0] ?? 1))) * (WIDTH - FRAME.left - FRAME.right);
  const y = (milliseconds: number) => HEIGHT - FRAME.bottom - ((power(milliseconds) - low) / (high - low)) * (HEIGHT - FRAME.top - FRAME.bottom);
  const text = (words: string, at: { x: number; y: number; anchor?: string }) => `<text x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}" text-anchor="${at.anchor ?? 'start'}">${words}</text>`;
  const grid = Array.from({ length: high - low + 1 }, (_, n) => 10 ** (low + n)).flatMap((value) => [
    `<line x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="#d5d9e0"/>`,
    text(`${value < 1 ? value.toFixed(1) : value} ms`, { x: FRAME.left - 8, y: y(value) + 4, anchor: 'end' }),
  ]);
  const axis = sizes.map((size) => text(size.toLocaleString('en'), { x: x(size), y: HEIGHT - FRAME.bottom + 20, anchor: 'middle' }));
  // Names keep a line's distance from each other, in the order in which the lines end.
  const ends = lines.map((line, n) => ({ line, n, at: y(line.points.at(-1)?.milliseconds ?? LEAST) })).sort((a, b) => a.at - b.at);
  let above = 0;
  const drawn = ends.flatMap(({ line, n, at }) => {
    above = Math.max(at, above + 18);
    const path = line.points.map(({ size, milliseconds }) => `${x(size).toFixed(1)},${y(milliseconds).toFixed(1)}`).join(' ');
    const colour = COLOURS[n % COLOURS.length];
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${DASHES[n % DASHES.length]}"/>`,
      `<g fill="${colour}">${text(`${line.name} (${line.points.at(-1)?.milliseconds.toFixed(1)} ms)`, { x: WIDTH - FRAME.right + 10, y: above + 4 })}</g>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text('Cost of a call against the operations in the log', { x: FRAME.left, y: 18 }),
    `<g fill="#5a6270">${text(note, { x: FRAME.left, y: 33 })}</g>`,
    ...grid,
    ...axis,
    text('operations', { x: (FRAME.left + WIDTH - FRAME.right) / 2, y: HEIGHT - 8, anchor: 'middle' }),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
