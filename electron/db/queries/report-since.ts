/** What a sheet is compared with: the one handed out at the meeting before, else the last one of the same scope, else a day. */
import { sql } from 'kysely';
import { meetingDay } from '../../../shared/domain/meeting-series.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import { dataRows } from '../../../shared/reports/paper.ts';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import type { RowFacts, Since } from '../../../shared/reports/task-facts.ts';
import { paperWords } from '../../../shared/text/vi/report-papers.ts';
import { calendarOf } from './review-days.ts';
import type { ReadDb } from './scope.ts';

export interface ReportMeeting {
  id: string;
  seriesId: string | null;
  on: string | null;
  /** The meeting of the series that was held before it. */
  previous: { id: string; on: string } | null;
}

/** The meeting a report is for: the one named, else the next of a series that has papers. @throws Refusal `not-found` */
export async function meetingOfReport(db: ReadDb, id: string | null, today: string): Promise<ReportMeeting | null> {
  const { meetings, papers } = await calendarOf(db);
  const withPapers = new Set(papers.values());
  const days = meetings.map((meeting) => ({ ...meeting, on: meetingDay(meeting) })).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const meeting = id === null
    ? days.find((one) => one.heldOn === null && (one.on ?? '') >= today && one.seriesId !== null && withPapers.has(one.seriesId))
    : days.find((one) => one.id === id);
  if (!meeting) {
    if (id !== null) throw new Refusal('not-found');
    return null;
  }
  const before = days.findLast((one) => one.seriesId === meeting.seriesId && one.heldOn !== null && one.heldOn < (meeting.on ?? today));
  return { id: meeting.id, seriesId: meeting.seriesId, on: meeting.on, previous: before?.heldOn ? { id: before.id, on: before.heldOn } : null };
}

interface Sheet {
  id: string;
  handedOutOn: string;
  code: string | null;
  /** The code of the sheet that it took the place of. */
  corrects: string | null;
  parameters: string | null;
  meetingId: string | null;
}

/** What the parameters of two sheets must share to be comparable. */
const SCOPE = ['documentId', 'unitId', 'leaderId', 'clusterId', 'status', 'face'] as const;

export async function sinceSheet(
  db: ReadDb,
  query: { meeting: ReportMeeting | null; params: Readonly<Record<string, unknown>>; asAt: string; except?: string | undefined },
): Promise<Since | null> {
  const sheets = await sql<Sheet>`
    SELECT p.id, p.handedOutOn, p.code, (SELECT o.code FROM live_paper o WHERE o.id = p.correctsId) AS corrects, p.parameters, m.id AS meetingId FROM live_paper p LEFT JOIN live_meeting m ON m.sheetId = p.id
    WHERE p.kind = 'bieu-tong-hop' AND p.state = 'handedOut' AND p.handedOutOn <= ${query.asAt} AND p.snapshot IS NOT NULL
      AND p.id IS NOT ${query.except ?? null} AND NOT EXISTS (SELECT 1 FROM live_paper c WHERE c.correctsId = p.id AND c.state = 'handedOut')
    ORDER BY p.handedOutOn DESC, p.k DESC LIMIT 50`.execute(db);
  const previous = query.meeting?.previous ?? null;
  const comparable = sheets.rows.filter((sheet) => sameScope(sheet.parameters, query.params));
  const sheet = comparable.find((one) => previous !== null && one.meetingId === previous.id) ?? (previous ? undefined : comparable[0]);
  if (sheet) return { day: sheet.handedOutOn, name: paperWords.common.sheetOf(sheet.handedOutOn, sheet.code, sheet.corrects), rows: await rowsOfSheet(db, sheet.id) };
  return previous ? { day: previous.on, name: paperWords.common.meetingDay(previous.on), rows: null } : null;
}

function sameScope(parameters: string | null, params: Readonly<Record<string, unknown>>): boolean {
  const before = JSON.parse(parameters ?? '{}') as Record<string, unknown>;
  return SCOPE.every((name) => (before[name] ?? '') === (params[name] ?? ''));
}

/** What a sheet remembered of its tasks, by id. */
async function rowsOfSheet(db: ReadDb, id: string): Promise<Record<string, RowFacts>> {
  const { snapshot } = await db.selectFrom('live_paper').select('snapshot').where('id', '=', id).executeTakeFirstOrThrow();
  const doc = JSON.parse(snapshot ?? '') as ReportDoc;
  const rows = doc.blocks.flatMap((block) => (block.kind === 'table' ? dataRows(block) : []));
  return Object.fromEntries(rows.flatMap(({ task }) => (task ? [[task.id, task]] : [])));
}
