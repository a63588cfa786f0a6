/** Who does what in one clause: owners by 'Giao A', 'A chủ trì', 'A <động từ>'; supports behind 'phối hợp với'. */
import type { AssigneeRole, Span } from '../../model/reading.ts';
import { bracketedOwners } from './bracketed-owners.ts';
import { asksOthers, dutiesAt, leaders, tellsPast } from './duties.ts';
import { furtherOwners } from './further-owners.ts';
import { supportsOf } from './helpers.ts';
import type { MentionReader } from './mentions.ts';
import type { Mention, TwoForms } from './name-text.ts';
import { passiveOwners } from './passive-owners.ts';
import { subjectOf } from './subjects.ts';
import { timeCaptionAt } from './time-captions.ts';
import { longestAt, matchAt, skipAll, spaced, words, wordsAt } from './patterns.ts';
import { ORDERED_HEADS } from './vocabulary-names.ts';
import { DEPUTIES, LEADERS, PERSON_HEADS } from './vocabulary-positions.ts';
import { ASSIGN, DUTY, STATEMENT } from './vocabulary.ts';
import { PREDICATE, VERBS } from './vocabulary-verbs.ts';

export interface RoledMention extends Mention {
  role: AssigneeRole;
}

export interface ClauseReading {
  span: Span;
  roles: RoledMention[];
  /** The clause names an owner itself. */
  owned: boolean;
  /** Names owners of further duties behind one of an owner named before. */
  joined: boolean;
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
const notBefore = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.notBefore}) *$`, 'u');
const firmVerb = new RegExp(`(?:${spaced(ASSIGN.firm)})$`, 'u');
const boundary = new RegExp(`(?:^|[,;:(–-]|(?:^|[^\\p{L}])(?:${ASSIGN.boundary})) *$`, 'u');
const boundaryWord = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.boundary}) *$`, 'u');
const predicate = longestAt(PREDICATE);
const leader = wordsAt(LEADERS);
const deputy = wordsAt(DEPUTIES);
const ordered = wordsAt(ORDERED_HEADS);
const agreement = wordsAt(STATEMENT.agreement);
const statement = wordsAt(STATEMENT.starts);
const ownDuty = wordsAt(STATEMENT.ownDuty);
const whole = words(STATEMENT.whole);
const answers = words(STATEMENT.answers);
const closingArticle = words(STATEMENT.closingArticle);
const addressed = wordsAt(PERSON_HEADS);
const notDuty = wordsAt(DUTY.notDuty);
/** 'phải hoàn toàn' in front of 'chịu trách nhiệm'. */
const LONGEST_MODAL = 16;
const work = words(VERBS);
/** '8/8 Đoàn phường', '100% cơ sở đoàn': how many of them. */
const count = /(?:(\d{1,3})\/\1|100 ?%) (?=\p{L})/uy;
const demanded = new RegExp(`, (?:${spaced(ASSIGN.demands)}) (?:${spaced(VERBS)})(?![\\p{L}])`, 'u');
const givesHimself = wordsAt(ASSIGN.givesHimself);
const willChair = wordsAt(STATEMENT.willChair);
const helping = / phối hợp$/u;
/** Between the name of who asks and his verb. */
const asks = new RegExp(`^[\\s,]*(?:(?:${ASSIGN.alsoAsks}) )?$`, 'u');

/**
 * Reads one clause.
 * @param later it goes on behind a semicolon with work that was given before
 * @param inherited whose work begins with a verb: who stands in the heading above, or whom the whole paper is addressed to
 */
