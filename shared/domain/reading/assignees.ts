/** Who does what in one clause: owners by 'Giao A', 'A chủ trì', 'A <động từ>'; supports behind 'phối hợp với'. */
import type { AssigneeRole, Span } from '../../model/reading.ts';
import { dutiesAt } from './duties.ts';
import { supportsOf } from './helpers.ts';
import type { MentionReader } from './mentions.ts';
import type { Mention, TwoForms } from './name-text.ts';
import { longestAt, matchAt, skipAll, spaced, words, wordsAt } from './patterns.ts';
import { LEADERS, PERSON_HEADS, PLURAL } from './vocabulary-names.ts';
import { ADVERBIAL, ASSIGN, DUTY, PREDICATE, STATEMENT } from './vocabulary.ts';

export interface RoledMention extends Mention {
  role: AssigneeRole;
}

export interface ClauseReading {
  span: Span;
  roles: RoledMention[];
  /** The clause names an owner itself. */
  owned: boolean;
  /** The owner was named by a verb that gives work ('Giao', 'Đề nghị'), not only by standing first. */
  assigned: boolean;
  /** States, assesses or closes; gives no work. */
  statement: boolean;
  /** Begins with a verb, so that it can be the duty of an owner named before. */
  duty: boolean;
  /** Read as the duty of an owner named before: only urging and watching. */
  watches: boolean;
  /** … and with a verb of work. */
  works: boolean;
}

const assignVerb = words(ASSIGN.verbs, 'gu');
const leadVerb = wordsAt(`${ASSIGN.leadOpening}(?:${ASSIGN.lead})`);
const leadWord = words(ASSIGN.leadStrong, 'gu');
const notBefore = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.notBefore}) *$`, 'u');
const firmVerb = new RegExp(`(?:${spaced(ASSIGN.firm)})$`, 'u');
const boundary = new RegExp(`(?:^|[,;:(–-]|(?:^|[^\\p{L}])(?:${ASSIGN.boundary})) *$`, 'u');
const prepositions = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.prepositions}) *$`, 'u');
const predicate = longestAt(PREDICATE);
const leader = wordsAt(LEADERS);
const setApart = wordsAt(ASSIGN.setApart);
const agreement = wordsAt(STATEMENT.agreement);
const connector = wordsAt(ASSIGN.connectors);
const byOffice = wordsAt(ASSIGN.byOffice);
/** A comma, and words that lead over from it, stand before a further subject. */
const opensSubject = new RegExp(`,\\s*(?:(?:${spaced(ASSIGN.connectors)})\\s+)?$`, 'u');
const LONGEST_CONNECTOR = 24;
const timeOpening = wordsAt(ASSIGN.timeOpening);
const LONGEST_TIME = 60;
const working = wordsAt(DUTY.working);
const adverbial = longestAt(ADVERBIAL);
const statement = wordsAt(STATEMENT.starts);
const whole = words(STATEMENT.whole);
const past = wordsAt(STATEMENT.past);
const closingArticle = words(STATEMENT.closingArticle);
const addressed = wordsAt(PERSON_HEADS);
const plural = wordsAt(PLURAL);
const noVerb = wordsAt(ASSIGN.noVerb);
const notDuty = wordsAt(DUTY.notDuty);

