/** Lines of tasks as they come from a spreadsheet: which column is what is told by the heading row, else by the usual order. */
import { foldWords } from './fold-text.ts';
import { cellsOf } from './spreadsheet-text.ts';

export type LineField = 'place' | 'lead' | 'due' | 'result' | 'on' | 'number' | 'done';

export interface PastedLine {
  /** As the sheet counts, from 1. */
  line: number;
  values: Partial<Record<LineField, string>>;
}

/** What headings are called, folded; the office's sheet, the list of this program and what people write. */
const headings: Readonly<Record<LineField, readonly string[]>> = {
  place: ['so muc', 'so/muc', 'muc', 'so van ban muc', 'ma nhiem vu', 'ma'],
  lead: ['don vi chu tri', 'chu tri', 'don vi'],
  due: ['han', 'thoi han', 'han xu ly', 'han moi'],
  result: ['ket qua', 'ket qua tien do', 'tien do', 'cap nhat cuoi', 'ket qua minh chung'],
  on: ['ngay', 'ngay cap nhat', 'ngay bao cao', 'ngay ket qua', 'ngay hoan thanh'],
  number: ['so van ban', 'minh chung', 'van ban trien khai'],
  done: ['xong', 'hoan thanh', 'da xong'],
};

/** Without a heading row the columns stand so. */
const usual: readonly LineField[] = ['place', 'result', 'on', 'number', 'done'];

const TICKED: ReadonlySet<string> = new Set(['x', 'v', '1', 'co', 'xong', 'da xong', 'hoan thanh', 'da hoan thanh', 'true']);

/** The lines below the heading row, or all of them where there is none. */
export function parsePastedLines(text: string): PastedLine[] {
  const rows = cellsOf(text);
  const columns = rows[0]?.cells.map(fieldOf) ?? [];
  const headed = columns.includes('place');
  const fields = headed ? columns : usual;
  return rows.slice(headed ? 1 : 0).map(({ line, cells }) => {
    const values: PastedLine['values'] = {};
    for (const [index, field] of fields.entries()) {
      const cell = cells[index];
      if (field && cell) values[field] ??= cell;
    }
    return { line, values };
  });
}

function fieldOf(heading: string): LineField | null {
  const asked = foldWords(heading);
  const found = Object.entries(headings).find(([, names]) => names.some((name) => foldWords(name) === asked));
  return (found?.[0] as LineField | undefined) ?? null;
}

/** True for a cell that says yes; null for one that says neither. */
export function isTicked(cell: string): boolean | null {
  const said = foldWords(cell);
  if (TICKED.has(said) || cell === '✓') return true;
  return ['', '0', 'khong', 'chua', 'chua xong', 'false'].includes(said) ? false : null;
}
