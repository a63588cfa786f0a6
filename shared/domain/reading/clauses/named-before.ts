/** 'Ban', 'Sở' or 'Trung tâm' alone stands for the last body so headed that the paragraph named before. */
import type { RoledMention } from './clause-roles.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { TwoForms } from '../names/name-text.ts';
import { words } from '../patterns.ts';
import { HEADS_ALONE, HEADS_FOR_NAMES } from '../vocabulary/heads.ts';

/** Heads that are no whole name alone. */
const heads = new Map(HEADS_FOR_NAMES.filter((head) => !HEADS_ALONE.split('|').includes(head)).map((head) => [head, words(head, 'gu')]));

/** The owner under the full name printed between a place and his own; as he is where none is. */
export function namedBefore({ aligned }: TwoForms, reader: MentionReader, from: number, owner: RoledMention): RoledMention {
  const head = owner.kind === 'unit' ? heads.get(aligned.slice(owner.start, owner.end)) : undefined;
  if (!head) return owner;
  for (const { index } of Array.from(aligned.slice(from, owner.start).matchAll(head)).reverse()) {
    const [full] = reader.listAt(from + index, owner.start);
    if (full?.kind === 'unit' && full.start === from + index && full.name.length > owner.name.length) return { ...owner, name: full.name };
  }
  return owner;
}
