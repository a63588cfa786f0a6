/** Files attached to rows: picked, opened, taken off. */
import type { InputOf } from '../../shared/contract/index.ts';
import type { AttachedFile } from '../../shared/model/views.ts';
import { attachmentWords } from '../../shared/text/vi/attachments.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

export const attachmentList = createResource('attachments.list');

type Target = Pick<InputOf<'attachments.list'>, 'of' | 'row'>;

export const attachmentActions = {
  /** Asks for a file and keeps it with the row. */
  async add(target: Target): Promise<void> {
    const picked = await run('files.pick', { purpose: 'attachment' });
    if (!picked) return;
    const added = await run('attachments.add', { ...target, token: picked.token });
    if (added) say(attachmentWords.added(added.name));
  },
  async open(id: string): Promise<void> {
    if (await run('attachments.open', { id })) say(attachmentWords.shown);
  },
  async remove(file: AttachedFile): Promise<void> {
    if (await run('attachments.remove', { id: file.id })) say(attachmentWords.removed(file.name));
  },
};
