/** Owners named behind their work: 'kinh phí do Văn phòng bố trí', 'khâu hậu cần được giao cho Ban A'. */
import type { Span } from '../../../model/reading.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { longestAt, matchAt, skipAll, words, wordsAt } from '../patterns.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { STATEMENT } from '../vocabulary/statements.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const by = words(`${ASSIGN.givenTo}|${ASSIGN.mustBeBy}|do`, 'gu');
const mustBeBy = wordsAt(ASSIGN.mustBeBy);
const aboutWork = wordsAt(ASSIGN.aboutWork);
const decides = wordsAt(ASSIGN.decides);
const isDue = new RegExp(ASSIGN.isDue, 'uy');
const hostedBy = wordsAt(ASSIGN.hostedBy);
const notWorking = longestAt(DUTY.notWorking);
const aside = wordsAt(DUTY.aside);
const notDuty = wordsAt(DUTY.notDuty);
const workNoun = wordsAt(ASSIGN.workNouns);
const setApart = wordsAt(ASSIGN.setApart);
const predicate = longestAt(PREDICATE);
const past = wordsAt(STATEMENT.past);
/** 'phòng, chống dịch': a comma inside one word. */
const insidePair = words(ASSIGN.pairs);
/** The work is named within so many letters before its owner. */
const LONGEST_WORK = 200;
const MOST_OF_WORK = 2;
/** 'do cơ quan ban hành trong năm nhằm hướng dẫn': no name goes on so. */
const issues = words(ASSIGN.notOfDoer);

/**
 * Lists of owners behind 'do' and 'được giao cho', each with the end of its last name.
 * @param alone nobody else is named, so that what stands before may be any matter: 'Báo cáo hợp nhất do Ban A lập'
 */
export function passiveOwners(aligned: string, span: Span, reader: MentionReader, alone = false): { list: Mention[]; end: number }[] {
  const lists: { list: Mention[]; end: number }[] = [];
  for (const match of aligned.slice(span.start, span.end).matchAll(by)) {
    const at = span.start + match.index;
    if (at < (lists.at(-1)?.end ?? 0) || !isWorkBefore(aligned, span.start, at, reader, alone)) continue;
    const from = skipAll(/[\s:]/, aligned, at + match[0].length, span.end);
    const named = reader.listAt(from, span.end);
    const list = named.length > 0 ? named : reader.actorAt(from, span.end).filter(({ name }) => !issues.test(name));
    const last = list.at(-1);
    if (!last) continue;
    const next = skipAll(/\s/, aligned, last.until, span.end);
    const given = match[0] !== 'do' && matchAt(mustBeBy, aligned, at) === null;
    const verb = given ? null : (match[0] === 'do' ? workAt(aligned, next) : null) ?? dueAt(aligned, next, span.start, alone);
    // 'Hội nghị do Tỉnh đoàn tổ chức đã thành công' tells what was.
    const told = verb && matchAt(past, aligned, skipAll(/\s/, aligned, next + verb[0].length, span.end));
    if ((given || verb) && !told) lists.push({ list, end: last.until });
  }
  return lists;
}

/** A verb of work at a place: none that decides, holds an event or hands in a paper. */
function workAt(aligned: string, at: number): RegExpExecArray | null {
  const verb = matchAt(predicate, aligned, at);
  return verb && verb[0].length > (matchAt(notWorking, aligned, at)?.[0].length ?? 0) && matchAt(hostedBy, aligned, at) === null ? verb : null;
}

/** … but what the whole sentence is about has a day, or is called a piece of work: 'Cuộc thi do A tổ chức trong tháng 5', 'Việc chọn mẫu do A quyết định'. */
function dueAt(aligned: string, at: number, start: number, alone: boolean): RegExpExecArray | null {
  const opensWithDuty = matchAt(predicate, aligned, start) !== null && matchAt(notDuty, aligned, start) === null;
  const verb = alone && !opensWithDuty ? matchAt(predicate, aligned, at) : null;
  return verb && (matchAt(isDue, aligned, at + verb[0].length) !== null || (matchAt(aboutWork, aligned, start) !== null && matchAt(decides, aligned, at) === null)) ? verb : null;
}

/** Between the last mark and a place the work is named: neither a verb that begins a duty nor somebody who has one. */
function isWorkBefore(aligned: string, start: number, at: number, reader: MentionReader, alone: boolean): boolean {
  // 'Do Thanh tra và Phòng A thực hiện': the work is what the heading names.
  if (at === start) return true;
  let from = at;
  while (from > start && at - from <= LONGEST_WORK && (!/[,;:(]/.test(aligned[from - 1] ?? '') || insidePair.test(aligned.slice(Math.max(start, from - 12), from + 12)))) from--;
  // Behind a comma what is spoken of is often a place or a list; only what work is called begins anew.
  const goesOn = aligned[from - 1] === ',';
  from = skipAll(/[^\p{L}\p{N}]/u, aligned, from, at);
  if (goesOn && !alone && matchAt(workNoun, aligned, from) === null) return false;
  // 'xét nghiệm do Trung tâm thực hiện': a verb or two right before it name the work.
  const short = alone || aligned.slice(from, at).trim().split(' ').length <= MOST_OF_WORK;
  const verb = !short && matchAt(predicate, aligned, from) !== null && matchAt(notDuty, aligned, from) === null;
  // 'Trên cơ sở dữ liệu do Sở A cung cấp, …'
  const beside = matchAt(aside, aligned, from) !== null;
  return from < at && !verb && !beside && matchAt(setApart, aligned, from) === null && reader.listAt(from, at).length === 0;
}
