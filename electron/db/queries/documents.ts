/** The register of source documents. */
import { type RawBuilder, sql } from 'kysely';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { DocumentDetail, DocumentRow, NamedRow, Page } from '../../../shared/model/views.ts';
import { itemRows } from './lists.ts';
import { documentName } from './names.ts';
import { flag, type ReadDb } from './scope.ts';

interface Facts {
  id: string;
  kind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  meetingOn: string | null;
  title: string | null;
  standing: string | null;
  items: number;
  tasks: number;
  open: number;
  overdue: number;
  restricted: number | null;
}

/** Counts of the documents that `keys` (SQL) names. The joins are fixed in their order: the planner would begin with the states. */
const counted = (today: string, keys: RawBuilder<unknown>) => sql<Facts>`
  SELECT d.id, d.kind, d.number, d.symbol, d.issuedOn, d.meetingOn, d.title, d.standing, d.restricted,
    (SELECT count(*) FROM item_list l WHERE l.documentK = d.k) AS items, count(s.k) AS tasks,
    ifnull(sum(s.state IN ('openInTime', 'dueSoon', 'overdue', 'undated', 'waiting')), 0) AS open,
    ifnull(sum(s.state = 'overdue'), 0) AS overdue
  FROM (${keys}) c CROSS JOIN document d ON d.k = c.k LEFT JOIN task_list l ON l.documentK = d.k
  LEFT JOIN task_state s ON s.k = l.k AND s.fromOn <= ${today} AND s.toOn >= ${today} AND +s.state IS NOT NULL
  GROUP BY d.k ORDER BY c.place`;

function asRow(facts: Facts): DocumentRow {
  return { ...facts, name: documentName(facts), standing: facts.standing ?? 'inForce', restricted: flag(facts.restricted) };
}

const NEWEST_FIRST = sql`ORDER BY issuedOn IS NULL DESC, issuedOn DESC, k DESC`;

/** More names than these nobody looks through: they are searched for. */
const MOST_NAMES = 1000;

/** The names alone, newest first: for choosing one. */
export async function listDocumentNames(db: ReadDb): Promise<{ rows: NamedRow[] }> {
  const found = await sql<{ id: string; kind: string; number: string | null; symbol: string | null; issuedOn: string | null }>`
    SELECT id, kind, number, symbol, issuedOn FROM live_document ${NEWEST_FIRST} LIMIT ${MOST_NAMES}`.execute(db);
  return { rows: found.rows.map((row) => ({ id: row.id, name: documentName(row) })) };
}

/** Newest first. */
export async function listDocuments(
  db: ReadDb,
  page: { limit?: number | undefined; offset?: number | undefined },
  today: string,
): Promise<Page<DocumentRow>> {
  const keys = sql`SELECT k, row_number() OVER (${NEWEST_FIRST}) AS place FROM live_document ${NEWEST_FIRST} LIMIT ${page.limit ?? 100} OFFSET ${page.offset ?? 0}`;
  const rows = await counted(today, keys).execute(db);
  const total = await sql<{ n: number }>`SELECT count(*) AS n FROM live_document`.execute(db);
  return { total: total.rows[0]?.n ?? 0, rows: rows.rows.map(asRow) };
}

/** @throws Refusal `not-found` */
export async function getDocument(db: ReadDb, id: string, today: string): Promise<DocumentDetail> {
  const document = await db.selectFrom('live_document').selectAll().where('id', '=', id).executeTakeFirst();
  if (!document) throw new Refusal('not-found');
  const facts = await counted(today, sql`SELECT ${document.k} AS k, 0 AS place`).execute(db);
  const [row] = facts.rows;
  if (!row) throw new Refusal('not-found');
  const tracker = await db.selectFrom('live_person').select('name').where('id', '=', document.trackerId ?? '').executeTakeFirst();
  const items = await db.selectFrom('live_item').select('k').where('documentId', '=', id).orderBy('ordinal').execute();
  return {
    ...asRow(row),
    issuer: document.issuer,
    place: document.place,
    chair: document.chair,
    signer: document.signer,
    text: document.text ?? '',
    fileName: document.fileName,
    tracker: tracker?.name ?? null,
    meetingId: document.meetingId,
    unended: (await openTasksOf(db, id, today)).length,
    itemRows: await itemRows(
      db,
      items.map((item) => item.k),
      today,
    ),
  };
}

