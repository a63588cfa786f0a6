/** Items and tasks written by hand: new items, corrected cells, progress. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ItemDetail, TaskDetail } from '../../shared/model/views.ts';
import { firstDeadline, newestExtension, nextOrdinal, unitNames } from '../db/queries/facts.ts';
import { getItem, getTask } from '../db/queries/item-detail.ts';
import { put } from '../db/put.ts';
import { confirming } from '../db/queries/list-marks.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import type { CommandScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

/** Adds an item to a document, with one task when it is one. @throws Refusal `not-found` */
export async function createItem(
  trx: WriteDb,
  input: ParsedInputOf<'items.create'>,
): Promise<{ id: string }> {
  const ordinal = await nextOrdinal(trx, input.documentId);
  if (ordinal === null) throw new Refusal('not-found');
  const id = newId();
  await put(trx, 'item', id, {
    documentId: input.documentId,
    parentId: input.parentId ?? null,
    path: input.number ?? `(${ordinal})`,
    number: input.number ?? null,
    ordinal,
    kind: input.task === false ? 'statement' : 'task',
    shortTitle: input.shortTitle ?? null,
    originalText: input.originalText,
  });
  if (input.task === false) return { id };
  const taskId = newId();
  await put(trx, 'task', taskId, { itemId: id, ordinal: 0, kind: 'task', originalText: input.originalText });
  const names = await unitNames(trx, input.unitIds ?? []);
  for (const [place, unitId] of (input.unitIds ?? []).entries()) {
    const name = names.get(unitId);
    if (name === undefined) throw new Refusal('not-found');
    await put(trx, 'assignment', computedId(taskId, 'assignment', unitId, 'lead'), { taskId, role: 'lead', name, unitId, ordinal: place });
  }
  if (input.dueOn) await setDueOn(trx, taskId, input.dueOn);
  return { id };
}

const ITEM_COLUMNS = ['shortTitle', 'number', 'kind', 'path'] as const;
const TASK_COLUMNS = [
  'shortTitle', 'kind', 'note', 'reviewOn', 'trackerId', 'urgent', 'waitingFor', 'endedOn', 'endedReason',
  'advisingUnitId', 'jointResult', 'restricted', 'checklistGroup',
] as const;

/** `title` is what people call the short title. */
function asColumns(cells: Update['set'] | undefined): Update['set'] {
  return Object.fromEntries(Object.entries(cells ?? {}).map(([name, value]) => [name === 'title' ? 'shortTitle' : name, value]));
}

/** @throws Refusal as `updateRow` */
export async function updateItem(trx: WriteDb, input: Update, scope: CommandScope): Promise<ItemDetail> {
  const update = { id: input.id, set: asColumns(input.set), ...(input.was ? { was: asColumns(input.was) } : {}) };
  await updateRow(trx, 'item', ITEM_COLUMNS, update, scope);
  scope.store.steps.catchUp();
  return getItem(trx, input.id, scope.today);
}

/** Changes a task; `dueOn` is its deadline's last day. @throws Refusal as `updateRow` */
export async function updateTask(trx: WriteDb, input: Update, scope: CommandScope): Promise<TaskDetail> {
  const { dueOn, ...set } = asColumns(input.set);
  const { dueOn: dueWas, ...was } = asColumns(input.was);
  await updateRow(trx, 'task', TASK_COLUMNS, { id: input.id, set, was }, scope);
  if (dueWas !== undefined) {
    const { dueOn: now } = await getTask(trx, input.id, scope.today);
    if (now !== dueWas) throw new Refusal('changed-meanwhile', { field: 'dueOn', by: '', at: 0, now: now ?? '', was: dueWas ?? '' });
  }
  if (dueOn !== undefined) await setDueOn(trx, input.id, dueOn === null ? null : String(dueOn));
  scope.store.steps.catchUp();
  return getTask(trx, input.id, scope.today);
}

/**
 * Gives a task's first deadline another last day, or a first deadline. After an extension the day stands there: it is
 * corrected there. @throws Refusal `extended` when an extended task is to have no day at all
 */
export async function setDueOn(trx: WriteDb, taskId: string, dueOn: string | null): Promise<void> {
  const extended = await newestExtension(trx, taskId);
  if (extended !== null) {
    if (dueOn === null) throw new Refusal('extended');
    await writeCells(trx, 'extension', extended, { toOn: dueOn });
    return;
  }
  const known = await firstDeadline(trx, taskId);
  const id = known?.id ?? computedId(taskId, 'deadline', 'typed');
  await put(trx, 'deadline', id, { taskId, toOn: dueOn, inclusive: 1, ordinal: known?.ordinal ?? 0 });
}

/** Records a dated line of progress, with its evidence. @throws Refusal `not-found` */
export async function addProgress(
  trx: WriteDb,
  input: ParsedInputOf<'progress.add'>,
  scope: CommandScope,
): Promise<{ id: string; task: TaskDetail }> {
  await getTask(trx, input.taskId, scope.today);
  const id = await writeProgress(trx, input);
  scope.store.steps.catchUp();
  return { id, task: await getTask(trx, input.taskId, scope.today) };
}

/** Writes a line of progress with its evidence on a task that is there. @returns its id */
export async function writeProgress(trx: WriteDb, input: ParsedInputOf<'progress.add'>): Promise<string> {
  const id = newId();
  await put(trx, 'progress', id, {
    taskId: input.taskId,
    onDay: input.on,
    unitId: input.unitId ?? null,
    fromName: input.from ?? null,
    result: input.text || null,
    obstacle: input.obstacle ?? null,
    request: input.request ?? null,
    delayReason: input.delayReason ?? null,
    outcome: input.done ? 'done' : input.reopened ? 'reopened' : null,
    confirmation: input.done && (await confirming(trx)) ? 'claimed' : null,
  });
  if (input.evidence) {
    await put(trx, 'evidence', computedId(id, 'evidence', foldWords(input.evidence.number)), {
      taskId: input.taskId,
      progressId: id,
      documentNumber: input.evidence.number,
      documentOn: input.evidence.on ?? null,
    });
  }
  return id;
}
