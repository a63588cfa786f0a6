/** Tables in tags, as some converters leave them in Markdown. */
import type { TabbedTable } from './tabbed-table.ts';

const OPENS = /^\s*<table\b/iu;
const CLOSES = /<\/table>/iu;
const CELL = /<t[dh]\b([^>]*)>/iu;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };
/** No cell of a paper runs over more rows or columns. */
const MOST_SPANNED = 50;

/** The table whose first tag a line begins with; null where none does or it has no end. A cell that runs over others leaves those out. */
export function htmlTableAt(lines: readonly string[], from: number): TabbedTable | null {
  if (!OPENS.test(lines[from] ?? '')) return null;
  let end = from;
  // A table within a table, or one that is never closed, is none.
  while (end < lines.length && !CLOSES.test(lines[end] ?? '') && (end === from || !OPENS.test(lines[end] ?? ''))) end++;
  if (!CLOSES.test(lines[end] ?? '')) return null;
  const rows: string[][][] = [];
  // By column: the first row that no cell above runs into.
  const free: number[] = [];
  for (const row of lines.slice(from, end + 1).join('\n').split(/<tr\b[^>]*>/iu).slice(1)) {
    const cells: string[][] = [];
    const [, ...parts] = row.split(CELL);
    for (let index = 0, column = 0; index + 1 < parts.length; index += 2, column++) {
      while ((free[column] ?? 0) > rows.length) cells[column++] = [];
      cells[column] = paragraphsOf(parts[index + 1] ?? '');
      free[column] = rows.length + spanOf(parts[index] ?? '', 'rowspan');
      for (let more = spanOf(parts[index] ?? '', 'colspan'); more > 1; more--) {
        free[column + 1] = free[column] ?? 0;
        cells[++column] = [];
      }
    }
    if (cells.length > 0) rows.push(cells);
  }
  return rows.length > 0 ? { rows, columns: Math.max(...rows.map(({ length }) => length)), next: end + 1 } : null;
}

function spanOf(attributes: string, name: string): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(attributes)?.[1] ?? 1)));
}

/** Paragraphs, items and line breaks of a cell. */
function paragraphsOf(cell: string): string[] {
  const parts = cell.split(/<br\s*\/?>|<\/p>|<\/li>|<\/div>/iu)
    .map((part) => part.replace(/<li\b[^>]*>/giu, '- ').replace(/<[^>]*>/gu, ' ').replace(/&(?:#(\d{1,6})|([a-z]+));/gu, letterOf).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [''];
}

function letterOf(entity: string, code: string | undefined, name: string | undefined): string {
  return code === undefined ? (ENTITIES[name ?? ''] ?? entity) : String.fromCodePoint(Number(code));
}