export function readClause(forms: TwoForms, span: Span, reader: MentionReader, later = false, inherited: 'headed' | 'addressed' | null = null): ClauseReading {
  const { aligned } = forms;
  let at = span.start;
  while (at < span.end && !/[\p{L}\p{N}]/u.test(aligned[at] ?? '')) at++;
  at += matchAt(count, aligned, at)?.[0].length ?? 0;
  const reading: ClauseReading = {
    span, roles: [], owned: false, joined: false, assigned: false, statement: false, duty: (matchAt(predicate, aligned, at) !== null && matchAt(notDuty, aligned, at) === null) || matchAt(leadVerb, aligned, at) !== null,
    watches: false, works: false,
  };
  // 'Cuối tháng 4/2026: triển khai …'
  const dated = timeCaptionAt(aligned, at);
  if (dated > 0 && matchAt(predicate, aligned, at + dated)) reading.duty = true;
  const bracketed = bracketedOwners(aligned, span, reader);
  if (bracketed.length > 0 && reading.duty) return { ...reading, roles: bracketed, owned: bracketed.some(({ role }) => role === 'lead') };
  const supports = supportsOf(aligned, span, reader, later);
  const leads: { list: Mention[]; end: number }[] = assignedLists(aligned, at, span, reader, inherited, later && reading.duty);
  reading.assigned = leads.length > 0;
  const clause = aligned.slice(span.start, span.end);
  const answering = answers.exec(clause);
  const answerer = answering ? subjectOf(aligned, at, span, reader) : null;
  const onlyAnswers = answering !== null && (answerer === null || span.start + answering.index - answerer.next < LONGEST_MODAL);
  if (onlyAnswers || whole.test(clause) || closingArticle.test(clause)) {
    reading.statement = true;
    // 'Chủ tịch các xã chịu trách nhiệm nếu để xảy ra cháy; tổ chức …': who answers goes on with the work behind it.
    reading.roles = (answerer?.list ?? []).map((mention) => ({ ...mention, role: 'lead' as const }));
  }
  if (leads.length === 0 && matchAt(statement, aligned, at) && !(inherited !== null && matchAt(ownDuty, aligned, at))) reading.statement = true;
  if (leads.length === 0 && !reading.statement) {
    const subject = subjectOf(aligned, at, span, reader, supports);
    if (subject && !subject.list.some((mention) => supports.some(({ start }) => start === mention.start))) {
      // 'Huyện đoàn A chưa nộp đủ, yêu cầu nộp trước ngày …': how it stands, and then what is owed
      const told = tellsPast(aligned, subject.next) && (!matchAt(leadVerb, aligned, subject.next) || matchAt(willChair, aligned, subject.next)) && !demanded.test(aligned.slice(subject.next, span.end));
      if (told || asksOthers(aligned, subject.next, span.end)) reading.statement = true;
      else leads.push(subject);
    }
  }
  // 'Đồng ý về chủ trương, Bộ Tài chính hướng dẫn …': what is agreed to, and then who does what.
  const agreed = reading.statement && leads.length === 0 && matchAt(agreement, aligned, at) !== null;
  // 'Tiếp đoàn kiểm toán, các đơn vị chuẩn bị chứng từ': behind the duty of an owner named before comes one with his own.
  const joining = leads.length === 0 && reading.duty && !reading.statement;
  if (!reading.statement) leads.push(...passiveOwners(aligned, span, reader).filter(({ list }) => !leads.some((known) => known.list.some(({ start }) => start === list[0]?.start))));
  leads.push(...furtherOwners(aligned, span, reader, leads, supports, agreed || joining));
  if (agreed && leads.length > 0) reading.statement = false;
  if (reading.statement && !reading.assigned) return reading;
  for (const { list, end } of leads) {
    const { role } = dutiesAt(aligned, end, span, list, supports);
    for (const mention of list) {
      if (!reading.roles.some((known) => known.start === mention.start)) reading.roles.push({ ...mention, role: roleOf(mention, role, aligned) });
    }
  }
  for (const mention of supports) {
    if (!reading.roles.some((known) => known.start === mention.start)) reading.roles.push({ ...mention, role: 'support' });
  }
  reading.roles = namedBehindColon(forms, span, reader, reading.roles);
  reading.joined = joining && leads.length > 0;
  reading.owned = leads.length > 0 && !joining;
  if (!reading.owned && reading.duty) {
    const { role, works } = dutiesAt(aligned, at, span, [], supports);
    reading.watches = role === 'oversee';
    reading.works = works;
  }
  return reading;
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

/** 'Giao A và B …', 'Đề nghị A …', 'Thủ tướng yêu cầu A …'. */
function assignedLists(aligned: string, at: number, span: Span, reader: MentionReader, inherited: 'headed' | 'addressed' | null, goesOn: boolean): { list: Mention[]; end: number }[] {
  const lists: { list: Mention[]; end: number }[] = [];
  const clause = aligned.slice(span.start, span.end);
  for (const match of clause.matchAll(assignVerb)) {
    const start = span.start + match.index;
    const before = aligned.slice(at, Math.max(at, start));
    if (start < (lists.at(-1)?.end ?? 0) || notBefore.test(before.slice(-20))) continue;
    const firm = firmVerb.test(match[0]);
    // Deep in a sentence 'đề nghị' is part of somebody's duty, not the giving of work.
    const own = aligned[span.end - 1] === ':';
    // '…; xây dựng kế hoạch, phân công ủy viên phụ trách': whom an owner sends is his own work.
    if ((goesOn && work.test(before)) || (inherited === 'headed' && work.test(before) && !/[,;:.] *$/u.test(before) && !boundaryWord.test(before)) || (inherited !== null && start === at && !reader.startsCapital(start + match[0].length + 1) && matchAt(givesHimself, aligned, at))) continue;
    if (!firm && !isAuthority(aligned, at, start, reader, own)) {
      if (!boundary.test(before) || before.length > 160 || (inherited !== null && work.test(before)) || (inherited === 'headed' && start === at)) continue;
      if (before.trim() !== '' && subjectOf(aligned, at, span, reader)) continue;
    }
    const from = skipAll(/[\s:]/, aligned, start + match[0].length, span.end);
    const named = reader.listAt(from, span.end, !isShouted(reader.textAt(start, start + match[0].length)));
    const list = named.length > 0 ? named : reader.placeAt(from, span.end);
    const last = list.at(-1);
    if (last) lists.push({ list, end: last.until });
  }
  return lists;
}

/** Headings are printed in capitals: 'PHÂN CÔNG NHIỆM VỤ'. */
function isShouted(words: string): boolean {
  return words === words.toUpperCase();
}

/**
 * Somebody's name and nothing else stands between the start and the verb: 'Ban Bí thư yêu cầu'.
 * @param own the clause leads over to points, as that of an office does that writes to others
 */
function isAuthority(aligned: string, at: number, verb: number, reader: MentionReader, own: boolean): boolean {
  const comma = Math.max(aligned.lastIndexOf(',', verb), aligned.lastIndexOf(':', verb));
  // 'Theo nội dung nêu trên thì Bộ Nội vụ đề nghị'
  const then = aligned.lastIndexOf(ASSIGN.afterThat, verb) + ASSIGN.afterThat.length;
  return [at, comma + 1, then].some((from) => {
    if (from < at) return false;
    let start = from;
    while (start < verb && /\s/.test(aligned[start] ?? '')) start++;
    const [first, ...more] = reader.listAt(start, verb);
    const last = more.at(-1) ?? first;
    // 'các chủ đầu tư yêu cầu nhà thầu': what many ask is their duty
    if (!own && first?.kind === 'group') return false;
    if (!own && matchAt(ordered, aligned, start)) return false;
    return last !== undefined && asks.test(aligned.slice(last.until, verb));
  });
}

/** The role of one owner: only who is addressed directs; 'các cơ quan phối hợp' help by their name. */
function roleOf(mention: Mention, role: AssigneeRole, aligned: string): AssigneeRole {
  if (mention.kind === 'group' && helping.test(mention.name)) return 'support';
  return role === 'direct' && !isAddressed(mention, aligned) && !(mention.kind === 'group' && leaders.test(mention.name)) ? 'lead' : role;
}

/** A leader addressed as a person gives direction; the head of an office answers for its work. */
function isAddressed(mention: Mention, aligned: string): boolean {
  return mention.kind === 'person' && (matchAt(deputy, aligned, mention.start) !== null || matchAt(addressed, aligned, mention.start) !== null || matchAt(leader, aligned, mention.start) !== null);
}
