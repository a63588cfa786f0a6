/** Meetings and their series. */
import type { InputOf } from '../../shared/contract/index.ts';
import type { MeetingRow } from '../../shared/model/views.ts';
import { meetingWords } from '../../shared/text/vi/meetings.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const seriesList = createResource('meetings.series');
export const meetingList = createResource('meetings.list');
/** Those that a paper may be of, to choose from. */
export const officeMeetings = createResource('meetings.list');
export const meetingDetail = createResource('meetings.get');

export const meetingActions = {
  async addSeries(name: string): Promise<boolean> {
    if (!(await run('meetings.addSeries', { name }))) return false;
    say(meetingWords.seriesAdded(name));
    return true;
  },
  /** @returns the new meeting's id; null when it was declined */
  async create(input: InputOf<'meetings.create'>): Promise<string | null> {
    const answer = await run('meetings.create', input);
    if (answer) say(meetingWords.added(input.heldOn ?? input.plannedOn ?? ''));
    return answer?.id ?? null;
  },
  async move(meeting: MeetingRow, plannedOn: string): Promise<boolean> {
    if (!(await run('meetings.update', { id: meeting.id, set: { plannedOn }, was: { plannedOn: meeting.plannedOn } }))) return false;
    say(meetingWords.moved(plannedOn));
    return true;
  },
  async hold(input: InputOf<'meetings.hold'>): Promise<boolean> {
    if (!(await run('meetings.hold', input))) return false;
    say(meetingWords.heldSaved(input.on));
    return true;
  },
  async remark(input: InputOf<'meetings.remark'>, said: string): Promise<boolean> {
    if (!(await run('meetings.remark', input))) return false;
    say(said);
    return true;
  },
  async report(input: InputOf<'progress.add'>): Promise<boolean> {
    if (!(await run('progress.add', input))) return false;
    say(meetingWords.projector.saved);
    return true;
  },
};
