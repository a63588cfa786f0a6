import { cellsOf } from '../../../shared/model/registry.ts';
import type { LogReader } from './log-reader.ts';

/** Who wrote what a cell shows, and when (milliseconds since 1970); null when nobody did. */
export function lastWriter(log: LogReader, table: string, id: string, column: string): { author: string; at: number } | null {
  const cell = cellsOf(table).find((candidate) => candidate.columns.includes(column));
  const row = log.statements.get<[string], { k: number }>(`SELECT k FROM "${table}" WHERE id = ?`).get(id);
  if (!cell || !row) return null;
  const { shown } = log.fold(log.cellOps(table, row.k, cell));
  const step = shown ? log.stepOf(shown.dot) : null;
  return step ? { author: step.author, at: step.at } : null;
}
