/** What a meeting's figures count: each figure and the rows it opens are told by the same rule. */
import type { MeetingPicture, MeetingTask } from '../model/meeting-views.ts';

const open: ReadonlySet<string> = new Set(['openInTime', 'dueSoon', 'overdue', 'undated', 'waiting']);

const marked = (mark: string) => (task: MeetingTask) => task.since.includes(mark);

/** Whether a task is counted by a figure. */
export const inFigure: { readonly [F in keyof MeetingPicture]: (task: MeetingTask) => boolean } = {
  carried: (task) => open.has(task.status),
  new: marked('new'),
  done: marked('done'),
  ended: marked('ended'),
  extended: marked('extended'),
  reported: marked('reported'),
  overdue: (task) => task.status === 'overdue',
  noWord: (task) => open.has(task.status) && task.lastWord === null,
};

export function pictureOf(tasks: readonly MeetingTask[]): MeetingPicture {
  const count = (figure: keyof MeetingPicture) => tasks.filter(inFigure[figure]).length;
  return {
    carried: count('carried'), new: count('new'), done: count('done'), ended: count('ended'),
    extended: count('extended'), reported: count('reported'), overdue: count('overdue'), noWord: count('noWord'),
  };
}
