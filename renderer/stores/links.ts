/** Tasks of a new paper that go on with earlier ones: proposed, written only where a person says so. */
import type { LinkProposal } from '../../shared/model/views.ts';
import { linksWords } from '../../shared/text/vi/links.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const linkProposals = createResource('links.propose');

export type LinkJudgement = 'continues' | 'replaces' | 'unrelated';

export async function judgePair({ later, earlier }: LinkProposal, kind: LinkJudgement): Promise<void> {
  if (await run('links.add', { taskId: later.id, toTaskId: earlier.id, kind })) say(linksWords.saved[kind](later.place, earlier.place));
}
