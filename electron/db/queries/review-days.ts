/** The calendar of meetings, and when undated tasks are looked at again: at the next meeting of their paper's series. */
import { nextMeetings, seriesOfPapers } from '../../../shared/domain/meeting-series.ts';
import type { ReadDb } from './scope.ts';

export interface Calendar {
  series: { id: string; name: string; kind: string | null; clusterId: string | null }[];
  meetings: { id: string; seriesId: string | null; plannedOn: string | null; heldOn: string | null; noticeId: string | null }[];
  /** The series of each document that belongs to one. */
  papers: Map<string, string>;
}

/** @param documentIds only the series of these documents are wanted; of all when none are named */
export async function calendarOf(db: ReadDb, documentIds?: readonly string[]): Promise<Calendar> {
  const series = await db.selectFrom('live_meetingSeries').select(['id', 'name', 'kind', 'clusterId']).orderBy('precedence').orderBy('k').execute();
  const meetings = await db.selectFrom('live_meeting').select(['id', 'seriesId', 'plannedOn', 'heldOn', 'noticeId']).execute();
  if (series.length === 0) return { series, meetings, papers: new Map() };
  const papers = await db
    .selectFrom('live_document')
    .select(['id', 'title', 'meetingId', 'meetingOn'])
    .$if(documentIds !== undefined, (all) => all.where('id', 'in', [...(documentIds ?? [])]))
    .execute();
  return { series, meetings, papers: seriesOfPapers(papers, meetings, series) };
}

/** The next meeting of the series of documents: the review day of their undated tasks, by document. */
export async function reviewMeetings(db: ReadDb, documentIds: readonly string[], today: string): Promise<Map<string, { id: string; on: string }>> {
  const { meetings, papers } = await calendarOf(db, documentIds);
  const next = nextMeetings(meetings, today);
  return new Map([...papers].flatMap(([documentId, seriesId]) => {
    const meeting = next.get(seriesId);
    return meeting ? [[documentId, meeting] as const] : [];
  }));
}
