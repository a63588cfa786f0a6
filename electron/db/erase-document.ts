/** Erases a row and everything that hangs on it, inside the open step. */
import { ownedBy } from '../../shared/model/registry.ts';
import { dropLooseBlobs, eraseRow } from './log/erase.ts';
import { Folder } from './log/fold.ts';
import { Touched } from './log/touched.ts';
import type { LogReader } from './log/log-reader.ts';
import type { Store } from './open.ts';

/** @returns how many operations lost their value */
export function eraseWithOwned(store: Store, table: string, id: string): number {
  const { steps, log } = store;
  const touched = new Touched();
  let operations = 0;
  for (const [name, k] of withOwned(log, table, id)) operations += eraseRow(steps, name, k, touched);
  steps.silently(() => new Folder(log).fold(touched));
  dropLooseBlobs(log.statements);
  log.statements.get('DELETE FROM review_draft WHERE document_id = ?').run(id);
  steps.derive(touched);
  return operations;
}

/** A row and the rows below it, by table and key, whether removed or not. */
function withOwned(log: LogReader, table: string, id: string): [table: string, k: number][] {
  const k = log.statements.pluck<[string], number>(`SELECT k FROM "${table}" WHERE id = ?`).get(id);
  if (k === undefined) return [];
  const below = ownedBy(table).flatMap(({ table: name, column }) =>
    log.statements.pluck<[string], string>(`SELECT id FROM "${name}" WHERE "${column}" = ?`).all(id).flatMap((row) => withOwned(log, name, row)),
  );
  const files = log.statements
    .pluck<[string, string], number>('SELECT k FROM attachment WHERE ofTable = ? AND ofRow = ?')
    .all(table, id)
    .map((file): [string, number] => ['attachment', file]);
  return [[table, k], ...files, ...below];
}
