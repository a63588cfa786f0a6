/** The sample year's meetings, reminders, extensions, marks of duties and of a checklist. */
import type { Page, TaskRow } from '../../shared/model/views.ts';
import { sampleTracking as year } from '../../shared/text/vi/sample-tracking.ts';

/** The register as filling calls it. */
export interface Calls {
  call(name: string, input: unknown): Promise<unknown>;
}

export async function fillTracking(register: Calls, documentId: string): Promise<void> {
  const { rows } = (await register.call('tasks.list', { documentId, limit: 200 })) as Page<TaskRow>;
  const idOf = (path: string) => rows.find((row) => row.path === path)?.id ?? '';
  const ids: string[] = [];
  for (const name of year.series) ids.push(((await register.call('meetings.addSeries', { name })) as { id: string }).id);
  const [seriesId] = ids;
  await register.call('meetings.create', { seriesId, heldOn: year.held.on, chair: year.held.chair, noticeId: documentId });
  const next = (await register.call('meetings.create', { seriesId, plannedOn: year.planned })) as { id: string };
  for (const { path, advice, remark } of year.remarks) await register.call('meetings.remark', { meetingId: next.id, taskId: idOf(path), advice, remark });
  for (const { paths, on, how } of year.reminders) await register.call('reminders.add', { taskIds: paths.map(idOf), on, how });
  for (const { path, ...extension } of year.extensions) await register.call('extensions.add', { taskId: idOf(path), ...extension });
  for (const { path, from, to } of year.duties) await register.call('duties.mark', { taskId: idOf(path), from, to, state: 'held' });
  const { path, group, names, on } = year.checklist;
  await register.call('checklist.fanOut', { taskId: idOf(path), group });
  await register.call('checklist.mark', { taskId: idOf(path), names: [...names], done: true, on });
}