/** Reads one clause. */
export function readClause(forms: TwoForms, span: Span, reader: MentionReader): ClauseReading {
  const { aligned } = forms;
  let at = span.start;
  while (at < span.end && !/[\p{L}\p{N}]/u.test(aligned[at] ?? '')) at++;
  const reading: ClauseReading = {
    span, roles: [], owned: false, assigned: false, statement: false, duty: matchAt(predicate, aligned, at) !== null && matchAt(notDuty, aligned, at) === null,
    watches: false, works: false,
  };
  const supports = supportsOf(aligned, span, reader);
  const leads: { list: Mention[]; end: number }[] = assignedLists(aligned, at, span, reader);
  reading.assigned = leads.length > 0;
  const clause = aligned.slice(span.start, span.end);
  if (whole.test(clause) || closingArticle.test(clause)) reading.statement = true;
  if (leads.length === 0 && matchAt(statement, aligned, at)) reading.statement = true;
  if (leads.length === 0 && !reading.statement) {
    const subject = subjectOf(aligned, at, span, reader);
    if (subject && !subject.list.some((mention) => supports.some(({ start }) => start === mention.start))) {
      if (matchAt(past, aligned, subject.next) && !matchAt(leadVerb, aligned, subject.next)) reading.statement = true;
      else leads.push(subject);
    }
  }
  // 'Đồng ý về chủ trương, Bộ Tài chính hướng dẫn …': what is agreed to, and then who does what.
  const agreed = reading.statement && leads.length === 0 && matchAt(agreement, aligned, at) !== null;
  leads.push(...leadListsBeforeVerb(aligned, span, reader, leads, supports, agreed));
  if (agreed && leads.length > 0) reading.statement = false;
  if (reading.statement && !reading.assigned) return reading;
  for (const { list, end } of leads) {
    const { role } = dutiesAt(aligned, end, span, list, supports);
    for (const mention of list) {
      if (!reading.roles.some((known) => known.start === mention.start)) reading.roles.push({ ...mention, role: role === 'direct' && !isAddressed(mention, aligned) ? 'lead' : role });
    }
  }
  for (const mention of supports) {
    if (!reading.roles.some((known) => known.start === mention.start)) reading.roles.push({ ...mention, role: 'support' });
  }
  reading.owned = leads.length > 0;
  if (!reading.owned && reading.duty) {
    const { role, works } = dutiesAt(aligned, at, span, [], supports);
    reading.watches = role === 'oversee';
    reading.works = works;
  }
  return reading;
}

/** 'Giao A và B …', 'Đề nghị A …', 'Thủ tướng yêu cầu A …'. */
function assignedLists(aligned: string, at: number, span: Span, reader: MentionReader): { list: Mention[]; end: number }[] {
  const lists: { list: Mention[]; end: number }[] = [];
  const clause = aligned.slice(span.start, span.end);
  for (const match of clause.matchAll(assignVerb)) {
    const start = span.start + match.index;
    const before = aligned.slice(at, Math.max(at, start));
    if (start < (lists.at(-1)?.end ?? 0) || notBefore.test(before.slice(-20))) continue;
    const firm = firmVerb.test(match[0]);
    // Deep in a sentence 'đề nghị' is part of somebody's duty, not the giving of work.
    if (!firm && !isAuthority(aligned, at, start, reader)) {
      if (!boundary.test(before) || before.length > 160) continue;
      if (before.trim() !== '' && subjectOf(aligned, at, span, reader)) continue;
    }
    const list = reader.listAt(skipAll(/[\s:]/, aligned, start + match[0].length, span.end), span.end);
    const last = list.at(-1);
    if (last) lists.push({ list, end: last.until });
  }
  return lists;
}

/** Somebody's name and nothing else stands between the start and the verb: 'Ban Bí thư yêu cầu'. */
function isAuthority(aligned: string, at: number, verb: number, reader: MentionReader): boolean {
  const comma = Math.max(aligned.lastIndexOf(',', verb), aligned.lastIndexOf(':', verb));
  return [at, comma + 1].some((from) => {
    if (from < at) return false;
    let start = from;
    while (start < verb && /\s/.test(aligned[start] ?? '')) start++;
    const last = reader.listAt(start, verb).at(-1);
    return last !== undefined && /^[\s,]*$/.test(aligned.slice(last.until, verb));
  });
}

/** The names a sentence begins with, adverbials before them skipped. */
function subjectOf(aligned: string, at: number, span: Span, reader: MentionReader): { list: Mention[]; end: number; next: number } | null {
  let from = at;
  // 'Riêng Sở A, Sở B báo cáo'
  const set = matchAt(setApart, aligned, at) ?? matchAt(connector, aligned, at);
  if (set && reader.listAt(at + set[0].length + 1, span.end).length > 0) from = at + set[0].length + 1;
  else if (matchAt(timeOpening, aligned, at)) from = behindTime(aligned, at, span, reader);
  for (let steps = 0; steps < 8; steps++) {
    const list = reader.listAt(from, span.end);
    const last = list.at(-1);
    if (last) {
      const named = last.until;
      let next = named;
      // What stands in brackets or between commas behind a name does not part it from its verb.
      next = skipAll(/[\s:]/, aligned, next, span.end);
      if (aligned[next] === '(') {
        const close = aligned.indexOf(')', next);
        if (close > 0 && close < span.end) next = close + 1;
        next = skipAll(/[\s:,]/, aligned, next, span.end);
      }
      const colon = aligned.slice(named, next).includes(':');
      if (colon || matchAt(predicate, aligned, next)) return { list, end: named, next };
      const comma = /^\s*,\s*/.exec(aligned.slice(named, named + 4));
      if (comma && matchAt(predicate, aligned, named + comma[0].length)) return { list, end: named, next: named + comma[0].length };
      // Names the grammar knows only the first of: 'Chi cục A, Hạt B tuần tra'.
      if (steps === 0 && comma && /^\p{Lu}/u.test(reader.textAt(named + comma[0].length, span.end))) return { list, end: named, next: named + comma[0].length };
      // At the very start any low word that is no 'của' is taken for the verb; the table of verbs cannot hold them all.
      if (steps === 0 && /^\s+\p{Ll}/u.test(reader.textAt(named, span.end)) && !matchAt(noVerb, aligned, next)) return { list, end: named, next };
      if (steps === 0) return null;
    }
    const stop = aligned.slice(from, span.end).search(/[,:]\s/);
    if (stop < 0) return null;
    // Only an adverbial or a caption ('Thời gian tới: …') may stand before the subject.
    if (steps === 0 && !matchAt(adverbial, aligned, from) && !(aligned[from + stop] === ':' && stop < 120)) return null;
    from += stop + 1;
    while (from < span.end && /\s/.test(aligned[from] ?? '')) from++;
  }
  return null;
}

