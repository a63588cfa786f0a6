/** Marks that a sheet's rows carry into Word, so that the edited file can be held against the sheet as it was written. */
import { sheetKey, taskKey, writeRowMark } from '../domain/form/row-code.ts';
import type { ReportDoc, ReportRow } from './report-doc.ts';

/** The paper with a mark on each row of a task; the same rows give the same marks. */
export function withRowMarks(doc: ReportDoc): ReportDoc {
  const sheet = sheetKey(doc.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(saidOf) : [])));
  const times = new Map<string, number>();
  const marked = (row: ReportRow): ReportRow => {
    if (row.kind !== 'cells' || !row.task) return row;
    const task = taskKey(row.task.id);
    const place = (times.get(task) ?? 0) + 1;
    times.set(task, place);
    return { ...row, mark: writeRowMark({ sheet, task }, place) };
  };
  return { ...doc, blocks: doc.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map(marked) } : block)) };
}

function saidOf(row: ReportRow): unknown {
  return row.kind === 'group' ? row.text : [row.task?.id, row.cells.map((one) => one.lines.map(({ text }) => text))];
}
