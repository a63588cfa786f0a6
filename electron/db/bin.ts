/** What was removed and can be brought back: removal is a cell like any other, the rows are all there. */
import type { RemovedRow } from '../../shared/model/bin-views.ts';
import { ownedBy, ownerOf, type RegisteredTable } from '../../shared/model/registry.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Page } from '../../shared/model/views.ts';
import { dotOf } from './log/dot.ts';
import type { LogReader, LogStep } from './log/log-reader.ts';
import type { ReadDb } from './queries/scope.ts';
import { subjectOf } from './queries/subjects.ts';
import type { Store } from './open.ts';

/** The tables whose rows people miss, each with the columns that say what a row was, the first that is filled counts. */
const missed: Readonly<Partial<Record<RegisteredTable, readonly string[]>>> = {
  document: ['title', 'symbol'],
  item: ['shortTitle', 'heading', 'originalText'],
  task: ['shortTitle', 'originalText'],
  progress: ['result', 'obstacle', 'request'],
  extension: ['phrase', 'reason'],
  reminder: ['toName', 'answer'],
  evidence: ['documentNumber', 'fileName'],
  attachment: ['fileName'],
  round: ['name'],
  visit: ['unitName'],
  teamMember: ['name'],
  outlineLine: ['words'],
  finding: ['words'],
  proposal: ['words'],
  appointment: ['matter'],
  fieldTrip: ['place', 'note'],
};

interface Removed {
  tbl: RegisteredTable;
  id: string;
  words: string | null;
  dot: number;
}

/**
 * Removed rows, newest removal first; what went with its owner is not named by itself, and what was erased for good is not
 * here. @param query.limit @param query.offset of the page
 */
export async function listBin(db: ReadDb, log: LogReader, query: { limit: number; offset: number }): Promise<Page<RemovedRow>> {
  const removedCol = log.names.find('removed');
  const found = Object.entries(missed).flatMap(([table, columns]) => {
    const owner = ownerOf(table);
    const above = owner ? `AND NOT EXISTS (SELECT 1 FROM "${owner.table}" o WHERE o.id = t."${owner.column}" AND o.removed IS NOT NULL)` : '';
    return log.statements
      .get<[number | null, number | null], Removed>(
        `SELECT '${table}' AS tbl, t.id, coalesce(${columns.map((column) => `nullif(t."${column}", '')`).join(', ')}, NULL) AS words,
          (SELECT max(p.dot) FROM op p WHERE p.row = t.k AND p.tbl = ? AND p.col = ?) AS dot
         FROM "${table}" t WHERE t.removed IS NOT NULL ${above}
           AND NOT EXISTS (SELECT 1 FROM op c JOIN erased e ON e.dot = c.dot WHERE c.row = t.k AND c.tbl = (SELECT id FROM log_name WHERE name = '${table}'))`,
      )
      .all(log.names.find(table), removedCol);
  });
  const dated = found.flatMap((row) => {
    const step = log.stepOf(row.dot);
    return step && step.kind !== 'auto' ? [{ row, step }] : [];
  });
  dated.sort((a, b) => b.step.arrived - a.step.arrived);
  const rows: RemovedRow[] = [];
  for (const { row, step } of dated.slice(query.offset, query.offset + query.limit)) {
    rows.push({ table: row.tbl, id: row.id, words: row.words ?? '', subject: await subjectOf(db, row.tbl, row.id), at: step.at, author: step.author });
  }
  return { total: dated.length, rows };
}

/**
 * Brings a removed row back inside the open step, with what the same step removed below it.
 * @returns how many rows came back
 * @param table a registered table
 * @throws Refusal `not-found` for a row that is not removed
 */
export function restoreRow({ raw, log }: Store, table: string, id: string): number {
  const k = log.statements.pluck<[string], number>(`SELECT k FROM "${table}" WHERE id = ? AND removed IS NOT NULL`).get(id);
  const step = k === undefined ? null : removingStep(log, table, k);
  if (k === undefined || !step) throw new Refusal('not-found');
  const together = removedIn(log, step);
  let restored = 0;
  const bringBack = (of: string, row: number): void => {
    raw.prepare(`UPDATE "${of}" SET removed = NULL WHERE k = ?`).run(row);
    restored += 1;
    for (const owned of ownedBy(of)) {
      const below = log.statements
        .pluck<[number], number>(`SELECT c.k FROM "${owned.table}" c JOIN "${of}" o ON o.id = c."${owned.column}" WHERE o.k = ? AND c.removed IS NOT NULL`)
        .all(row);
      for (const child of below) if (together.has(`${owned.table}/${child}`)) bringBack(owned.table, child);
    }
  };
  bringBack(table, k);
  return restored;
}

function removingStep(log: LogReader, table: string, k: number): LogStep | null {
  const dot = log.statements
    .pluck<[number, number | null, number | null], number | null>('SELECT max(dot) FROM op WHERE row = ? AND tbl = ? AND col = ?')
    .get(k, log.names.find(table), log.names.find('removed'));
  return dot ? log.stepOf(dot) : null;
}

/** 'table/k' of every row that a step removed. */
function removedIn(log: LogReader, step: LogStep): Set<string> {
  const rows = log.statements
    .raw<[number, number, number | null], [tbl: number, row: number | string]>('SELECT tbl, row FROM op WHERE dot BETWEEN ? AND ? AND col = ? AND value IS NOT NULL')
    .all(dotOf(step.origin, step.first), dotOf(step.origin, step.last), log.names.find('removed'));
  return new Set(rows.map(([tbl, row]) => `${log.names.name(tbl)}/${row}`));
}
