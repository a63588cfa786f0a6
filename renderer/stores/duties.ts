/** Standing duties and their periods. */
import type { InputOf } from '../../shared/contract/index.ts';
import { dutyWords } from '../../shared/text/vi/duties.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const dutyTable = createResource('duties.list');

export const dutyActions = {
  async mark(input: InputOf<'duties.mark'>, place: string): Promise<void> {
    const answer = await run('duties.mark', input);
    if (answer) say(dutyWords.marked(answer.marked, place, input.state));
  },
};
