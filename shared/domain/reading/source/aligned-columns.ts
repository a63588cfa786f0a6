/** Where the columns of a table stand that spaces set apart, and which words of a line belong to which. */

/** Words with one space between them. */
export interface Piece {
  text: string;
  /** Letters from the left edge. */
  start: number;
  end: number;
}

const PIECE = /\S+(?: \S+)*/gu;
/** '(1)  (2)  (3)' */
const INDEX_ROW = /^\s*\(?[1A]\)?\s+\(?[2B]\)?\s+\(?[3C]\)?(?:\s+\(?[\dD-H]\)?)*\s*$/u;
/** A number stands in a narrow column, close to the next. */
const NUMBER_FIRST = /^\(?\d{1,3}[.)]? /u;
/** Places so near to each other are one. */
const DRIFT = 3;
/** Letters of unequal width move what stands behind them: a space so far from an edge may still be the gap. */
const REACH = 6;
/** … one in front of a small letter counts as so much further. */
const LOW = 3;
/** A place further from its column than that belongs to none. */
const LEFT_OUT = 9;
/** Of the rows with the most cells so many may have a cell too many. */
const SOME = 0.15;

/** What two spaces and more set apart in a line. */
export function piecesOf(line: string): Piece[] {
  return Array.from(line.replaceAll('\t', '    ').matchAll(PIECE), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** So far from its place over the body a header may stand. */
const SHIFT = 8;

/**
 * The left edges of the columns that a header names: where cells of most rows begin.
 * @param rows lines of the body, row by row where empty lines tell them apart
 */
export function edgesOf(cells: readonly Piece[], rows: readonly (readonly string[])[]): number[] {
  const lines = rows.flat();
  const heads = cells.map((cell, index) => leftOf(cell, cells[index - 1]?.end ?? cell.start, lines));
  const taken = (rows.length > 1 ? rows : lines.map((line) => [line])).map((row) => takenIn(row, heads));
  return heads.map((start, column) => {
    const places = taken.flatMap((row) => row.get(column) ?? []).sort((a, b) => a - b);
    return column === 0 ? 0 : (places[Math.floor(places.length / 2)] ?? start);
  });
}

/** A head stands in the middle of its column or at its left: where between it and the head before most cells begin and fewest words go on. */
function leftOf(cell: Piece, from: number, lines: readonly string[]): number {
  const begun = beginnings(lines);
  const goesOn = (at: number): number => lines.filter((line) => /^\S\S/u.test(line.slice(at - 1, at + 1))).length;
  const weight = (at: number): number => (begun.get(at) ?? 0) - 2 * goesOn(at);
  let best = cell.start;
  for (let at = cell.start - 1; at > from; at--) if (weight(at) > weight(best)) best = at;
  return best;
}

/**
 * The columns that the lines of a header name, their words in order. Heads that stand close together are cut in front of a capital, as
 * long as rows have more columns than the header names.
 * @param rows lines of the body, row by row where empty lines tell them apart
 */
export function headCells(head: readonly string[], rows: readonly (readonly string[])[]): Piece[] {
  const lines = head.map(piecesOf);
  const columns = columnsIn(rows);
  const begun = beginnings(rows.flat());
  // What stands before it may have moved a head to the right.
  const count = (from: number, at: number): number => Math.max(...Array.from({ length: SHIFT + 1 }, (_, back) => (at - back > from + DRIFT ? (begun.get(at - back) ?? 0) : 0)));
  let cells = columnsOfHead(lines);
  while (cells.length < columns) {
    const gaps = lines.flatMap((pieces, line) => pieces.flatMap((piece, index) => gapsOf(piece).map((gap) => ({ line, index, gap, count: count(piece.start, gap + 1) }))));
    const best = gaps.sort((a, b) => b.count - a.count)[0];
    const piece = best && lines[best.line]?.[best.index];
    if (!piece || best.count === 0) break;
    lines[best.line]?.splice(best.index, 1, ...cutAt(piece, best.gap));
    cells = columnsOfHead(lines);
  }
  const named = cells.map((cell) => ({ ...cell, text: '' }));
  for (const { to, text } of lines.flat().flatMap((piece) => placed(piece, cells))) {
    const cell = named[to];
    if (cell) cell.text = `${cell.text} ${text}`.trim();
  }
  return named;
}

/** The places in front of a capital at which a piece may be cut. */
function gapsOf({ text, start }: Piece): number[] {
  return Array.from(text.matchAll(/ (?=\p{Lu})/gu), ({ index }) => start + index);
}

function cutAt({ text, start, end }: Piece, gap: number): [Piece, Piece] {
  return [{ text: text.slice(0, gap - start), start, end: gap }, { text: text.slice(gap + 1 - start), start: gap + 1, end }];
}

/** Which words of a piece belong to which cell: one that stands over several is cut at its capitals where they are as many, else by words. */
function placed(piece: Piece, cells: readonly Piece[]): { to: number; text: string }[] {
  const under = cells.flatMap((cell, index) => (overlaps(cell, piece) ? [index] : []));
  const parts = piece.text.split(/ (?=\p{Lu})/u);
  const distance = (word: Piece, cell: Piece | undefined) => (cell ? Math.max(0, cell.start - word.end, word.start - cell.end) : Infinity);
  if (under.length === 1) return [{ to: under[0] ?? 0, text: piece.text }];
  if (under.length > 1 && parts.length === under.length) return parts.map((text, index) => ({ to: under[index] ?? 0, text }));
  return wordsOf(piece).map((word) => ({ to: [...cells.keys()].sort((a, b) => distance(word, cells[a]) - distance(word, cells[b]))[0] ?? 0, text: word.text }));
}

/** Pieces one below the other are one column; what stands over two of them is none. */
function columnsOfHead(rows: readonly Piece[][]): Piece[] {
  const columns: Piece[] = [];
  for (const piece of rows.flat().filter((one) => !rows.some((row) => row.filter((other) => overlaps(one, other)).length > 1))) {
    const same = columns.find((column) => overlaps(column, piece));
    if (same) Object.assign(same, { start: Math.min(same.start, piece.start), end: Math.max(same.end, piece.end) });
    else columns.push({ ...piece });
  }
  return columns.sort((a, b) => a.start - b.start);
}

/** Whether one stands over the other. */
export function overlaps(a: Piece, b: Piece): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordsOf({ text, start }: Piece): Piece[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ text: word, start: start + index, end: start + index + word.length }));
}

