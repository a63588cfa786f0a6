/** The rows of one task as it was read: who, by when, how often. Their ids come from the task's, so that they are the same everywhere. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { Assignee, Deadline, Recurrence } from '../../shared/model/reading.ts';
import { put } from '../db/put.ts';
import { taskPartIds } from '../db/queries/versions.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/** @param unitIdOf the id in the register of a unit as it was read */
export async function recordAssignments(
  trx: WriteDb,
  taskId: string,
  assignees: readonly Assignee[],
  unitIdOf: (id: string | null) => string | null,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [ordinal, one] of assignees.entries()) {
    const unitId = unitIdOf(one.unitId);
    const party = unitId ?? one.personId ?? foldWords(one.name);
    const id = computedId(taskId, 'assignment', party, one.role);
    ids.push(id);
    await put(trx, 'assignment', id, {
      taskId,
      role: one.role,
      name: one.name,
      unitId,
      personId: one.personId,
      groupName: one.kind === 'group' ? foldWords(one.name) : null,
      ordinal,
    });
  }
  return ids;
}

/** @returns the ids of the rows */
export async function recordDeadlines(trx: WriteDb, taskId: string, deadlines: readonly Deadline[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [ordinal, one] of deadlines.entries()) {
    const id = computedId(taskId, 'deadline', foldWords(one.phrase) || 'typed');
    ids.push(id);
    await put(trx, 'deadline', id, {
      taskId,
      phrase: one.phrase,
      fromOn: one.from,
      toOn: one.to,
      inclusive: 1,
      fuzzy: one.fuzzy ? 1 : null,
      provisional: one.provisional ? 1 : null,
      anchor: one.anchor,
      ordinal,
    });
  }
  return ids;
}

/** @returns the ids of the rows */
export async function recordRecurrences(trx: WriteDb, taskId: string, recurrences: readonly Recurrence[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of recurrences) {
    const id = computedId(taskId, 'recurrence', foldWords(one.phrase) || 'typed');
    ids.push(id);
    await put(trx, 'recurrence', id, { taskId, phrase: one.phrase, every: one.every, detail: one.detail });
  }
  return ids;
}

/** Takes away what a task had besides the rows that were written: the paper no longer says it. */
export async function removeOthers(
  trx: WriteDb,
  taskId: string,
  written: Readonly<Record<'assignment' | 'deadline' | 'recurrence', readonly string[]>>,
): Promise<void> {
  for (const table of ['assignment', 'deadline', 'recurrence'] as const) {
    for (const id of await taskPartIds(trx, taskId, table)) {
      if (!written[table].includes(id)) await writeCells(trx, table, id, { removed: 1 });
    }
  }
}
