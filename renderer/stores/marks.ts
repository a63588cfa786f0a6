/** What the office notes of tasks: not for circulation, confirmation, tags, who tracks them. */
import type { InputOf } from '../../shared/contract/index.ts';
import type { DocumentDetail, HandedOver, TaskDetail } from '../../shared/model/views.ts';
import { markWords } from '../../shared/text/vi/marks.ts';
import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { copyText } from '../clipboard.ts';
import { run, say } from './commands.ts';
import { createResource, useResource } from './resource.ts';

const tagList = createResource('tags.list');
export const trackerList = createResource('trackers.list');

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
  async track(taskIds: string[], name: string | null): Promise<boolean> {
    const answer = await run('tasks.track', { taskIds, name });
    if (answer) say(trackerWords.tracked(answer.tasks, answer.tracker));
    return answer !== null;
  },
  async trackDocument(document: DocumentDetail, name: string | null): Promise<boolean> {
    const answer = await run('documents.track', { id: document.id, name });
    if (answer) say(trackerWords.documentTracked(document.name, answer.tracker));
    return answer !== null;
  },
  async handOver(input: InputOf<'trackers.handOver'>): Promise<HandedOver | null> {
    const record = await run('trackers.handOver', input);
    if (record) say(trackerWords.handOver.done(record));
    return record;
  },
  copyRecord(record: HandedOver): void {
    if (copyText(trackerWords.record(record))) say(trackerWords.handOver.copied);
  },
};
