/** Who of the office tracks a task, a paper, and how all of it goes to a successor. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { DocumentDetail, HandedOver } from '../../shared/model/views.ts';
import { placeInWords } from '../../shared/text/vi/items.ts';
import { getDocument } from '../db/queries/documents.ts';
import { taskRows } from '../db/queries/lists.ts';
import { documentName } from '../db/queries/names.ts';
import { documentsTrackedBy, trackedBy } from '../db/queries/trackers.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { type FoundPerson, personNamed } from './people.ts';
import type { CommandScope } from './scope.ts';

/** @throws Refusal `which-person` */
async function trackerOf(trx: WriteDb, name: string | null, asNew: boolean | undefined, scope: CommandScope): Promise<FoundPerson | null> {
  return name === null ? null : personNamed(trx, name, scope, asNew);
}

/** @throws Refusal `not-found`, `which-person` */
export async function trackTasks(trx: WriteDb, input: ParsedInputOf<'tasks.track'>, scope: CommandScope): Promise<{ tasks: number; tracker: string | null }> {
  const tracker = await trackerOf(trx, input.name, input.asNew, scope);
  const taskIds = [...new Set(input.taskIds)];
  for (const id of taskIds) {
    if (!(await readCells(trx, 'task', id))) throw new Refusal('not-found');
    await writeCells(trx, 'task', id, { trackerId: tracker?.id ?? null });
  }
  return { tasks: taskIds.length, tracker: tracker?.name ?? null };
}

/** @throws Refusal `not-found`, `which-person` */
export async function trackDocument(trx: WriteDb, input: ParsedInputOf<'documents.track'>, scope: CommandScope): Promise<DocumentDetail> {
  if (!(await readCells(trx, 'document', input.id))) throw new Refusal('not-found');
  const tracker = await trackerOf(trx, input.name, input.asNew, scope);
  await writeCells(trx, 'document', input.id, { trackerId: tracker?.id ?? null });
  return getDocument(trx, input.id, scope.today);
}

/**
 * Hands all open work of one tracker over to another. What is done or ended keeps the tracker of its time, also where its
 * paper goes over. @throws Refusal `not-found`, `which-person`, `nothing-to-hand-over`, `same-tracker`
 */
export async function handOver(trx: WriteDb, input: ParsedInputOf<'trackers.handOver'>, scope: CommandScope): Promise<HandedOver> {
  const from = await readCells(trx, 'person', input.fromId);
  if (!from) throw new Refusal('not-found');
  const to = await personNamed(trx, input.name, scope, input.asNew);
  if (to.id === input.fromId) throw new Refusal('same-tracker', { name: to.name });
  const work = await trackedBy(trx, input.fromId, scope.today);
  const documents = await documentsTrackedBy(trx, input.fromId);
  const open = work.filter((task) => task.open);
  if (open.length === 0 && documents.length === 0) throw new Refusal('nothing-to-hand-over', { name: String(from['name']) });
  for (const task of work) {
    if (task.open && task.own) await writeCells(trx, 'task', task.id, { trackerId: to.id });
    if (!task.open && !task.own) await writeCells(trx, 'task', task.id, { trackerId: input.fromId });
  }
  for (const { id } of documents) await writeCells(trx, 'document', id, { trackerId: to.id });
  const rows = await taskRows(trx, open.map((task) => task.k), scope.today);
  return {
    from: String(from['name']),
    to: to.name,
    on: input.on,
    documents: documents.map(documentName),
    tasks: rows.map(({ id, title, dueOn, status, overdueDays, leads, documentName: paper, path }) => ({ id, place: placeInWords(paper, path), title, dueOn, status, overdueDays, leads })),
  };
}