/** A stored paper, with what it may still wait for. */
export interface SameDocument {
  id: string;
  name: string;
  number: string | null;
  issuedOn: string | null;
}

/** Papers that may be the same as one being taken in: same id, or same number, symbol and day of issue where that one was not replaced. @param but the id of one that does not count */
export async function sameDocument(
  db: ReadDb,
  facts: { id: string; number: string | null; symbol: string | null; issuedOn: string | null },
  but = '',
): Promise<SameDocument | null> {
  const rows = await db
    .selectFrom('live_document')
    .select(['id', 'kind', 'number', 'symbol', 'issuedOn'])
    .where((where) =>
      where.or([
        where('id', '=', facts.id),
        ...(facts.number && facts.issuedOn
          ? [where.and([where('number', '=', facts.number), where('symbol', 'is', facts.symbol), where('issuedOn', '=', facts.issuedOn), where('standing', 'is not', 'replaced')])]
          : []),
      ]),
    )
    .where('id', '<>', but)
    .execute();
  const found = rows.find(({ id }) => id === facts.id) ?? rows[0];
  return found ? { id: found.id, name: documentName(found), number: found.number, issuedOn: found.issuedOn } : null;
}

/** Papers that bear a number, whatever their symbol and day. */
export function documentsNumbered(db: ReadDb, number: string): Promise<{ symbol: string | null; issuedOn: string | null }[]> {
  return db.selectFrom('live_document').select(['symbol', 'issuedOn']).where('number', '=', number).execute();
}

/** A paper by its id; null when it is not in the register. */
export async function liveDocument(db: ReadDb, id: string): Promise<{ id: string; name: string } | null> {
  const found = await db.selectFrom('live_document').select(['id', 'kind', 'number', 'symbol', 'issuedOn']).where('id', '=', id).executeTakeFirst();
  return found ? { id: found.id, name: documentName(found) } : null;
}

/** The file that a paper was read from, else its text; null when it is not in the register. */
export async function documentSource(db: ReadDb, id: string): Promise<{ file: { name: string; bytes: Uint8Array } } | { text: string } | null> {
  const document = await db.selectFrom('live_document').select(['text', 'fileName', 'fileSha256']).where('id', '=', id).executeTakeFirst();
  if (!document) return null;
  const blob = document.fileSha256 === null ? undefined : await db.selectFrom('blob').select('bytes').where('sha256', '=', document.fileSha256).executeTakeFirst();
  return blob ? { file: { name: document.fileName ?? '', bytes: blob.bytes } } : { text: document.text ?? '' };
}

/** Tasks and standing duties of a paper that are neither done nor ended. */
export async function openTasksOf(db: ReadDb, id: string, today: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    SELECT t.id FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    JOIN task_state s ON s.k = l.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    WHERE d.id = ${id} AND t.endedOn IS NULL AND +s.state NOT IN ('doneInTime', 'doneLate') ORDER BY l.sortKey, t.ordinal`.execute(db);
  return found.rows.map((row) => row.id);
}

/** The items of a paper that have no items of their own, with their words, in the order of the paper. */
export async function itemWords(db: ReadDb, documentId: string): Promise<{ id: string; path: string; words: string }[]> {
  const found = await sql<{ id: string; path: string; words: string }>`
    SELECT i.id, ifnull(i.path, '') AS path, coalesce(i.originalText, i.heading, '') AS words FROM live_item i
    WHERE i.documentId = ${documentId} AND NOT EXISTS (SELECT 1 FROM live_item c WHERE c.parentId = i.id) ORDER BY i.ordinal, i.k`.execute(db);
  return found.rows;
}
