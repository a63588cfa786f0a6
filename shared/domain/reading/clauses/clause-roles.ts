/** The part that each of those plays whom a clause names. */
import type { AssigneeRole, Span } from '../../../model/reading.ts';
import { dutiesAt, leaders } from './duties.ts';
import type { OwnerList } from './given-work.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention, TwoForms } from '../names/name-text.ts';
import { matchAt, skipAll, wordsAt } from '../patterns.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { DEPUTIES, LEADERS, PERSON_HEADS } from '../vocabulary/positions.ts';

export interface RoledMention extends Mention {
  role: AssigneeRole;
}

const leader = wordsAt(LEADERS);
const deputy = wordsAt(DEPUTIES);
const addressed = wordsAt(PERSON_HEADS);
const chairs = new RegExp(ASSIGN.chairsInBrackets.replace(/ (?![*])/gu, ' +'), 'uy');
const helping = / phối hợp$/u;

/**
 * Owners with the role that their duties give them, then who helps them; each once.
 * @param before those who are known already
 */
export function rolesOf(forms: TwoForms, span: Span, reader: MentionReader, owners: readonly OwnerList[], supports: readonly Mention[], before: readonly RoledMention[]): RoledMention[] {
  const { aligned } = forms;
  const roles = [...before];
  const known = new Set(before.map(({ start }) => start));
  const add = (mention: Mention, role: AssigneeRole) => {
    if (!known.has(mention.start)) roles.push({ ...mention, role });
    known.add(mention.start);
  };
  for (const { list, end } of owners) {
    const { role } = dutiesAt(aligned, end, span, list, supports);
    const chair = list.length > 1 ? list.findIndex(({ until }) => matchAt(chairs, aligned, until) !== null) : -1;
    // 'Cơ quan phối hợp có trách nhiệm trả lời': who helps by his name leads where nobody else does.
    const alone = owners.length === 1 && list.every(helpsByName);
    for (const [index, mention] of list.entries()) {
      const helps = (helpsByName(mention) && !alone) || (chair >= 0 && index > chair);
      add(mention, helps ? 'support' : roleOf(mention, role, aligned));
    }
  }
  for (const mention of supports) add(mention, 'support');
  return namedBehindColon(forms, span, reader, roles);
}

/** 'Phân công các ủy viên theo dõi cụm: đồng chí A (cụm 1), đồng chí B (cụm 2)': who those are that were spoken of. */
function namedBehindColon({ text, aligned }: TwoForms, span: Span, reader: MentionReader, roles: readonly RoledMention[]): RoledMention[] {
  const colon = text.indexOf(': ', span.start);
  const [spoken] = roles;
  if (colon < 0 || colon >= span.end || !spoken || roles.length > 1 || spoken.end > colon || spoken.kind === 'unit') return [...roles];
  const list = reader.listAt(skipAll(/\s/, text, colon + 1, span.end), span.end);
  const last = list.at(-1);
  const people = list.every(({ kind, start }) => kind === 'person' && matchAt(addressed, aligned, start) !== null);
  if (!last || !people || !/^\s*(?:\([^()]*\))?[\s.;]*$/u.test(text.slice(last.until, span.end))) return [...roles];
  return list.map((mention) => ({ ...mention, role: spoken.role }));
}

/** 'các cơ quan phối hợp' help by their name. */
function helpsByName({ kind, name }: Mention): boolean {
  return kind === 'group' && helping.test(name);
}

/** The role of one owner: only who is addressed directs. */
function roleOf(mention: Mention, role: AssigneeRole, aligned: string): AssigneeRole {
  return role === 'direct' && !isAddressed(mention, aligned) && !(mention.kind === 'group' && leaders.test(mention.name)) ? 'lead' : role;
}

/** A leader addressed as a person gives direction; the head of an office answers for its work. */
function isAddressed(mention: Mention, aligned: string): boolean {
  return mention.kind === 'person' && (matchAt(deputy, aligned, mention.start) !== null || matchAt(addressed, aligned, mention.start) !== null || matchAt(leader, aligned, mention.start) !== null);
}
