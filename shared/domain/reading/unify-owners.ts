/** One owner, one name and one role within an item. */
import type { Assignee, ReadTask } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';

/**
 * Within an item one owner has one role and one name: who has another duty besides watching is lead, and the short
 * 'Văn phòng' beside 'Văn phòng Trung ương Đoàn' is the same office.
 */
export function unifyOwners(tasks: readonly ReadTask[]): void {
  const keyOf = ({ unitId, personId, name }: Assignee): string => unitId ?? personId ?? foldWords(name).replace(/(?:^| )(?:cac|dong chi)(?= )/g, '').trim();
  const leads = new Set<string>();
  const names = new Map<string, string>();
  for (const assignee of tasks.flatMap((task) => task.assignees)) {
    const key = keyOf(assignee);
    if (assignee.role === 'lead') leads.add(key);
    const known = names.get(key);
    if (known === undefined || (assignee.kind === 'unit' && assignee.name.length > known.length)) names.set(key, assignee.name);
  }
  for (const assignee of tasks.flatMap((task) => task.assignees)) {
    const key = keyOf(assignee);
    assignee.name = names.get(key) ?? assignee.name;
    if ((assignee.role === 'oversee' || assignee.role === 'direct') && leads.has(key)) assignee.role = 'lead';
  }
}
