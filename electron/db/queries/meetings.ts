/** Meetings and their series: who is carried where, and what happened since the meeting before. */
import { sql } from 'kysely';
import { pictureOf } from '../../../shared/domain/meeting-picture.ts';
import { meetingDay, nextMeetings } from '../../../shared/domain/meeting-series.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { MeetingDetail, MeetingRow, MeetingTask, Page, RemarkView, SeriesRow, TaskRow } from '../../../shared/model/views.ts';
import { openStates } from './list-filter.ts';
import { taskRows } from './lists.ts';
import { documentName } from './names.ts';
import { type Calendar, calendarOf } from './review-days.ts';
import type { ReadDb } from './scope.ts';

/** The newest meeting of a series that was held before a day. */
function heldBefore(meetings: Calendar['meetings'], seriesId: string | null, day: string): { id: string; on: string } | null {
  const held = meetings
    .flatMap((meeting) => (meeting.seriesId === seriesId && meeting.heldOn !== null && meeting.heldOn < day ? [{ id: meeting.id, on: meeting.heldOn }] : []))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return held[0] ?? null;
}

const AFTER_ALL = '9999-12-31';

export async function listSeries(db: ReadDb, today: string): Promise<Page<SeriesRow>> {
  const { series, meetings, papers } = await calendarOf(db);
  const next = nextMeetings(meetings, today);
  const open = await sql<{ documentId: string; n: number }>`
    SELECT d.id AS documentId, count(*) AS n FROM task_list l JOIN document d ON d.k = l.documentK
    JOIN task_state s ON s.k = l.k AND s.fromOn <= ${today} AND s.toOn >= ${today}
    WHERE d.id IN (SELECT value FROM json_each(${JSON.stringify([...papers.keys()])})) AND +s.state IN (${sql.join(openStates)}) GROUP BY d.id`.execute(db);
  const rows = series.map((one): SeriesRow => ({
    ...one,
    openTasks: open.rows.filter((row) => papers.get(row.documentId) === one.id).reduce((sum, row) => sum + row.n, 0),
    next: next.get(one.id) ?? null,
    last: heldBefore(meetings, one.id, AFTER_ALL),
    documents: [...papers.values()].filter((seriesId) => seriesId === one.id).length,
  }));
  return { total: rows.length, rows };
}

/** Meetings, newest first. */
export async function listMeetings(
  db: ReadDb,
  query: { seriesId?: string | undefined; office?: boolean | undefined; limit?: number | undefined; offset?: number | undefined },
): Promise<Page<MeetingRow>> {
  const found = await db
    .selectFrom('live_meeting as m')
    .leftJoin('live_meetingSeries as s', 's.id', 'm.seriesId')
    .leftJoin('live_document as d', 'd.id', 'm.noticeId')
    .leftJoin('person as p', 'p.id', 'm.chairId')
    .select(['m.id', 'm.seriesId', 's.name as seriesName', 'm.name', 'm.plannedOn', 'm.heldOn', 'm.place', 'm.note', 'm.noticeId', 'm.chairName'])
    .select(['p.name as person', 'd.kind', 'd.number', 'd.symbol', 'd.issuedOn'])
    .$if(query.seriesId !== undefined, (all) => all.where('m.seriesId', '=', query.seriesId ?? ''))
    .$if(query.office === true, (all) => all.where((row) => row.or([
      row('s.clusterId', 'is', null),
      row('m.noticeId', 'is not', null),
      row.exists(row.selectFrom('live_document as own').select('own.id').whereRef('own.meetingId', '=', 'm.id')),
    ])))
    .orderBy(sql`ifnull(m.heldOn, m.plannedOn)`, 'desc')
    .orderBy('m.k', 'desc')
    .execute();
  const offset = query.offset ?? 0;
  return {
    total: found.length,
    rows: found.slice(offset, query.limit ? offset + query.limit : undefined).map(({ person, chairName, kind, number, symbol, issuedOn, ...row }) => ({
      ...row,
      on: meetingDay(row),
      chair: person ?? chairName,
      noticeName: kind === null ? null : documentName({ kind, number, symbol, issuedOn }),
    })),
  };
}

/** The newest meeting of the office that was held up to a day: the weekly briefings of clusters are their own. */
export async function newestMeeting(db: ReadDb, today: string): Promise<{ meetingId: string; seriesName: string | null; on: string } | null> {
  const found = await db
    .selectFrom('live_meeting as m')
    .leftJoin('live_meetingSeries as s', 's.id', 'm.seriesId')
    .select(['m.id as meetingId', 's.name as seriesName', 'm.heldOn as on'])
    .where('m.heldOn', '<=', today)
    .where('s.clusterId', 'is', null)
    .orderBy('m.heldOn', 'desc')
    .orderBy('m.k', 'desc')
    .executeTakeFirst();
  return found ? { ...found, on: found.on ?? today } : null;
}

