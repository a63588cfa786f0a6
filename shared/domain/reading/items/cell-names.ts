/** Names of an owner's cell or caption: by the grammar, else each part between commas as it stands. */
import type { Span } from '../../../model/reading.ts';
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import { isWork } from '../clauses/duties.ts';
import type { Mention, TwoForms } from '../names/name-text.ts';
import type { MentionReader } from '../names/mentions.ts';
import { matchAt, skipAll, spaced, words, wordsAt } from '../patterns.ts';
import { clausesOf } from '../clauses/sentences.ts';
import { AND, STARTS_AND } from '../vocabulary/names.ts';
import { ASSIGN } from '../vocabulary/duties.ts';

const joint = words(ASSIGN.with);
/** ' theo chức năng, nhiệm vụ của mình' behind a name is no part of it. */
const aside = new RegExp(`\\s*${spaced(ASSIGN.byOffice)}(?![\\p{L}])`, 'uy');
const joinsNames = new RegExp(`\\s*(?:${AND}|&)(?=\\s)`, 'uy');
/** So many words behind a name are no duty yet: 'chủ trì thực hiện'. */
const MOST_ASIDE = 4;
const leadsAt = wordsAt(ASSIGN.lead);
const leads = new RegExp(`(?<![\\p{L}])(?:${spaced(ASSIGN.lead)})$`, 'u');

/** The owners a cell or caption names; 'Sở A chủ trì, phối hợp với Sở B' names a helper too. */
export function cellOwners(forms: TwoForms, mentions: MentionReader, span: Span, role: 'lead' | 'support' | 'oversee'): RoledMention[] {
  // 'Sở A chủ trì tham mưu kế hoạch; Sở B và các xã chủ động triển khai': sentences, not names.
  const told = role === 'lead' ? clausesOf(forms, span.start, span.end).map((clause) => readClause(forms, clause, mentions)) : [];
  if (told.length > 0 && told.every(({ owned, roles, span: { end } }) => owned && worksBehind(forms, roles, end))) return told.flatMap(({ roles }) => roles);
  const helps = role === 'lead' ? joint.exec(forms.aligned.slice(span.start, span.end)) : null;
  const leadEnd = withoutVerb(forms.aligned, span.start, helps ? span.start + helps.index : span.end);
  const named = cellNames(forms, mentions, span.start, leadEnd).map((mention) => ({ ...mention, role }));
  if (!helps) return named;
  const behind = span.start + helps.index + helps[0].length;
  return [...named, ...cellNames(forms, mentions, behind, span.end).map((mention) => ({ ...mention, role: 'support' as const }))];
}

/** What an owner does is said behind his name, not only that he leads. */
function worksBehind({ aligned }: TwoForms, roles: readonly RoledMention[], end: number): boolean {
  const at = skipAll(/[\s,]/, aligned, Math.max(...roles.filter(({ role }) => role !== 'support').map(({ until }) => until)), end);
  return (isWork(aligned, at) || matchAt(leadsAt, aligned, at) !== null) && aligned.slice(at, end).split(' ').length > MOST_ASIDE;
}

/** The names a place that holds nothing else is filled with. */
function cellNames({ text, aligned }: TwoForms, mentions: MentionReader, start: number, end: number): Mention[] {
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
      const said = matchAt(aside, aligned, at);
      if (said) {
        at += said[0].length;
        const next = matchAt(joinsNames, aligned, at);
        if (next) at += next[0].length;
        continue;
      }
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
