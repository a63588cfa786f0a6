/** Names of an owner's cell or caption: by the grammar, else each part between commas as it stands. */
import type { Span } from '../../../model/reading.ts';
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import { isWork } from '../clauses/duties.ts';
import type { Mention, TwoForms } from '../names/name-text.ts';
import type { MentionReader } from '../names/mentions.ts';
import { matchAt, skipAll, spaced, words, wordsAt } from '../patterns.ts';
import { clausesOf } from '../clauses/sentences.ts';
import { CAPTIONS } from '../vocabulary/captions.ts';
import { PLURAL } from '../vocabulary/groups.ts';
import { AND, STARTS_AND } from '../vocabulary/names.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { FAMILIES, NOT_PERSONS } from '../vocabulary/positions.ts';

const captions = (['lead', 'support', 'oversee'] as const).map((role) => ({ role, pattern: new RegExp(`\\s*(?:${spaced(CAPTIONS.find(([one]) => one === role)?.[1] ?? '')})\\s*:\\s*`, 'uy') }));
const joint = words(ASSIGN.with);
/** ' theo chức năng, nhiệm vụ của mình' behind a name is no part of it. */
const aside = new RegExp(`\\s*${spaced(ASSIGN.byOffice)}(?![\\p{L}])`, 'uy');
const joinsNames = new RegExp(`\\s*(?:${AND}|&)(?=\\s)`, 'uy');
const headOfSeveral = new RegExp(`(?:${spaced(PLURAL)}) (${spaced(UNIT_HEADS)}): +`, 'uy');
const IN_BRACKETS = /^\([^()]*\)$/u;
const ASIDE = /\s\([^()]*\)\s*$/u;
/** So many words behind a name are no duty yet: 'chủ trì thực hiện'. */
const MOST_ASIDE = 4;
const MOST_OF_NAME = 5;
const FAMILY_NAMES = new Set(FAMILIES.split('|'));
const charged = new RegExp(` (?:${spaced(ASSIGN.chargedWith)})$`, 'u');
const leadsAt = wordsAt(ASSIGN.lead);
const leads = new RegExp(`(?<![\\p{L}])(?:${spaced(ASSIGN.lead)})$`, 'u');

/** 'Chủ trì: Văn phòng' in a cell that holds all who work: the part its caption gives, and where the names begin; null for a line without. */
export function captionOf(aligned: string, start = 0): { role: 'lead' | 'support' | 'oversee'; from: number } | null {
  for (const { role, pattern } of captions) {
    const found = matchAt(pattern, aligned, start);
    if (found) return { role, from: start + found[0].length };
  }
  return null;
}

/** The owners a cell or caption names; 'Sở A chủ trì, phối hợp với Sở B' names a helper too. */
export function cellOwners(forms: TwoForms, mentions: MentionReader, span: Span, role: 'lead' | 'support' | 'oversee'): RoledMention[] {
  const caption = captionOf(forms.aligned, span.start);
  if (caption && caption.from < span.end) return cellNames(forms, mentions, caption.from, span.end).map((mention) => ({ ...mention, role: caption.role }));
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
  const behind = Math.max(...roles.filter(({ role }) => role !== 'support').map(({ until }) => until));
  // 'Các đơn vị được giao xây dựng hồ sơ' is whom the work is given to.
  if (charged.test(aligned.slice(0, behind))) return false;
  const at = skipAll(/[\s,]/, aligned, behind, end);
  return (isWork(aligned, at) || matchAt(leadsAt, aligned, at) !== null) && aligned.slice(at, end).split(' ').length > MOST_ASIDE;
}

/** The names a place that holds nothing else is filled with. */
function cellNames(forms: TwoForms, mentions: MentionReader, start: number, end: number): Mention[] {
  const head = matchAt(headOfSeveral, forms.aligned, start);
  const several = head ? piecesOf(forms.text, start + head[0].length, end) : [];
  // 'Các Cục: Xuất bản, In và Phát hành; Báo chí': where semicolons part the fields, commas stand inside them.
  if (!head || several.length < 2) return namesBetween(forms, mentions, start, end);
  const word = head[1] ?? '';
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return several.map(({ name, start: at }, index) => ({ start: index === 0 ? start : at, end: at + name.length, name: `${label} ${name}`, kind: 'unit' as const, until: at + name.length }))
    .concat(namesBetween(forms, mentions, several.at(-1)?.until ?? end, end).map((mention) => ({ ...mention, kind: 'unit' as const })));
}