/** @throws Refusal `not-found` */
export async function meetingRow(db: ReadDb, id: string): Promise<MeetingRow> {
  const row = (await listMeetings(db, {})).rows.find((one) => one.id === id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** A meeting with the tasks that are carried to it and what happened to them since the one before. @throws Refusal `not-found` */
export async function getMeeting(db: ReadDb, id: string, today: string): Promise<MeetingDetail> {
  const meeting = await meetingRow(db, id);
  const { meetings, papers } = await calendarOf(db);
  const day = meeting.on ?? today;
  const previous = heldBefore(meetings, meeting.seriesId, day);
  const after = meetings
    .flatMap((one) => (one.seriesId === meeting.seriesId && one.id !== id && (meetingDay(one) ?? '') > day ? [{ id: one.id, on: meetingDay(one) ?? '' }] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const documents = [...papers].filter(([, seriesId]) => seriesId === meeting.seriesId).map(([documentId]) => documentId);
  const since = previous?.on ?? '';
  // A meeting ahead is looked at as things stand today; one that was held, as they stood on its day.
  const asOf = day < today ? day : today;
  const notice = meetings.find((one) => one.id === previous?.id)?.noticeId ?? null;
  const tasks = await carried(db, documents, { since, asOf, meetingId: id, notice });
  return { ...meeting, previous, following: after[0] ?? null, picture: pictureOf(tasks), tasks };
}

interface CarriedFacts extends RemarkView {
  k: number;
  /** Null for the notice of the meeting before. */
  issuedOn: string | null;
  endedOn: string | null;
  extendedOn: string | null;
  reportedOn: string | null;
}

interface Looking {
  /** The day of the meeting before. */
  since: string;
  asOf: string;
  meetingId: string;
  /** What came of the meeting before: its tasks are not new, they are what is asked about. */
  notice: string | null;
}

async function carried(db: ReadDb, documents: readonly string[], at: Looking): Promise<MeetingTask[]> {
  const facts = await sql<CarriedFacts>`
    SELECT l.k, CASE WHEN d.id IS ${at.notice} OR d.meetingOn IS ${at.since} THEN NULL ELSE d.issuedOn END AS issuedOn, t.endedOn, r.advice, r.remark,
      (SELECT max(e.onDay) FROM live_extension e WHERE e.taskId = t.id AND e.onDay <= ${at.asOf}) AS extendedOn,
      (SELECT max(p.onDay) FROM live_progress p WHERE p.taskId = t.id AND p.onDay <= ${at.asOf}) AS reportedOn
    FROM task_list l JOIN task t ON t.k = l.k JOIN document d ON d.k = l.documentK
    JOIN task_state s ON s.k = l.k AND s.fromOn <= ${at.asOf} AND s.toOn >= ${at.asOf}
    LEFT JOIN live_meetingRemark r ON r.taskId = t.id AND r.meetingId = ${at.meetingId}
    WHERE d.id IN (SELECT value FROM json_each(${JSON.stringify(documents)})) AND ifnull(d.issuedOn, '') <= ${at.asOf} AND (+s.state IN (${sql.join(openStates)})
      OR (+s.state IN ('doneInTime', 'doneLate') AND l.doneOn > ${at.since}) OR (+s.state = 'ended' AND t.endedOn > ${at.since}))
    ORDER BY l.sortKey, t.ordinal, t.k`.execute(db);
  const rows = await taskRows(db, facts.rows.map((row) => row.k), at.asOf);
  return facts.rows.flatMap((fact, index) => {
    const task = rows[index];
    return task ? [{ ...task, advice: fact.advice, remark: fact.remark, since: happened(task, fact, at.since) }] : [];
  });
}

function happened(task: TaskRow, fact: CarriedFacts, since: string): string[] {
  const later = (day: string | null) => day !== null && day > since;
  const marks = {
    new: since !== '' && later(fact.issuedOn),
    done: task.status === 'doneInTime' || task.status === 'doneLate',
    ended: task.status === 'ended',
    extended: later(fact.extendedOn),
    reported: later(fact.reportedOn),
  };
  return Object.entries(marks).filter(([, is]) => is).map(([mark]) => mark);
}

/** What was said of a task at meetings, the first first. */
export async function remarksOfTask(db: ReadDb, taskId: string): Promise<(RemarkView & { on: string | null })[]> {
  const found = await sql<RemarkView & { on: string | null }>`
    SELECT ifnull(m.heldOn, m.plannedOn) AS "on", r.advice, r.remark FROM live_meetingRemark r JOIN live_meeting m ON m.id = r.meetingId
    WHERE r.taskId = ${taskId} ORDER BY 1, r.k`.execute(db);
  return found.rows;
}
