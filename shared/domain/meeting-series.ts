/** Which series of meetings a paper belongs to, and which meeting its open tasks are carried to. */
import { foldWords } from './fold-text.ts';

interface Series {
  id: string;
  name: string;
}

interface Meeting {
  id: string;
  seriesId: string | null;
  plannedOn: string | null;
  heldOn: string | null;
  noticeId: string | null;
}

interface Paper {
  id: string;
  title: string | null;
  meetingId: string | null;
  meetingOn: string | null;
}

/**
 * The series of each paper: that of the meeting which it names, else of the one which names it, else of the one meeting held on its day,
 * else the series whose name stands in its title (the longest name, where several do). Papers of no series are left out.
 */
export function seriesOfPapers(papers: readonly Paper[], meetings: readonly Meeting[], series: readonly Series[]): Map<string, string> {
  const found = new Map<string, string>();
  const names = series.map(({ id, name }) => ({ id, words: foldWords(name) })).filter(({ words }) => words !== '').toSorted((a, b) => b.words.length - a.words.length);
  for (const paper of papers) {
    const named = meetings.find((meeting) => meeting.id === paper.meetingId) ?? meetings.find((meeting) => meeting.noticeId === paper.id);
    const sameDay = paper.meetingOn === null ? [] : meetings.filter((meeting) => meeting.heldOn === paper.meetingOn);
    const title = ` ${foldWords(paper.title ?? '')} `;
    const inTitle = names.find(({ words }) => title.includes(` ${words} `))?.id;
    const id = named?.seriesId ?? inTitle ?? (sameDay.length === 1 ? sameDay[0]?.seriesId : null);
    if (id) found.set(paper.id, id);
  }
  return found;
}

/** The day of a meeting: held, else planned. */
export function meetingDay(meeting: { plannedOn: string | null; heldOn: string | null }): string | null {
  return meeting.heldOn ?? meeting.plannedOn;
}

/** The next meeting of each series: the first that is planned for the day or later and not yet held. */
export function nextMeetings(meetings: readonly Meeting[], today: string): Map<string, { id: string; on: string }> {
  const next = new Map<string, { id: string; on: string }>();
  for (const { id, seriesId, plannedOn, heldOn } of meetings) {
    if (seriesId === null || heldOn !== null || plannedOn === null || plannedOn < today) continue;
    const known = next.get(seriesId);
    if (!known || plannedOn < known.on) next.set(seriesId, { id, on: plannedOn });
  }
  return next;
}