/** The parts between semicolons up to the end of the sentence. */
function piecesOf(text: string, start: number, end: number): { name: string; start: number; until: number }[] {
  const sentence = text.slice(start, end).search(/\.\s+\p{Lu}|\n/u);
  const stop = sentence < 0 ? end : start + sentence;
  const pieces: { name: string; start: number; until: number }[] = [];
  for (const { 0: piece, index } of text.slice(start, stop).matchAll(/[^;]+/gu)) {
    const name = piece.trim().replace(/\.$/u, '');
    if (name !== '') pieces.push({ name, start: start + index + piece.indexOf(name), until: start + index + piece.length });
  }
  return pieces;
}

/** Names between two places, each by the grammar, else as it stands. */
function namesBetween({ text, aligned }: TwoForms, mentions: MentionReader, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  let at = start;
  while (at < end) {
    at = skipAll(/[\s,;+\-–•]/u, text, at, end);
    if (at >= end) break;
    const list = mentions.listAt(at, end);
    const last = list.at(-1);
    const stop = text.slice(last?.end ?? at, end).search(/[,;+\n]/u);
    const until = stop < 0 ? end : (last?.end ?? at) + stop;
    // 'Phan Thị Nga, chuyên viên Phòng Kế hoạch': what somebody is who bears a name
    const bearer = found.at(-1);
    if (bearer && isPersonsName(bearer.name) && /^, $/u.test(text.slice(bearer.end, at)) && !isPersonsName(text.slice(at, until).trim())) {
      at = until;
      continue;
    }
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
      // 'Tổ Học sinh (đ/c Lê Văn An)': who does it there is an aside.
      if (IN_BRACKETS.test(rest)) at = until;
      else if (rest !== '' && !STARTS_AND.test(rest)) {
        extend(last, text, until);
        at = until;
      } else if (rest !== '') at += text.slice(at).indexOf(rest) + 2;
      else if (/^\s*\.\s*$/u.test(text.slice(at, end))) break;
      continue;
    }
    const before = found.at(-1);
    const between = before ? text.slice(before.end, at) : '';
    const name = text.slice(at, until).replace(ASIDE, '').trim().replace(/\.$/u, '');
    // 'Các doanh nghiệp viễn thông, công nghệ số', 'Cục Phát thanh và Thông tin điện tử': words that are nobody's name go on with the one before.
    if (before && before.kind !== 'person' && (/^ và $/u.test(between) || (/^, $/u.test(between) && /^\p{Ll}/u.test(name)))) extend(before, text, until);
    else if (/\p{L}/u.test(name)) found.push({ start: at, end: at + name.length, name, kind: isPersonsName(name) ? 'person' : 'unit', until: at + name.length });
    at = until + 1;
  }
  return found;
}

/** Three to five words, each with a capital, the first a surname: 'Phan Thị Nga'; places have two. */
function isPersonsName(name: string): boolean {
  const parts = name.split(/\s+/u);
  return parts.length > 2 && parts.length <= MOST_OF_NAME && name.toLowerCase() !== NOT_PERSONS
    && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part)) && FAMILY_NAMES.has(parts[0]?.toLowerCase() ?? '');
}

function extend(mention: Mention, text: string, until: number): void {
  mention.name = text.slice(mention.start, until).trim().replace(/\.$/u, '');
  mention.end = mention.start + mention.name.length;
}

/** Where the names end in front of 'chủ trì'. */
function withoutVerb(aligned: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && /[\s,()]/.test(aligned[stop - 1] ?? '')) stop--;
  return stop - (leads.exec(aligned.slice(Math.max(start, stop - 40), stop))?.[0].length ?? 0);
}
