/** What narrows a group: 'được giao …', 'chưa tổ chức đại hội'. */
import type { NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import * as G from '../vocabulary/groups.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

const groupLimit = wordsAt(G.GROUP_LIMIT);
const limitEnds = wordsAt(G.LIMIT_ENDS);
const laterLimitEnds = wordsAt(G.LATER_LIMIT_ENDS);
const groupState = wordsAt(G.GROUP_STATE);
const owes = wordsAt(G.OWES);
const groupTrade = wordsAt(G.GROUP_TRADE);
const predicate = longestAt(PREDICATE);
const verb = longestAt(VERBS);
const MOST_OF_TRADE = 10;
const stateEnds = wordsAt(G.STATE_ENDS);
const modal = wordsAt(`${G.DUTY_MODALS}|${G.BY_WHAT}`);

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
  for (let steps = 0; steps < 14 && next < end; steps++) {
    // 'tại khu vực xảy ra mưa, lũ tập trung …': a comma inside
    const gap = matchAt(/,? +/uy, names.aligned, next);
    if (!gap || (gap[0].startsWith(',') && (names.isCapital(next + gap[0].length) || matchAt(limitEnds, names.aligned, next + gap[0].length)))) return next;
    const wordAt = next + gap[0].length;
    if (matchAt(modal, names.aligned, wordAt)) return next;
    // 'được giao chủ trì xây dựng văn bản': the first verb behind 'chủ trì' says what was given.
    const given = G.GIVEN_TO_LEAD.test(names.aligned.slice(from, next));
    if (!given && (matchAt(limitEnds, names.aligned, wordAt) || (steps > 1 && matchAt(laterLimitEnds, names.aligned, wordAt)))) return next;
    const wordEnd = names.wordEnd(wordAt);
    if (wordEnd < 0 || wordEnd > end) return next;
    next = wordEnd;
  }
  return next >= end ? next : from;
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
    if (matchAt(predicate, names.aligned, next) && !names.isCapital(next)) return done;
    const wordEnd = names.wordEnd(next);
    if (wordEnd < 0 || wordEnd > end) break;
    done = wordEnd;
  }
  return from;
}

/** 'các đoàn trực thuộc chưa tổ chức đại hội phải …': how it stands narrows a group, where a duty follows. */
function narrowedByState(names: NameText, from: number, at: number, end: number): number {
  const state = matchAt(groupState, names.aligned, at);
  let done = at + (state?.[0].length ?? 0);
  for (let count = 0; state && count < 10; count++) {
    const gap = matchAt(/ +/uy, names.aligned, done);
    const next = done + (gap?.[0].length ?? 0);
    if (count > 0 && names.text[done] === ':') return done;
    if (!gap || next >= end) break;
    if (count > 0 && matchAt(stateEnds, names.aligned, next)) return done;
    const wordEnd = names.wordEnd(next);
    if (wordEnd < 0 || wordEnd > end) break;
    done = wordEnd;
  }
  return from;
}
