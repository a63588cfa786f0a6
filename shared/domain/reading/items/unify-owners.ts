/** One owner, one name and one role within an item. */
import type { Assignee, ReadTask } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';

/** No name of an office has more words. */
const MOST_WORDS = 16;

/**
 * Within an item one owner has one role and one name: who has another duty besides watching is lead, and the short
 * 'Văn phòng' beside 'Văn phòng Trung ương Đoàn' is the same office. A short name behind the full one refers back to it.
 */
export function unifyOwners(tasks: readonly ReadTask[]): void {
  const assignees = tasks.flatMap((task) => task.assignees);
  referBack(assignees);
  const leads = new Set<string>();
  const names = new Map<string, string>();
  for (const assignee of assignees) {
    const key = keyOf(assignee);
    if (assignee.role === 'lead') leads.add(key);
    const known = names.get(key);
    if (known === undefined || (assignee.kind === 'unit' && assignee.name.length > known.length)) names.set(key, assignee.name);
  }
  for (const assignee of assignees) {
    const key = keyOf(assignee);
    assignee.name = names.get(key) ?? assignee.name;
    if ((assignee.role === 'oversee' || assignee.role === 'direct') && leads.has(key)) assignee.role = 'lead';
  }
}

function keyOf({ unitId, personId, name }: Assignee): string {
  return unitId ?? personId ?? foldWords(name).replace(/(?:^| )(?:cac|dong chi)(?= )/g, '').trim();
}

/** 'Văn phòng Tỉnh đoàn cử cán bộ; Văn phòng bố trí xe': the second is the first, when only one longer name begins so. */
function referBack(assignees: readonly Assignee[]): void {
  const fullOf = new Map<string, Assignee | null>();
  for (const unit of assignees) {
    if (unit.kind !== 'unit') continue;
    const words = foldWords(unit.name).split(' ').slice(0, MOST_WORDS);
    const full = fullOf.get(words.join(' '));
    if (full) {
      unit.name = full.name;
      unit.unitId = full.unitId;
      continue;
    }
    for (let count = 1; count < words.length; count++) {
      const opening = words.slice(0, count).join(' ');
      const known = fullOf.get(opening);
      fullOf.set(opening, known === undefined || known?.name === unit.name ? unit : null);
    }
  }
}
