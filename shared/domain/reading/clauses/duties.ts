/** What an owner's duties make of him: who only urges and watches others is oversee, who only directs is direct, else lead. */
import type { AssigneeRole, Span } from '../../../model/reading.ts';
import type { Mention } from '../names/name-text.ts';
import { longestAt, matchAt, skipAll, spaced, wordsAt } from '../patterns.ts';
import { GROUP_STARTS } from '../vocabulary/groups.ts';
import { NOT_HEADS, UNIT_HEADS } from '../vocabulary/heads.ts';
import { SEVERAL_LEADERS } from '../vocabulary/positions.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { STATEMENT } from '../vocabulary/statements.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

const overseeVerb = wordsAt(DUTY.oversee);
const directVerb = wordsAt(DUTY.direct);
const remind = wordsAt(DUTY.overseePerson);
const softWord = longestAt(DUTY.soft.replace('|,|', '|'));
const joint = wordsAt(ASSIGN.with);
/** Leaders named together: 'các Phó Chủ tịch UBND tỉnh'. */
export const leaders = new RegExp(`^(?:${SEVERAL_LEADERS})(?![\\p{L}])`, 'iu');
const hardAfter = new RegExp(spaced(DUTY.hardAfter), 'u');
const aside = longestAt(DUTY.aside);
const directed = new RegExp(`^ +(?!(?:${spaced(NOT_HEADS)})(?![\\p{L}]))(?:${spaced(UNIT_HEADS)}|${GROUP_STARTS})(?![\\p{L}])`, 'u');
const helps = new RegExp(spaced(DUTY.helps), 'uy');
const answers = wordsAt(DUTY.answers);
const due = new RegExp(spaced(DUTY.due), 'u');
const byOffice = wordsAt(ASSIGN.byOffice);
const notWorking = longestAt(DUTY.notWorking);
const verb = longestAt(VERBS);
const ensures = wordsAt(DUTY.ensures);
const notDuty = wordsAt(DUTY.notDuty);
const entrusted = wordsAt(ASSIGN.entrusted);
const predicate = longestAt(PREDICATE);
const past = wordsAt(`(?:(?:${STATEMENT.beforePast}) )?(?:${STATEMENT.past})`);
const asks = new RegExp(`(?:${spaced(ASSIGN.asksOfOthers)})[^,;.:]{0,40}:$`, 'uy');
const inBrackets = / *\([^()]{1,80}\)/uy;

const adverbs = wordsAt(ASSIGN.adverbs);
const openings = wordsAt(ASSIGN.openings);
const leadWords = wordsAt(ASSIGN.lead);
/** 'Kiến nghị gia hạn dự án: chưa xem xét' */
const told = /^[^,;:.]{3,120}: (?:chưa|đã|đang|không) /u;
const MOST_OPENINGS = 6;
const endsTime = /(?:\d[\d/.h]*|(?<![\p{L}])(?:giờ|ngày|tuần|tháng|quý|năm|này|tới|nay|sáng|chiều|tối|sau))\)? +(?=\p{L})/gu;
const LONGEST_TIME = 90;
const NOT = /(?:không|chỉ|sẽ) /uy;
/** The most words of a clause that are looked at; what comes later does not change a role. */
const MOST_WORDS = 30;

/** The words a clause begins its duties with. */
export interface Duties {
  role: AssigneeRole;
  /** A verb of work stands there, not only words that go with urging and watching. */
  works: boolean;
}

/**
 * Reads the duties that begin at a place.
 * @param from behind the owner's name, or at the start of a clause that goes on with an owner's duties
 * @param list the owners
 * @param supports names in the clause that only help
 */
