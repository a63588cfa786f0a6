/** What is answered of meetings ('giao ban') and their series. Dates are civil dates. */
import type { TaskRow } from './item-views.ts';

export interface SeriesRow {
  id: string;
  name: string;
  kind: string | null;
  clusterId: string | null;
  /** Tasks that are open and carried to its next meeting. */
  openTasks: number;
  next: { id: string; on: string } | null;
  last: { id: string; on: string } | null;
  /** Notices that came of one of its meetings, or name the series in their title. */
  documents: number;
}

export interface MeetingRow {
  id: string;
  seriesId: string | null;
  seriesName: string | null;
  name: string | null;
  plannedOn: string | null;
  heldOn: string | null;
  /** The day it was held, else the day it is planned for. */
  on: string | null;
  chair: string | null;
  place: string | null;
  note: string | null;
  noticeId: string | null;
  noticeName: string | null;
}

/** What stands beside a task at a meeting. */
export interface RemarkView {
  advice: string | null;
  remark: string | null;
}

export interface MeetingTask extends TaskRow, RemarkView {
  /** What happened since the meeting before: 'new', 'done', 'extended', 'reported', 'ended'; none when nothing did. */
  since: string[];
}

/** The picture since the meeting before. */
export interface MeetingPicture {
  carried: number;
  new: number;
  done: number;
  ended: number;
  extended: number;
  reported: number;
  overdue: number;
  /** Open, and nobody has ever told us anything. */
  noWord: number;
}

export interface MeetingDetail extends MeetingRow {
  /** The meeting of the same series that was held before it. */
  previous: { id: string; on: string } | null;
  following: { id: string; on: string } | null;
  picture: MeetingPicture;
  tasks: MeetingTask[];
}
