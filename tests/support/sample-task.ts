import type { TaskRow } from '../../shared/model/views.ts';
import type { OpenWindow } from './window.ts';

/** The task of the sample's notice that stands at a place ('3.2'). */
export async function sampleTask({ call }: Pick<OpenWindow, 'call'>, path: string): Promise<TaskRow> {
  const { rows } = await call('tasks.list', { limit: 200 });
  const row = rows.find((one) => one.documentName.startsWith('533') && one.path === path);
  if (!row) throw new Error(`no task ${path}`);
  return row;
}