/** The name that follows on the number of a time; the start where none does. */
function behindTime(aligned: string, at: number, span: Span, reader: MentionReader): number {
  for (const match of aligned.slice(at, Math.min(span.end, at + LONGEST_TIME)).matchAll(/\d[\d/]* +/gu)) {
    const next = at + match.index + match[0].length;
    if (reader.startsCapital(next) && reader.listAt(next, span.end).length > 0) return next;
  }
  return at;
}

/** '…, Sở A chủ trì' in the middle of a sentence. */
function leadListsBeforeVerb(
  aligned: string, span: Span, reader: MentionReader, known: readonly { list: Mention[]; end: number }[], supports: readonly Mention[],
  agreed: boolean,
): { list: Mention[]; end: number }[] {
  const lists: { list: Mention[]; end: number }[] = [];
  const clause = aligned.slice(span.start, span.end);
  const led = clause.search(leadWord) >= 0;
  // '…, Văn phòng chuẩn bị hậu cần': one more subject, when the clause has one already.
  const several = known.length > 0 || agreed;
  if (!led && !several) return lists;
  let passed = known.reduce((end, list) => Math.max(end, list.end), span.start);
  const taken = coverOf([...supports, ...known.flatMap(({ list }) => list)]);
  for (const match of clause.matchAll(/(?:^|[\s,:(])(?=[\p{L}])/gu)) {
    const at = span.start + match.index + match[0].length;
    if (at < (lists.at(-1)?.end ?? 0) || (!led && !opensSubject.test(aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at)))) continue;
    if (!led && at < passed + 3) continue;
    const list = reader.listAt(at, span.end);
    const last = list.at(-1);
    const first = list[0];
    if (!last || !first) continue;
    // Behind a name a comma goes on with the list that the name is in.
    const inList = at < passed + 3;
    passed = Math.max(passed, last.until);
    if (taken(first)) continue;
    const before = aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at);
    const gap = /^[\s,]*/.exec(aligned.slice(last.until, last.until + 3))?.[0] ?? '';
    const strong = matchAt(leadVerb, aligned, last.until + gap.length);
    const named = (first.kind === 'unit' && reader.startsCapital(at)) || (first.kind === 'group' && matchAt(plural, aligned, at) !== null);
    const subject = (several || lists.length > 0) && !inList && opensSubject.test(before) && named
      && matchAt(working, aligned, behindOffice(aligned, last.until + gap.length)) !== null;
    if ((strong || subject) && !prepositions.test(before)) lists.push({ list, end: last.until });
  }
  return lists;
}

/** Where the verb stands behind 'theo chức năng'. */
function behindOffice(aligned: string, at: number): number {
  const said = matchAt(byOffice, aligned, at);
  return said ? skipAll(/[\s,]/, aligned, at + said[0].length, aligned.length) : at;
}

/** A leader addressed as a person gives direction; the head of an office answers for its work. */
function isAddressed(mention: Mention, aligned: string): boolean {
  return mention.kind === 'person' && (matchAt(addressed, aligned, mention.start) !== null || matchAt(leader, aligned, mention.start) !== null);
}

/** Whether a name overlaps one of those given; asked often, so found by halves. */
function coverOf(names: readonly Mention[]): (mention: Mention) => boolean {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  return ({ start, until }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < until) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return before !== undefined && before.until > start;
  };
}
