/** What the office notes of tasks: not for circulation, confirmation, tags, who tracks them. */
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import type { DocumentDetail, HandedOver, TaskDetail } from '../../shared/model/views.ts';
import { markWords } from '../../shared/text/vi/marks.ts';
import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { call } from '../api/office.ts';
import { copyText } from '../clipboard.ts';
import { run, say } from './commands.ts';
import { createResource, useResource } from './resource.ts';

const tagList = createResource('tags.list');
export const trackerList = createResource('trackers.list');

/** Runs a command about a person by name; a name that resembles a known one comes back as a question. */
async function runNamed<N extends 'tasks.track' | 'documents.track' | 'trackers.handOver'>(
  name: N,
  input: InputOf<N>,
  words: (output: OutputOf<N>) => string,
): Promise<boolean | { doubt: string }> {
  const answer = await call(name, input);
  if (answer.ok) say(words(answer.output));
  else if (answer.code === 'which-person') return { doubt: answer.message };
  else say(answer.message, 'alarm');
  return answer.ok;
}

/** Tags in use, the one used most first. */
export function useTags(): string[] {
  const { data } = useResource(tagList, {});
  return (data?.rows ?? []).map((row) => row.label);
}

export const markActions = {
  async restrict(task: TaskDetail, place: string): Promise<void> {
    const restricted = task.ownRestricted ? null : 1;
    if (await run('tasks.update', { id: task.id, set: { restricted }, was: { restricted: task.ownRestricted ? 1 : null } })) {
      say(markWords.restrictedSaved(place, restricted === 1));
    }
  },
  async restrictDocument({ id, name, restricted }: DocumentDetail): Promise<void> {
    if (await run('documents.restrict', { id, restricted: !restricted })) say(markWords.restrictedSaved(name, !restricted));
  },
  async confirm(taskIds: string[], on: string): Promise<void> {
    const answer = await run('progress.confirm', { taskIds, on });
    if (answer) say(markWords.confirmed(answer.confirmed));
  },
  async sendBack(input: InputOf<'progress.sendBack'>, place: string): Promise<boolean> {
    if (!(await run('progress.sendBack', input))) return false;
    say(markWords.returned(place));
    return true;
  },
  async setTags(input: InputOf<'tags.set'>): Promise<boolean> {
    const answer = await run('tags.set', input);
    if (answer) say(markWords.tagged(answer.tasks));
    return answer !== null;
  },
  track: (input: InputOf<'tasks.track'>) => runNamed('tasks.track', input, (answer) => trackerWords.tracked(answer.tasks, answer.tracker)),
  trackDocument: (document: DocumentDetail, name: string | null, asNew: boolean) =>
    runNamed('documents.track', { id: document.id, name, asNew }, (answer) => trackerWords.documentTracked(document.name, answer.tracker)),
  /** @param done gets the record of what went over */
  handOver: (input: InputOf<'trackers.handOver'>, done: (record: HandedOver) => void) =>
    runNamed('trackers.handOver', input, (record) => {
      done(record);
      return trackerWords.handOver.done(record);
    }),
  copyRecord(record: HandedOver): void {
    if (copyText(trackerWords.record(record))) say(trackerWords.handOver.copied);
  },
};
