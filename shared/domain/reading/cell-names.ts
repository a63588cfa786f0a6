/** Names of an owner's cell or caption: by the grammar, else each part between commas as it stands. */
import type { Span } from '../../model/reading.ts';
import type { RoledMention } from './assignees.ts';
import type { Mention, TwoForms } from './name-text.ts';
import type { MentionReader } from './mentions.ts';
import { skipAll, spaced, words } from './patterns.ts';
import { STARTS_AND } from './vocabulary-names.ts';
import { ASSIGN } from './vocabulary.ts';

const joint = words(ASSIGN.with);
const leads = new RegExp(`(?<![\\p{L}])(?:${spaced(ASSIGN.lead)})$`, 'u');

/** The owners a cell or caption names; 'Sở A chủ trì, phối hợp với Sở B' names a helper too. */
export function cellOwners(forms: TwoForms, mentions: MentionReader, span: Span, role: 'lead' | 'support'): RoledMention[] {
  const helps = role === 'lead' ? joint.exec(forms.aligned.slice(span.start, span.end)) : null;
  const leadEnd = withoutVerb(forms.aligned, span.start, helps ? span.start + helps.index : span.end);
  const named = cellNames(forms, mentions, span.start, leadEnd).map((mention) => ({ ...mention, role }));
  if (!helps) return named;
  const behind = span.start + helps.index + helps[0].length;
  return [...named, ...cellNames(forms, mentions, behind, span.end).map((mention) => ({ ...mention, role: 'support' as const }))];
}

/** The names a place that holds nothing else is filled with. */
function cellNames({ text }: TwoForms, mentions: MentionReader, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  let at = start;
  while (at < end) {
    at = skipAll(/[\s,;+\-–•]/u, text, at, end);
    if (at >= end) break;
    const list = mentions.listAt(at, end);
    const last = list.at(-1);
    const stop = text.slice(last?.end ?? at, end).search(/[,;+\n]/u);
    const until = stop < 0 ? end : (last?.end ?? at) + stop;
    if (last) {
      found.push(...list);
      at = last.end;
      // What the grammar left over up to the next comma belongs to the last name.
      const rest = text.slice(at, until).trim().replace(/\.$/u, '');
      if (rest !== '' && !STARTS_AND.test(rest)) {
        last.name = text.slice(last.start, until).trim().replace(/\.$/u, '');
        last.end = last.start + last.name.length;
        at = until;
      } else if (rest !== '') at += text.slice(at).indexOf(rest) + 2;
      else if (/^\s*\.\s*$/u.test(text.slice(at, end))) break;
      continue;
    }
    const name = text.slice(at, until).trim().replace(/\.$/u, '');
    if (/\p{L}/u.test(name)) found.push({ start: at, end: at + name.length, name, kind: 'unit', until: at + name.length });
    at = until + 1;
  }
  return found;
}

/** Where the names end in front of 'chủ trì'. */
function withoutVerb(aligned: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && /[\s,()]/.test(aligned[stop - 1] ?? '')) stop--;
  return stop - (leads.exec(aligned.slice(Math.max(start, stop - 40), stop))?.[0].length ?? 0);
}
