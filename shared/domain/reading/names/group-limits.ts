/** What narrows a group: 'được giao …', 'chưa tổ chức đại hội'. */
import type { NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import * as G from '../vocabulary/groups.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { VERBS } from '../vocabulary/verbs.ts';

const groupLimit = wordsAt(G.GROUP_LIMIT);
const limitEnds = wordsAt(G.LIMIT_ENDS);
const laterLimitEnds = wordsAt(G.LATER_LIMIT_ENDS);
const groupState = wordsAt(G.GROUP_STATE);
const owes = wordsAt(G.OWES);
const wholeLimit = wordsAt(G.WHOLE_LIMITS);
const groupTrade = wordsAt(G.GROUP_TRADE);
const verb = longestAt(VERBS);
const firmVerb = longestAt(VERBS.split('|').filter((word) => word.includes(' ')).concat(DUTY.oneSyllable.split('|'), DUTY.delivers.split('|')).join('|'));
const IN_BRACKETS = /\([^()\n]{1,120}\) /uy;
/** 'có cơ sở Đoàn được kiểm tra': what is done to it is no duty of its own. */
const PASSIVE = / (?:được|bị) $/u;
/** What was given, told in one clause with what is due of it. */
const givenWork = wordsAt(G.GIVEN_WORK);
const upToDue = new RegExp(`^(?:${G.GIVEN_CONTENT}) [^,;.:]{2,80}?(?<!${G.BEFORE_TRINH})(?= (?:${G.DUE_LATER})(?![\\p{L}]))`, 'u');
const LONGEST_GIVEN = 120;
const MOST_OF_TRADE = 10;
const MOST_OF_LIMIT = 20;
const MOST_OF_STATE = 16;
/** What follows tells how it stands. */
const AS_IT_IS = / (?:chưa|không|đã|đang) $/u;
const partyOfWork = wordsAt(G.PARTIES_OF_WORK);
const stateEnds = wordsAt(G.STATE_ENDS);
const modal = wordsAt(`${G.DUTY_MODALS}|${G.BY_WHAT}`);

/** Where a word ends, a sign of percent with it. */
function wordEnd(names: NameText, at: number): number {
  const end = names.wordEnd(at);
  return names.text[end] === '%' ? end + 1 : end;
}

/** 'được phân công chủ trì tham mưu các đề án' narrows the group up to where its duty begins. */
export function limited(names: NameText, from: number, end: number): number {
  const space = matchAt(/ +/uy, names.aligned, from);
  if (!space) return from;
  const at = from + space[0].length;
  const limit = matchAt(groupLimit, names.aligned, at);
  const trade = limit ? null : matchAt(groupTrade, names.aligned, at);
  // 'các đơn vị tiếp nhận phải công khai'
  const does = limit || trade ? null : matchAt(verb, names.aligned, at);
  if (does && matchAt(owes, names.aligned, at + does[0].length + 1)) return at + does[0].length;
  if (trade) return upToVerb(names, from, at + trade[0].length, end);
  if (!limit) return narrowedByState(names, from, at, end);
  let next = at + limit[0].length;
  let verbBefore: number | null = null;
  const whole = matchAt(wholeLimit, names.aligned, at) !== null;
  for (let steps = 0; steps < MOST_OF_LIMIT && next < end; steps++) {
    // 'Đề nghị các đơn vị được giao làm Bên mời thầu dự án đấu thầu:' has no duty of its own.
    if (names.text[next] === ':') return next;
    // 'tại khu vực xảy ra mưa, lũ tập trung …': a comma inside
    const gap = matchAt(/,? +/uy, names.aligned, next);
    const wordAt = next + (gap?.[0].length ?? 0);
    const party = gap ? matchAt(partyOfWork, names.aligned, wordAt) : null;
    if (party) {
      next = wordAt + party[0].length;
      continue;
    }
    if (!gap || (gap[0].startsWith(',') && (names.isCapital(wordAt) || matchAt(limitEnds, names.aligned, wordAt)))) return verbBefore ?? next;
    if (matchAt(modal, names.aligned, wordAt)) return next;
    // 'được giao chủ trì xây dựng văn bản': the first verb behind 'chủ trì' says what was given.
    const given = G.GIVEN_TO_LEAD.test(names.aligned.slice(from, next));
    const low = !given && !names.isCapital(wordAt);
    // 'được phân công viết báo cáo chuyên đề | gửi': what was given, and what is due
    const object = steps === 0 && low && matchAt(givenWork, names.aligned, at) ? upToDue.exec(names.aligned.slice(wordAt, Math.min(end, wordAt + LONGEST_GIVEN))) : null;
    if (object) return wordAt + object[0].length;
    if (low && verbBefore !== null && whole && matchAt(limitEnds, names.aligned, wordAt)) return verbBefore;
    if (low && (matchAt(limitEnds, names.aligned, wordAt) || ((steps > 1 || (steps === 0 && whole)) && matchAt(laterLimitEnds, names.aligned, wordAt)))) return next;
    // 'có dưới 5 đoàn viên sáp nhập': a verb far behind begins the duty where no surer word does.
    if (low && (steps > 1 || (steps === 0 && whole)) && matchAt(firmVerb, names.aligned, wordAt)) verbBefore ??= next;
    const stop = wordEnd(names, wordAt);
    if (stop < 0 || stop > end) return verbBefore ?? next;
    next = stop;
  }
  return verbBefore ?? (next >= end ? next : from);
}

/** Behind what a trade is plied on, where the next verb stands; where none does the trade is the duty itself. */
function upToVerb(names: NameText, from: number, at: number, end: number): number {
  let done = at;
  for (let count = 0; count < MOST_OF_TRADE; count++) {
    const gap = matchAt(/ +/uy, names.aligned, done);
    const next = done + (gap?.[0].length ?? 0);
    // 'nhà thầu thi công (Công ty A)'
    if (names.text[next] === '(') return done;
    if (!gap || next >= end) break;
    if ((matchAt(verb, names.aligned, next) || matchAt(modal, names.aligned, next)) && !names.isCapital(next)) return done;
    const stop = wordEnd(names, next);
    if (stop < 0 || stop > end) break;
    done = stop;
  }
  return from;
}

/** 'các đoàn trực thuộc chưa tổ chức đại hội phải …': how it stands narrows a group, where a duty follows. */
function narrowedByState(names: NameText, from: number, at: number, end: number): number {
  const state = matchAt(groupState, names.aligned, at);
  let done = at + (state?.[0].length ?? 0);
  let verbBefore: number | null = null;
  let passive = false;
  for (let count = 0; state && count < MOST_OF_STATE; count++) {
    const gap = matchAt(/ +/uy, names.aligned, done);
    const next = done + (gap?.[0].length ?? 0);
    // 'chưa có công trình', 'nhưng chưa khắc phục xong': no duty begins there
    const within = gap ? (matchAt(partyOfWork, names.aligned, next) ?? (AS_IT_IS.test(names.aligned.slice(from, next)) ? matchAt(verb, names.aligned, next) : null)) : null;
    if (within && count > 0) {
      done = next + within[0].length;
      continue;
    }
    if (count > 0 && names.text[done] === ':') return done;
    if (!gap || next >= end) return passive ? done : verbBefore ?? from;
    // 'có tàu chạy qua khu vực đô thị (A, B) duy trì'
    const aside = count > 1 ? matchAt(IN_BRACKETS, names.aligned, next) : null;
    if (aside && matchAt(firmVerb, names.aligned, next + aside[0].length)) return done;
    if (count > 0 && matchAt(stateEnds, names.aligned, next)) return done;
    // 'có xã sáp nhập làm tốt công tác': so far behind, a verb begins the duty where no surer word does.
    const begins = count > 1 && matchAt(firmVerb, names.aligned, next) !== null;
    if (begins && PASSIVE.test(names.aligned.slice(from, next))) passive = true;
    else if (begins && passive) return done;
    else if (begins) verbBefore ??= done;
    const stop = wordEnd(names, next);
    if (stop < 0 || stop > end) break;
    done = stop;
  }
  return verbBefore ?? from;
}