/** How many lines of the body have a cell that begins at a place. */
function beginnings(lines: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { start } of lines.flatMap(piecesOf)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

/** As many columns as cells begin in some of the rows; a few letters off is the same place. A row '(1) (2) (3)' counts them. */
function columnsIn(rows: readonly (readonly string[])[]): number {
  const index = rows.flat().find((line) => INDEX_ROW.test(line));
  if (index !== undefined) return index.trim().split(/\s+/u).length;
  const counts = rows.map((row) => placesOf(row).length).sort((a, b) => b - a);
  return counts[Math.floor(counts.length * SOME)] ?? 0;
}

/** Where the cells of a row begin, in order. */
function placesOf(row: readonly string[]): number[] {
  return [...beginnings(row).keys()].sort((a, b) => a - b).filter((at, index, all) => at - (all[index - 1] ?? -Infinity) > DRIFT);
}

/** The edges as the lines of one row have them: pages set each row by itself, a few letters off. A column without a cell keeps its place. */
export function edgesIn(row: readonly string[], edges: readonly number[]): number[] {
  const taken = takenIn(row, edges);
  return edges.map((edge, column) => taken.get(column) ?? edge);
}

/** Places where the cells of a row begin, given to the columns in order with the least distance in all. */
function takenIn(row: readonly string[], edges: readonly number[]): Map<number, number> {
  const places = placesOf(row);
  // The cost of the places so far in the columns up to each, and what they took.
  let best: { cost: number; taken: Map<number, number> }[] = edges.map(() => ({ cost: 0, taken: new Map() }));
  for (const [index, place] of places.entries()) {
    const next: typeof best = [];
    for (const [column, edge] of edges.entries()) {
      const left = { taken: best[column]?.taken ?? new Map<number, number>(), cost: (best[column]?.cost ?? 0) + LEFT_OUT };
      const before = column === 0 ? { cost: index * LEFT_OUT, taken: new Map<number, number>() } : (best[column - 1] ?? left);
      const taken = { cost: before.cost + Math.abs(place - edge), taken: new Map([...before.taken, [column, place]]) };
      next.push([left, taken, next[column - 1] ?? left].reduce((least, one) => (one.cost < least.cost ? one : least)));
    }
    best = next;
  }
  return best.at(-1)?.taken ?? new Map<number, number>();
}

/** The words of a line by column; none where the column is empty there. */
export function cellsOfLine(line: string, edges: readonly number[]): string[][] {
  const cells: string[][] = edges.map(() => []);
  for (const piece of piecesOf(line)) {
    for (const part of cut(piece, edges)) cells[columnOf(part, edges)]?.push(part.text);
  }
  return cells.map((texts) => (texts.length > 0 ? [texts.join(' ')] : []));
}

/** A piece that runs over an edge holds two cells when a space is near the edge. */
function cut(piece: Piece, edges: readonly number[]): Piece[] {
  const edge = edges.find((at) => at > piece.start + (NUMBER_FIRST.test(piece.text) ? 0 : DRIFT) && at < piece.end - 1);
  if (edge === undefined) return [piece];
  const gaps = Array.from(piece.text.matchAll(/ /gu), ({ index }) => piece.start + index).filter((at) => Math.abs(at + 1 - edge) <= REACH);
  // Cells begin with a capital or a number more often than not.
  const far = (at: number): number => Math.abs(at + 1 - edge) + (/[\p{Lu}\d]/u.test(piece.text[at + 1 - piece.start] ?? '') ? 0 : LOW);
  const gap = gaps.sort((a, b) => far(a) - far(b))[0];
  const further = edges.filter((at) => at > edge);
  if (gap === undefined) return cut(piece, further);
  const [first, rest] = cutAt(piece, gap);
  return [first, ...cut(rest, further)];
}

/** The column a piece begins in; a letter or two in front of an edge belong behind it. */
function columnOf({ start, end }: Piece, edges: readonly number[]): number {
  const next = edges.findIndex((at) => at > start);
  if (next < 0) return edges.length - 1;
  const edge = edges[next] ?? 0;
  return edge - start <= DRIFT && end > edge ? next : Math.max(0, next - 1);
}
