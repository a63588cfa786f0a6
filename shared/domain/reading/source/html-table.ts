/** Tables in tags, as some converters leave them in Markdown. */
import type { TabbedTable } from './tabbed-table.ts';

const OPENS = /^\s*<table\b/iu;
const CLOSES = /<\/table>/iu;
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The table whose first tag a line begins with; null where none does or it has no end. Cells over several columns or rows count once. */
export function htmlTableAt(lines: readonly string[], from: number): TabbedTable | null {
  if (!OPENS.test(lines[from] ?? '')) return null;
  let end = from;
  while (end < lines.length && !CLOSES.test(lines[end] ?? '')) end++;
  if (end === lines.length) return null;
  const rows = lines.slice(from, end + 1).join('\n').split(/<tr\b[^>]*>/iu).slice(1).map((row) => row.split(/<t[dh]\b[^>]*>/iu).slice(1).map(partsOf));
  const filled = rows.filter(({ length }) => length > 0);
  return filled.length > 0 ? { rows: filled, columns: Math.max(...filled.map(({ length }) => length)), next: end + 1 } : null;
}

/** Paragraphs, items and line breaks of a cell. */
function partsOf(cell: string): string[] {
  const parts = cell.split(/<br\s*\/?>|<\/p>|<\/li>|<\/div>/iu)
    .map((part) => part.replace(/<li\b[^>]*>/giu, '- ').replace(/<[^>]*>/gu, ' ').replace(/&[a-z]+;/gu, (entity) => ENTITIES[entity] ?? entity).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [''];
}
