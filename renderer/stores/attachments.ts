/** Files attached to rows: picked or dropped, opened, taken off. */
import type { InputOf } from '../../shared/contract/index.ts';
import type { AttachedFile } from '../../shared/model/views.ts';
import { attachmentWords } from '../../shared/text/vi/attachments.ts';
import { fileToken } from '../api/office.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const attachmentList = createResource('attachments.list');

type Target = Pick<InputOf<'attachments.list'>, 'of' | 'row'>;

async function keep(target: Target, tokens: string[]): Promise<void> {
  const outcome = await run('attachments.addSeveral', { ...target, tokens });
  if (!outcome) return;
  const [first, ...others] = outcome.kept;
  if (first) say(others.length > 0 ? attachmentWords.addedSeveral(outcome.kept.length) : attachmentWords.added(first.name));
  if (outcome.left.length > 0) say(attachmentWords.left(outcome.left, outcome.kept.length), 'alarm');
}

export const attachmentActions = {
  /** Asks for files and keeps them with the row. */
  async add(target: Target): Promise<void> {
    const picked = await run('files.pickAttachments', {});
    if (picked && picked.length > 0) await keep(target, picked.map(({ token }) => token));
  },
  /** Keeps files that were dropped on the row. */
  async drop(target: Target, files: readonly File[]): Promise<void> {
    const tokens = await Promise.all(files.map(fileToken));
    const found = tokens.filter((token) => token !== null);
    if (found.length > 0) await keep(target, found);
    else say(attachmentWords.noPlace, 'alarm');
  },
  async open(id: string): Promise<void> {
    if (await run('attachments.open', { id })) say(attachmentWords.shown);
  },
  async remove(file: AttachedFile): Promise<void> {
    if (await run('attachments.remove', { id: file.id })) say(attachmentWords.removed(file.name));
  },
};
