/** What was removed and can be brought back: removal is a cell like any other, the rows are all there. */
import type { RemovedRow } from '../../shared/model/bin-views.ts';
import { ownedBy, ownerOf, type RegisteredTable } from '../../shared/model/registry.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { telling } from '../../shared/model/telling.ts';
import type { Page } from '../../shared/model/views.ts';
import { dotOf, SEQUENCE_MASK } from './log/dot.ts';
import type { LogReader, LogStep } from './log/log-reader.ts';
import type { ReadDb } from './queries/scope.ts';
import { subjectOf } from './queries/subjects.ts';
import type { Store } from './open.ts';

/** The tables whose rows people miss. */
const missed: readonly RegisteredTable[] = [
  'document', 'item', 'task', 'progress', 'extension', 'reminder', 'evidence', 'attachment', 'round', 'visit', 'teamMember',
  'outlineLine', 'finding', 'proposal', 'appointment', 'fieldTrip',
];

interface Removed {
  tbl: RegisteredTable;
  k: number;
  id: string;
  at: number;
  author: string;
  /** How many there are in all. */
  total: number;
}

/**
 * Removed rows of one table with the operation that removed each, from the index of removed rows alone; what went with its
 * owner is not named by itself. `@removedCol`: the number of the column 'removed' in the log. Without the plus `op.row`,
 * which has no type, would not be looked up but scanned for.
 */
function removedOf(table: string, place: number): string {
  const owner = ownerOf(table);
  const alone = owner ? `AND ifnull(t."${owner.column}", '') NOT IN (SELECT id FROM "${owner.table}" INDEXED BY "${owner.table}_removed" WHERE removed IS NOT NULL)` : '';
  const tbl = `(SELECT id FROM log_name WHERE name = '${table}')`;
  return `SELECT '${table}' AS tbl, ${place} AS place, t.k, t.id,
      (SELECT max(p.dot) FROM op p WHERE p.row = +t.k AND p.col = @removedCol AND p.tbl = ${tbl}) AS dot
    FROM "${table}" t INDEXED BY "${table}_removed" WHERE t.removed IS NOT NULL ${alone}
      AND t.k NOT IN (SELECT c.row FROM erased e CROSS JOIN op c ON c.dot = e.dot WHERE c.tbl = ${tbl})`;
}

const REMOVED = `WITH r AS MATERIALIZED (${missed.map(removedOf).join(' UNION ALL ')})
  SELECT r.tbl, r.k, r.id, s.at, s.author, count(*) OVER () AS total
  FROM r CROSS JOIN step s ON s.origin = r.dot >> 40
    AND s.first = (SELECT max(f.first) FROM step f WHERE f.origin = r.dot >> 40 AND f.first <= (r.dot & ${SEQUENCE_MASK}))
  WHERE s.kind <> 'auto' ORDER BY s.arrived DESC, r.place, r.k LIMIT @limit OFFSET @offset`;

/**
 * Removed rows, newest removal first; what went with its owner is not named by itself, and what was erased for good is not
 * here. @param query.limit @param query.offset of the page
 */
export async function listBin(db: ReadDb, log: LogReader, query: { limit: number; offset: number }): Promise<Page<RemovedRow>> {
  const found = log.statements.get<[object], Removed>(REMOVED).all({ ...query, removedCol: log.names.find('removed') });
  const rows: RemovedRow[] = [];
  for (const { tbl, k, id, at, author } of found) rows.push({ table: tbl, id, words: wordsOf(log, tbl, k), subject: await subjectOf(db, tbl, id), at, author });
  // A page past the end has no row that could carry the count.
  const total = found[0]?.total ?? (query.offset > 0 ? (await listBin(db, log, { limit: 1, offset: 0 })).total : 0);
  return { total, rows };
}

/** What a row says. */
function wordsOf(log: LogReader, table: RegisteredTable, k: number): string {
  const columns = (telling[table] ?? []).map((column) => `nullif("${column}", '')`);
  return log.statements.pluck<[number], string>(`SELECT coalesce(${columns.join(', ')}, '') FROM "${table}" WHERE k = ?`).get(k) ?? '';
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
