/** Two papers of one kind line by line: rows are the same by what they are about, not by where they stand. */
import type { RowChange } from '../model/paper-views.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { ReportDoc, ReportRow, ReportTable } from './report-doc.ts';

interface NamedRow {
  name: string;
  cells: ReadonlyMap<string, string>;
}

/** Rows that differ, in the order of the later paper; what is gone stands last. */
export function compareRows(before: ReportDoc, now: ReportDoc): RowChange[] {
  const old = rowsOf(before);
  const changes: RowChange[] = [];
  for (const [key, row] of rowsOf(now)) {
    const was = old.get(key);
    old.delete(key);
    if (!was) changes.push({ name: row.name, kind: 'new', cells: [] });
    else {
      const cells = [...row.cells].flatMap(([column, told]) => (was.cells.get(column) === told ? [] : [{ column, before: was.cells.get(column) ?? '', now: told }]));
      if (cells.length > 0) changes.push({ name: row.name, kind: 'changed', cells });
    }
  }
  for (const row of old.values()) changes.push({ name: row.name, kind: 'gone', cells: [] });
  return changes;
}

/** The rows of a paper's tables by what they are about; one that comes again is told by how often. */
function rowsOf(doc: ReportDoc): Map<string, NamedRow> {
  const rows = new Map<string, NamedRow>();
  for (const table of doc.blocks) {
    if (table.kind !== 'table' || table.slip) continue;
    for (const row of table.rows) {
      const named = row.kind === 'cells' ? namedRow(row, table) : null;
      if (!named) continue;
      let key = named.key;
      for (let again = 2; rows.has(key); again += 1) key = `${named.key} ${again}`;
      rows.set(key, named);
    }
  }
  return rows;
}

function namedRow(row: Extract<ReportRow, { kind: 'cells' }>, { columns }: ReportTable): NamedRow & { key: string } {
  const told = columns.flatMap((column, index) =>
    column.aside || column.title === reportWords.ordinal ? [] : [[column.title, (row.cells[index]?.lines ?? []).map((line) => line.text).join('\n')] as const]);
  const name = told[0]?.[1] ?? '';
  return { key: row.key ?? row.task?.id ?? name, name, cells: new Map(told) };
}