export function dutiesAt(aligned: string, from: number, span: Span, list: readonly Pick<Mention, 'kind' | 'name'>[], supports: readonly Mention[]): Duties {
  const addressed = list.some((mention) => mention.kind === 'person' || (mention.kind === 'group' && leaders.test(mention.name)));
  let at = from;
  let watches = false;
  let directs = false;
  let answerable = false;
  // 'Văn phòng Chính phủ (Vụ Khoa giáo) theo dõi': the part of the owner that does it
  at += matchAt(inBrackets, aligned, at)?.[0].length ?? 0;
  for (let steps = 0; steps < MOST_WORDS && at < span.end; steps++) {
    at += /^[\s,:–-]+/u.exec(aligned.slice(at, at + 6))?.[0].length ?? 0;
    const office = matchAt(byOffice, aligned, at);
    if (office) {
      at += office[0].length;
      continue;
    }
    const helper = matchAt(joint, aligned, at);
    if (helper) {
      at = behindSupports(at + helper[0].length, supports);
      continue;
    }
    at += matchAt(helps, aligned, at)?.[0].length ?? 0;
    const oversee = matchAt(overseeVerb, aligned, at) ?? (addressed ? matchAt(remind, aligned, at) : null);
    if (oversee) {
      watches = true;
      at += oversee[0].length;
      continue;
    }
    const soft = matchAt(softWord, aligned, at);
    if (soft) {
      answerable ||= matchAt(answers, aligned, at) !== null;
      at += soft[0].length;
      continue;
    }
    const direct = addressed ? matchAt(directVerb, aligned, at) : null;
    if (direct) {
      directs = true;
      at += direct[0].length;
      // What follows 'chỉ đạo Văn phòng' is the duty of who is directed.
      if (directed.test(aligned.slice(at, at + 40))) return { role: due.test(aligned.slice(at, span.end)) ? 'lead' : 'direct', works: false };
      continue;
    }
    if (!watches && !directs && matchAt(aside, aligned, at)) {
      // 'trong giao ban hàng tuần, …': an adverbial between owner and verb
      const comma = aligned.slice(at, span.end).indexOf(',');
      if (comma < 0) break;
      at += comma + 1;
      continue;
    }
    break;
  }
  const works = !watches && !directs && matchAt(predicate, aligned, at) !== null && [notDuty, ensures].every((pattern) => matchAt(pattern, aligned, at) === null);
  if ((!watches && !directs) || hardAfter.test(aligned.slice(Math.max(from, at - 2), span.end))) return { role: 'lead', works };
  // 'chỉ đạo xây dựng kế hoạch, hoàn thành trước ngày 31/3': what is due of him he answers for
  if (directs && !watches) return { role: answerable || due.test(aligned.slice(from, span.end)) ? 'lead' : 'direct', works };
  return { role: 'oversee', works };
}

/** A verb of work stands at a place, perhaps behind 'theo chức năng': not what is done with what one receives. */
export function isWork(aligned: string, at: number): boolean {
  const said = matchAt(byOffice, aligned, at);
  const given = matchAt(entrusted, aligned, at);
  const passed = said ?? given;
  const from = passed ? skipAll(/[\s,]/, aligned, at + passed[0].length, aligned.length) : at;
  return (matchAt(verb, aligned, from)?.[0].length ?? 0) > (matchAt(notWorking, aligned, from)?.[0].length ?? 0);
}

/**
 * Work is told without saying whose: a verb of work stands first, behind adverbs, or behind the comma of when and why. What begins
 * with anything else says how it stands: 'Qua kiểm tra, tiến độ chậm 45 ngày'.
 */
export function tellsWork(aligned: string, at: number, end: number): boolean {
  let from = at;
  for (let steps = 0; steps < MOST_OPENINGS && from < end; steps++) {
    const said = matchAt(adverbs, aligned, from);
    const works = matchAt(verb, aligned, from) ?? matchAt(leadWords, aligned, from);
    if (works && !said?.[0].endsWith(':') && matchAt(notDuty, aligned, from) === null) return !told.test(aligned.slice(from, end));
    if (said) {
      from = skipAll(/[\s,:]/, aligned, from + said[0].length, end);
      continue;
    }
    const opened = matchAt(openings, aligned, from);
    if (opened && worksBehindTime(aligned, from, end)) return true;
    const mark = opened ? /[,:](?=\s)/u.exec(aligned.slice(from, end)) : null;
    if (!mark) return false;
    from = skipAll(/\s/, aligned, from + mark.index + 1, end);
  }
  return false;
}

/** 'Trước 16 giờ hằng ngày báo cáo': no comma stands between the time and the verb. */
function worksBehindTime(aligned: string, at: number, end: number): boolean {
  return [...aligned.slice(at, Math.min(end, at + LONGEST_TIME)).matchAll(endsTime)].some(({ index, 0: { length } }) => {
    const behind = at + index + length;
    const next = behind + (matchAt(NOT, aligned, behind)?.[0].length ?? 0);
    return matchAt(verb, aligned, next) !== null && matchAt(notDuty, aligned, next) === null;
  });
}

/** What stands at a place behind a name tells how it stands or what was. */
export function tellsPast(aligned: string, at: number): boolean {
  return matchAt(past, aligned, at) !== null;
}

/** 'Thủ tướng Chính phủ yêu cầu:' and nothing more up to the end: what is asked stands below, who asks owes nothing. */
export function asksOthers(aligned: string, at: number, end: number): boolean {
  return matchAt(asks, aligned.slice(0, end), at) !== null;
}

/** Behind the names that 'phối hợp với' is followed by. */
function behindSupports(from: number, supports: readonly Mention[]): number {
  const group = supports.filter((support) => support.start >= from);
  let at = from;
  let near = group.find((support) => support.start - from < 4);
  while (near) {
    at = near.end;
    const end = near.end;
    near = group.find((support) => support.start > end && support.start - end < 16);
  }
  return at;
}
