/** A sheet that was edited in Word: the cells of it that are taken, written to the tasks that they are about. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { CellEdit, EditedCell } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { put } from '../db/put.ts';
import { assignmentsOf, unitNames } from '../db/queries/facts.ts';
import { entrySaying } from '../db/queries/form-entries.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';
import { setDueOn, writeProgress } from './items.ts';
import type { CommandScope } from './scope.ts';

type Edit<F extends CellEdit['field']> = Extract<CellEdit, { field: F }>;

/**
 * The write phase: every cell in one step. What an entry of progress says is put right in it, all else is an entry of its
 * own; an obstacle that is new beside a new result goes with it.
 */
export async function recordEditedCells(trx: WriteDb, { lines }: { lines: EditedCell[] }, { today }: CommandScope): Promise<{ written: number }> {
  const added = new Map<string, string | null>();
  for (const { taskId, edit } of lines) if (edit.field === 'result') added.set(taskId, await recordResult(trx, taskId, edit, today));
  for (const { taskId, edit } of lines) await recordEdit(trx, taskId, edit, added.get(taskId) ?? null);
  return { written: lines.length };
}

/** @param added the entry of progress that the same sheet added */
async function recordEdit(trx: WriteDb, taskId: string, edit: CellEdit, added: string | null): Promise<void> {
  switch (edit.field) {
    case 'words':
      return writeCells(trx, 'task', taskId, { shortTitle: edit.words });
    case 'note':
      return writeCells(trx, 'task', taskId, { note: edit.note });
    case 'due':
      return setDueOn(trx, taskId, edit.dueOn);
    case 'leads':
    case 'supports':
      return recordParties(trx, taskId, edit);
    case 'obstacle':
      return recordObstacle(trx, taskId, edit, added);
    case 'result':
      return;
  }
}

/** Leaders stay: they direct, whatever is said of units. */
async function recordParties(trx: WriteDb, taskId: string, { field, parties }: Edit<'leads' | 'supports'>): Promise<void> {
  const role = field === 'leads' ? 'lead' : 'support';
  const stored = (await assignmentsOf(trx, taskId, role)).filter(({ personId }) => personId === null);
  const isParty = (row: (typeof stored)[number], party: (typeof parties)[number]) =>
    (party.unitId !== null && row.unitId === party.unitId) || foldWords(row.name) === foldWords(party.name);
  for (const row of stored) if (!parties.some((party) => isParty(row, party))) await writeCells(trx, 'assignment', row.id, { removed: 1 });
  const names = await unitNames(trx, parties.flatMap(({ unitId }) => unitId ?? []));
  for (const [ordinal, party] of parties.entries()) {
    const known = stored.find((row) => isParty(row, party));
    if (known) await writeCells(trx, 'assignment', known.id, { ordinal });
    else await put(trx, 'assignment', computedId(taskId, 'assignment', party.unitId ?? foldWords(party.name), role), { taskId, role, name: names.get(party.unitId ?? '') ?? party.name, unitId: party.unitId, ordinal });
  }
}

/** @returns the entry that was added; null where one was put right */
async function recordResult(trx: WriteDb, taskId: string, { on, text, done, corrects, evidence, beside }: Edit<'result'>, today: string): Promise<string | null> {
  const entry = corrects === null ? null : await entrySaying(trx, taskId, { on, result: corrects });
  if (entry !== null) await writeCells(trx, 'progress', entry, { result: text });
  const id = entry ?? (await writeProgress(trx, {
    taskId,
    on: on ?? today,
    text: text || (done ? trackingWords.finished : ''),
    ...(done ? { done } : {}),
    ...beside,
  }));
  for (const { number, on: documentOn } of evidence) {
    await put(trx, 'evidence', computedId(id, 'evidence', foldWords(number)), { taskId, progressId: id, documentNumber: number, documentOn });
  }
  return entry === null ? id : null;
}

async function recordObstacle(trx: WriteDb, taskId: string, { on, obstacle, request, corrects }: Edit<'obstacle'>, added: string | null): Promise<void> {
  const entry = corrects === null ? added : await entrySaying(trx, taskId, corrects);
  if (entry !== null) await writeCells(trx, 'progress', entry, { obstacle, request });
  else await writeProgress(trx, { taskId, on, text: '', obstacle, request });
}
