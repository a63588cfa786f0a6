/** Finds the table in a sheet: its rows of headings, and what each column means by its words. */
import type { SheetCell, SheetColumn, SheetField, SheetGrid, SheetLayout, SheetRow } from '../../model/sheet.ts';
import { foldWords } from '../fold-text.ts';
import { HEADINGS, LEAST_HEADINGS } from './vocabulary-sheet.ts';

const SEARCHED_ROWS = 30;
const LONGEST_HEADING = 80;
const SAMPLES = 3;

const NOTHING: ReadonlyMap<string, SheetField | null> = new Map();

/** What a heading means: what was remembered of it, else by its words. */
export function fieldOf(heading: string, remembered: ReadonlyMap<string, SheetField | null>): SheetField | null {
  const words = foldWords(heading);
  const known = remembered.get(words);
  if (known !== undefined) return known;
  if (words === '' || heading.length > LONGEST_HEADING) return null;
  for (const fits of [(name: string) => words === name, (name: string) => words.startsWith(`${name} `), (name: string) => ` ${words} `.includes(` ${name} `)]) {
    const found = HEADINGS.find(([, names]) => names.some(fits));
    if (found) return found[0];
  }
  return null;
}

/** Where the table begins and what its columns mean. @param remembered what the office said of headings before, by their folded words */
export function layoutOf(grid: SheetGrid, remembered: ReadonlyMap<string, SheetField | null>): SheetLayout {
  const place = headingPlace(grid, remembered);
  const head = grid.rows[place];
  const below = grid.rows[place + 1];
  const two = head !== undefined && below !== undefined && isSecondHeading(head, below, remembered);
  const heading = head ? (two ? [head, below] : [head]) : [];
  const body = grid.rows.slice(place + heading.length);
  const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, index) => columnAt(index, heading, body, remembered)).filter(
    ({ words, samples }) => words !== '' || samples.length > 0,
  );
  return { headingTo: heading.at(-1)?.number ?? 0, columns: onceEach(columns) };
}

/** The row that names most fields; -1 where none names enough. */
function headingPlace(grid: SheetGrid, remembered: ReadonlyMap<string, SheetField | null>): number {
  let best = -1;
  let most = LEAST_HEADINGS - 1;
  for (const [place, row] of grid.rows.slice(0, SEARCHED_ROWS).entries()) {
    const named = new Set(row.cells.flatMap((cell) => (cell && cell.filled !== 'above' ? [fieldOf(cell.text, remembered)] : [])).filter((field) => field !== null));
    if (named.size <= most) continue;
    best = place;
    most = named.size;
  }
  return best;
}

/** Merged headings leave a second row under them: cells that reach down from the first, or short words under a wide one. */
function isSecondHeading(head: SheetRow, below: SheetRow, remembered: ReadonlyMap<string, SheetField | null>): boolean {
  if (below.number !== head.number + 1) return false;
  const own = below.cells.filter((cell) => cell !== null && cell.filled === null);
  if (below.cells.some((cell, index) => cell?.filled === 'above' && cell.text === head.cells[index]?.text)) return own.every((cell) => (cell?.text.length ?? 0) <= LONGEST_HEADING);
  const wide = head.cells.some((cell) => cell?.filled === 'left');
  return wide && own.length > 0 && own.every((cell) => (cell?.text.length ?? 0) <= 40) && own.some((cell) => fieldOf(cell?.text ?? '', remembered) !== null);
}

function columnAt(index: number, heading: readonly SheetRow[], body: readonly SheetRow[], remembered: ReadonlyMap<string, SheetField | null>): SheetColumn {
  const parts = [...new Set(heading.flatMap((row) => (row.cells[index] ? [tidy(row.cells[index])] : [])))];
  const words = parts.join(' / ');
  const samples: string[] = [];
  for (const row of body) {
    const text = row.cells[index] && row.cells[index].filled === null ? tidy(row.cells[index]) : '';
    if (text !== '' && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  const known = remembered.get(foldWords(words));
  // Of 'Thời hạn / Gia hạn' the lower words say more.
  const field = known === undefined ? (fieldOf(parts.at(-1) ?? '', NOTHING) ?? fieldOf(words, NOTHING)) : known;
  return { index, words, field, samples };
}

function tidy(cell: SheetCell): string {
  return cell.text.replace(/\s+/gu, ' ');
}

/** Fields that only one column can have: the first that has the words. Others go into the note until somebody says more. */
const SINGLE = new Set<SheetField>(['ordinal', 'content', 'notice', 'noticeOn', 'extendedTo', 'status', 'doneOn']);

function onceEach(columns: readonly SheetColumn[]): SheetColumn[] {
  const taken = new Set<SheetField>();
  return columns.map((column) => {
    if (column.field === null || !SINGLE.has(column.field)) return column;
    if (taken.has(column.field)) return { ...column, field: null };
    taken.add(column.field);
    return column;
  });
}
