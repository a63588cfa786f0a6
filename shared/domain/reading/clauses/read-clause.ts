/** Who does what in one clause: owners by 'Giao A', 'A chủ trì', 'A <động từ>'; supports behind 'phối hợp với'. */
import type { Span } from '../../../model/reading.ts';
import { bracketedOwners } from './bracketed-owners.ts';
import { namedForMatter } from './named-beside.ts';
import { rolesOf, type RoledMention } from './clause-roles.ts';
import { asksOthers, dutiesAt, tellsPast, tellsWork } from './duties.ts';
import { furtherOwners } from './further-owners.ts';
import { givenWork, type InheritedWork } from './given-work.ts';
import { jointOwners, supportsOf } from './clause-supports.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention, TwoForms } from '../names/name-text.ts';
import { passiveOwners } from './passive-owners.ts';
import { longestAt, matchAt, spaced, words, wordsAt } from '../patterns.ts';
import type { Subject } from './subject-duties.ts';
import { subjectOf } from './subjects.ts';
import { timeCaptionAt } from '../times/time-captions.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { STATEMENT } from '../vocabulary/statements.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

export interface ClauseReading {
  span: Span;
  roles: RoledMention[];
  /** The clause names an owner itself. */
  owned: boolean;
  /** Names owners of further duties behind one of an owner named before. */
  joined: boolean;
  /** The owner was named by a verb that gives work ('Giao', 'Đề nghị'), not only by standing first. */
  assigned: boolean;
  /** The owners stand in brackets behind the work, or behind what the matter is called. */
  beside: boolean;
  /** States, assesses or closes; gives no work. */
  statement: boolean;
  /** Begins with a verb, so that it can be the duty of an owner named before. */
  duty: boolean;
  /** Tells work even where nobody is named for it. */
  imperative: boolean;
  /** Read as the duty of an owner named before: only urging and watching. */
  watches: boolean;
  /** … and with a verb of work. */
  works: boolean;
}

const leadVerb = wordsAt(`${ASSIGN.leadOpening}(?:${ASSIGN.lead})`);
const predicate = longestAt(PREDICATE);
const notDuty = wordsAt(DUTY.notDuty);
const agreement = wordsAt(STATEMENT.agreement);
const statement = wordsAt(STATEMENT.starts);
const funds = wordsAt(STATEMENT.funds);
const ownDuty = wordsAt(STATEMENT.ownDuty);
const approves = wordsAt(STATEMENT.approves);
const isDue = new RegExp(ASSIGN.isDue, 'u');
const whole = words(STATEMENT.whole);
const answers = words(STATEMENT.answers);
const closingArticle = words(STATEMENT.closingArticle);
const willChair = wordsAt(STATEMENT.willChair);
const demanded = new RegExp(`(?:, (?:${spaced(ASSIGN.demands)})|${ASSIGN.soThat}) (?:${spaced(VERBS)})(?![\\p{L}])|^${ASSIGN.saidToBe} (?:${DUTY.delivers})(?![\\p{L}])`, 'u');
/** 'phải hoàn toàn' in front of 'chịu trách nhiệm'. */
const LONGEST_MODAL = 16;
/** '8/8 Đoàn phường', '100% cơ sở đoàn': how many of them. */
const count = /(?:(\d{1,3})\/\1|100 ?%) (?=\p{L})(?!cán bộ|đoàn viên|công chức|học sinh|sinh viên|hội viên|thanh niên)/uy;

/**
 * Reads one clause: finds all whom it names in the ways there are to give work, then weighs what they do.
 * @param later it goes on behind a semicolon with work that was given before
 * @param inherited whose work begins with a verb
 */
