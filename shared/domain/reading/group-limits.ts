/** What narrows a group: 'được giao …', 'chưa tổ chức đại hội'. */
import type { NameText } from './name-text.ts';
import { matchAt, wordsAt } from './patterns.ts';
import * as N from './vocabulary-names.ts';

const groupLimit = wordsAt(N.GROUP_LIMIT);
const limitEnds = wordsAt(N.LIMIT_ENDS);
const laterLimitEnds = wordsAt(N.LATER_LIMIT_ENDS);
const groupState = wordsAt(N.GROUP_STATE);
const stateEnds = wordsAt(N.STATE_ENDS);

/** 'được phân công chủ trì tham mưu các đề án' narrows the group up to where its duty begins. */
export function limited(names: NameText, from: number, end: number): number {
  const space = matchAt(/ +/uy, names.aligned, from);
  if (!space) return from;
  const at = from + space[0].length;
  const limit = matchAt(groupLimit, names.aligned, at);
  if (!limit) return narrowedByState(names, from, at, end);
  let next = at + limit[0].length;
  for (let steps = 0; steps < 14 && next < end; steps++) {
    const gap = matchAt(/ +/uy, names.aligned, next);
    if (!gap) return next;
    const wordAt = next + gap[0].length;
    // 'được giao chủ trì xây dựng văn bản': the first verb behind 'chủ trì' says what was given.
    const given = N.GIVEN_TO_LEAD.test(names.aligned.slice(from, next));
    if (!given && (matchAt(limitEnds, names.aligned, wordAt) || (steps > 1 && matchAt(laterLimitEnds, names.aligned, wordAt)))) return next;
    const wordEnd = names.wordEnd(wordAt);
    if (wordEnd < 0 || wordEnd > end) return next;
    next = wordEnd;
  }
  return next >= end ? next : from;
}

/** 'các đoàn trực thuộc chưa tổ chức đại hội phải …': how it stands narrows a group, where a duty follows. */
function narrowedByState(names: NameText, from: number, at: number, end: number): number {
  const state = matchAt(groupState, names.aligned, at);
  let done = at + (state?.[0].length ?? 0);
  for (let count = 0; state && count < 10; count++) {
    const gap = matchAt(/ +/uy, names.aligned, done);
    const next = done + (gap?.[0].length ?? 0);
    if (!gap || next >= end) break;
    if (count > 1 && matchAt(stateEnds, names.aligned, next)) return done;
    const wordEnd = names.wordEnd(next);
    if (wordEnd < 0 || wordEnd > end) break;
    done = wordEnd;
  }
  return from;
}
