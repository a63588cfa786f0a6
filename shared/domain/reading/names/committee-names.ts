/** How far the name of a committee, a working group or a fund goes, which says what it is for: 'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh'. */
import type { NameText } from './name-text.ts';
import { longestAt, matchAt, spaced, wordsAt } from '../patterns.ts';
import * as C from '../vocabulary/committees.ts';
import { NAME_WORDS } from '../vocabulary/name-words.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { VERBS } from '../vocabulary/verbs.ts';

const prevention = wordsAt(C.PREVENTION);
const cause = longestAt(C.CAUSES);
const opening = wordsAt(C.MATTER_OPENINGS);
const level = wordsAt(C.LEVELS);
const ends = wordsAt(C.ENDS_MATTER);
const ofWhom = new RegExp(`${spaced(C.OF_WHOM)}(?![\\p{L}])`, 'uy');
const unitHead = longestAt(UNIT_HEADS);
const verb = longestAt(VERBS);
const nameWord = longestAt(NAME_WORDS);
const ABOUT = /về (?!việc )/uy;
const LONGEST_BEFORE = 20;
const MOST_WORDS = 16;
const MOST_ABOUT = 9;

/**
 * Where the matter ends that begins behind a head; null when none does.
 * @param head the head in the spelling of the tables
 * @param done where the name ends so far: behind its head, or behind its level as 'Trung ương'
 */
export function matterOfCommittee(names: NameText, head: string, done: number, end: number): number | null {
  if (!C.COMMITTEES.includes(head)) return null;
  const any = C.OF_ANY_MATTER.includes(head);
  const whose = any ? matchAt(ofWhom, names.aligned, done) : null;
  const from = done + (whose?.[0].length ?? 0);
  const next = from + 1;
  if (names.text[from] !== ' ' || next >= end) return whose ? from : null;
  const matter = next + (matchAt(ABOUT, names.aligned, next)?.[0].length ?? 0);
  const said = matchAt(prevention, names.aligned, matter) ?? matchAt(cause, names.aligned, matter) ?? matchAt(cause, names.aligned, next);
  // 'Ban Tổ chức thẩm định đề án nhân sự': a board of the house does so, the one of a contest bears its name.
  if (said && C.ALSO_BOARDS.includes(head) && matchAt(verb, names.aligned, said.index)) return null;
  if (said) return said.index + said[0].length;
  if (!any) return null;
  return upToLevel(names, next, end) ?? aboutMatter(names, next, end) ?? (whose ? from : null);
}

/** 'triển khai Đề án 06 tỉnh': words of any kind up to the level whose committee it is, in front of its verb or a mark. */
function upToLevel(names: NameText, from: number, end: number): number | null {
  if (!matchAt(opening, names.aligned, from)) return null;
  let at = from;
  for (let count = 0; count < MOST_WORDS && at < end; count++) {
    const found = count > 0 ? matchAt(level, names.aligned, at) : null;
    if (found && !C.OF_OTHERS.test(names.aligned.slice(Math.max(from - 1, at - LONGEST_BEFORE), at))) {
      const stop = at + found[0].length;
      if (stop <= end && closes(names, stop, end)) return stop;
    }
    if (count > 0 && (matchAt(ends, names.aligned, at) || (names.isCapital(at) && matchAt(unitHead, names.aligned, at)))) return null;
    const wordEnd = names.wordEnd(at);
    if (wordEnd < 0 || wordEnd >= end) return null;
    const gap = /^(?:, | )/u.exec(names.text.slice(wordEnd, wordEnd + 2));
    if (!gap) return null;
    at = wordEnd + gap[0].length;
  }
  return null;
}

/** 'về kiểm tra giải ngân vốn đầu tư công': up to a verb of two syllables. */
function aboutMatter(names: NameText, from: number, end: number): number | null {
  const about = matchAt(ABOUT, names.aligned, from);
  if (!about) return null;
  let at = from + about[0].length;
  // It may begin with verbs: 'về kiểm tra giải ngân …'.
  for (let found = matchAt(verb, names.aligned, at); found; found = matchAt(verb, names.aligned, at + 1)) at = found.index + found[0].length;
  for (let count = 0; count < MOST_ABOUT && at < end; count++) {
    const next = names.text[at] === ' ' ? at + 1 : at;
    const stop = names.text[next] === undefined || /[,;:.()\n]/u.test(names.text[at] ?? '') || at >= end;
    const found = matchAt(verb, names.aligned, next);
    const doing = found?.[0] ?? '';
    const ended = stop || matchAt(ends, names.aligned, next) || (doing.includes(' ') && (matchAt(nameWord, names.aligned, next)?.[0].length ?? 0) <= doing.length);
    if (ended) return count > 0 || at > from + about[0].length ? at : null;
    const word = matchAt(nameWord, names.aligned, next);
    const wordEnd = word ? next + word[0].length : names.wordEnd(next);
    if (wordEnd < 0 || wordEnd > end) return null;
    at = wordEnd;
  }
  return at >= end ? end : null;
}

/** A mark, the end or the verb of its duty stands behind. */
function closes(names: NameText, at: number, end: number): boolean {
  return at >= end || /^(?:[;:.()\n]|, \p{Lu}| và \p{Lu})/u.test(names.text.slice(at, at + 5)) || matchAt(verb, names.aligned, at + 1) !== null || matchAt(ends, names.aligned, at + 1) !== null;
}
