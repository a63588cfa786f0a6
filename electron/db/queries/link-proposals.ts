/** Tasks of a paper that go on with tasks of earlier papers, as far as their words tell: proposed, never written. */
import { sql } from 'kysely';
import { matchTasks } from '../../../shared/domain/task-match.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { LinkedTask, LinkProposal, Page, TaskRow } from '../../../shared/model/views.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { openStates } from './list-filter.ts';
import { taskRows } from './lists.ts';
import { calendarOf } from './review-days.ts';
import type { ReadDb } from './scope.ts';

/** So many earlier tasks are compared, the newest papers first. */
const MOST_EARLIER = 2000;

interface Compared {
  k: number;
  id: string;
  words: string;
}

/**
 * Pairs of a task of the paper and an earlier one: open, or ended with its paper when that was withdrawn or replaced. Earlier
 * papers are those of the same series of meetings, else all of the same kind. Pairs of which somebody already said something
 * are left out. @throws Refusal `not-found`
 */
export async function proposeLinks(db: ReadDb, documentId: string, today: string): Promise<Page<LinkProposal>> {
  const document = await db.selectFrom('live_document').select(['id', 'kind', 'issuedOn']).where('id', '=', documentId).executeTakeFirst();
  if (!document) throw new Refusal('not-found');
  const { papers } = await calendarOf(db);
  const series = papers.get(documentId);
  const among = series === undefined ? null : JSON.stringify([...papers].flatMap(([id, seriesId]) => (seriesId === series ? [id] : [])));
  const own = await sql<Compared>`
    SELECT l.k, t.id, ifnull(t.originalText, '') AS words FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    WHERE d.id = ${documentId} ORDER BY l.sortKey, t.ordinal`.execute(db);
  const earlier = await sql<Compared>`
    SELECT l.k, t.id, ifnull(t.originalText, '') AS words FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    JOIN task_state s ON s.k = l.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    WHERE d.id <> ${documentId} AND ${among === null ? sql`d.kind = ${document.kind}` : sql`d.id IN (SELECT value FROM json_each(${among}))`}
      AND ifnull(d.issuedOn, '') <= ${document.issuedOn ?? '9999'}
      AND (+s.state IN (${sql.join([...openStates, 'standing'])}) OR +s.state = 'ended' AND d.standing IN ('withdrawn', 'replaced'))
    ORDER BY l.sortKey LIMIT ${MOST_EARLIER}`.execute(db);
  const rowOf = await rowsByTask(db, [...own.rows, ...earlier.rows], today);
  const judged = await linkedPairs(db, own.rows.map((row) => row.id));
  const given = ({ id, words }: Compared) => ({ id, words, leads: rowOf.get(id)?.leads ?? [] });
  const rows = matchTasks(own.rows.map(given), earlier.rows.map(given)).flatMap(({ laterId, earlierId, likeness }): LinkProposal[] => {
    const [later, before] = [rowOf.get(laterId), rowOf.get(earlierId)];
    if (!later || !before || judged.has(`${laterId} ${earlierId}`)) return [];
    return [{ later, earlier: before, kind: before.status === 'ended' ? 'continues' : 'replaces', likeness }];
  });
  const order = new Map(own.rows.map((row, index) => [row.id, index]));
  return { total: rows.length, rows: rows.toSorted((a, b) => (order.get(a.later.id) ?? 0) - (order.get(b.later.id) ?? 0)) };
}

async function rowsByTask(db: ReadDb, compared: readonly Compared[], today: string): Promise<Map<string, LinkedTask>> {
  const words = new Map(compared.map((one) => [one.id, one.words]));
  const rows = await taskRows(db, compared.map((one) => one.k), today);
  return new Map(rows.map((row) => [row.id, asLinked(row, words.get(row.id) ?? row.title)]));
}

function asLinked({ id, itemId, documentName, path, leads, status, overdueDays, dueOn }: TaskRow, words: string): LinkedTask {
  return { id, itemId, place: placeInWords(documentName, path), documentName, words, leads, status, overdueDays, dueOn };
}

/** Pairs of which somebody said what they are, that they are nothing to each other included. */
async function linkedPairs(db: ReadDb, taskIds: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ taskId: string; toTaskId: string }>`
    SELECT l.taskId, l.toTaskId FROM json_each(${JSON.stringify(taskIds)}) c JOIN live_taskLink l ON l.taskId = c.value WHERE l.toTaskId IS NOT NULL`.execute(db);
  return new Set(found.rows.map((row) => `${row.taskId} ${row.toTaskId}`));
}