export function readClause(forms: TwoForms, span: Span, reader: MentionReader, later = false, inherited: InheritedWork = null): ClauseReading {
  const { aligned } = forms;
  const at = firstWord(aligned, span);
  const duty = beginsDuty(aligned, at);
  const imperative = duty && tellsWork(aligned, at, span.end);
  const nothing: ClauseReading = {
    span, roles: [], owned: false, joined: false, assigned: false, beside: false, statement: false, duty, imperative, watches: false, works: false,
  };
  if (matchAt(funds, aligned, at)) return { ...nothing, statement: true };
  const given = givenWork(aligned, at, span, reader, inherited, later && duty);
  const assigned = given.length > 0;
  const beside = assigned ? [] : namedBeside(aligned, at, span, reader, duty);
  if (beside.length > 0) return { ...nothing, roles: beside, beside: true, owned: beside.some(({ role }) => role === 'lead') };
  // 'xem xét, đưa vào kế hoạch (Ban Tổ chức phối hợp), trả lời'
  const supports = [...supportsOf(aligned, span, reader, later), ...bracketedOwners(aligned, span, reader, false).filter(({ role }) => role === 'support')];
  const closing = closingOf(aligned, at, span, reader);
  const opensStatement = !assigned && matchAt(statement, aligned, at) !== null && !(inherited === 'headed' && matchAt(ownDuty, aligned, at))
    && !(inherited === 'addressed' && matchAt(approves, aligned, at) && isDue.test(aligned.slice(at, span.end)));
  const subject = assigned || closing || opensStatement ? null : ownSubject(aligned, at, span, reader, supports);
  const told = subject !== null && isTold(aligned, subject, span);
  const states = closing !== null || opensStatement || told;
  const first = jointOwners(aligned, span, subject && !told ? [subject] : given, reader);
  const helpers = supports.filter((helper) => !first.some(({ list }) => list.some(({ start }) => start === helper.start)));
  // 'Đồng ý về chủ trương, Bộ Tài chính hướng dẫn …': what is agreed to, and then who does what.
  const agreed = states && !assigned && matchAt(agreement, aligned, at) !== null;
  // 'Tiếp đoàn kiểm toán, các đơn vị chuẩn bị chứng từ': behind the duty of an owner named before comes one with his own.
  const joining = first.length === 0 && duty && !states;
  const passives = states ? [] : passiveOwners(aligned, span, reader, first.length === 0 && inherited === null);
  const passive = passives.filter(({ list }) => !first.some((known) => known.list.some(({ start }) => start === list[0]?.start)));
  const known = [...first, ...passive];
  const owners = [...known, ...furtherOwners(aligned, span, reader, known, helpers, agreed || joining)];
  const isStatement = states && !(agreed && owners.length > 0);
  if (isStatement && !assigned) return { ...nothing, statement: true, roles: closing ?? [] };
  const owned = owners.length > 0 && !joining;
  const goesOn = !owned && duty ? dutiesAt(aligned, at, span, [], supports) : null;
  return {
    ...nothing, assigned, statement: isStatement, owned, joined: joining && owners.length > 0,
    roles: rolesOf(forms, span, reader, owners, helpers, closing ?? []),
    watches: goesOn?.role === 'oversee', works: goesOn?.works ?? false,
  };
}

/** Where the first word stands, numbers of how many there are passed. */
function firstWord(aligned: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !/[\p{L}\p{N}]/u.test(aligned[at] ?? '')) at++;
  return at + (matchAt(count, aligned, at)?.[0].length ?? 0);
}

/** A verb of work stands at a place, or behind its time: 'Cuối tháng 4/2026: triển khai …'. */
function beginsDuty(aligned: string, at: number): boolean {
  if ((matchAt(predicate, aligned, at) !== null && matchAt(notDuty, aligned, at) === null) || matchAt(leadVerb, aligned, at) !== null) return true;
  const dated = timeCaptionAt(aligned, at);
  return dated > 0 && matchAt(predicate, aligned, at + dated) !== null;
}

/** Names beside the work: in brackets behind a duty that nobody else is named for, or behind what the matter is called. */
function namedBeside(aligned: string, at: number, span: Span, reader: MentionReader, duty: boolean): RoledMention[] {
  const found = bracketedOwners(aligned, span, reader, true, duty);
  const bracketed = found.length > 0 && subjectOf(aligned, at, span, reader) === null ? found : [];
  return bracketed.length > 0 ? bracketed : namedForMatter(aligned, at, span, reader);
}

/** Words that close a paper or say who answers for it: who that is, for he goes on with the work behind them; null where none stand. */
function closingOf(aligned: string, at: number, span: Span, reader: MentionReader): RoledMention[] | null {
  const clause = aligned.slice(span.start, span.end);
  const answering = answers.exec(clause);
  const answerer = answering ? subjectOf(aligned, at, span, reader) : null;
  const onlyAnswers = answering !== null && (answerer === null || span.start + answering.index - answerer.next < LONGEST_MODAL);
  if (!onlyAnswers && !whole.test(clause) && !closingArticle.test(clause)) return null;
  return (answerer?.list ?? []).map((mention) => ({ ...mention, role: 'lead' as const }));
}

/** Whom the clause is about, unless he only helps. */
function ownSubject(aligned: string, at: number, span: Span, reader: MentionReader, supports: readonly Mention[]): Subject | null {
  const subject = subjectOf(aligned, at, span, reader, supports);
  return subject && !subject.list.some((mention) => supports.some(({ start }) => start === mention.start)) ? subject : null;
}

/** How it stands with somebody, or what he asks of others; 'Huyện đoàn A chưa nộp đủ, yêu cầu nộp trước ngày …' says what is owed too. */
function isTold(aligned: string, subject: Subject, span: Span): boolean {
  if (asksOthers(aligned, subject.next, span.end)) return true;
  const chairs = matchAt(leadVerb, aligned, subject.next) !== null && matchAt(willChair, aligned, subject.next) === null;
  return tellsPast(aligned, subject.next) && !chairs && !demanded.test(aligned.slice(subject.next, span.end));
}
