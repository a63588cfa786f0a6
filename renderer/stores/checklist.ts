/** The checklist of the task in hand. */
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { checklistWords } from '../../shared/text/vi/checklist.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const checklistDetail = createResource('checklist.get');
export const checklistGroups = createResource('checklist.groups');

export const checklistActions = {
  async fanOut(taskId: string, group: string): Promise<void> {
    const answer = await run('checklist.fanOut', { taskId, group });
    if (answer) say(checklistWords.fannedOut(answer.units, answer.group));
  },
  async mark(taskId: string, unit: { unitId: string; name: string }, done: boolean, on: string): Promise<void> {
    if (await run('checklist.mark', { taskId, names: [], unitIds: [unit.unitId], done, on })) say(checklistWords.marked(unit.name, done));
  },
  /** Marks what a pasted list names; null when it was declined. */
  markNames: (input: InputOf<'checklist.mark'>): Promise<OutputOf<'checklist.mark'> | null> => run('checklist.mark', input),
};
