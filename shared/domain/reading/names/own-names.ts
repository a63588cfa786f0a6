/** The names that a paper itself prints whole: to whom it goes. They tell how far a name goes in its sentences. */
import type { Line } from '../source/lines.ts';
import { longestAt, matchAt, startWords } from '../patterns.ts';
import { PLURAL } from '../vocabulary/groups.ts';
import { AND, HEADS_WITH_FIELDS } from '../vocabulary/names.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { HEAD } from '../vocabulary/papers.ts';

const recipients = startWords(`${HEAD.recipients}|${HEAD.dear}`);
const unitHead = longestAt(UNIT_HEADS);
const ITEM = /(?:^|[;:\t]|\n)[\s•*+–-]*(?=\p{L})([^;:\t\n(]{6,140}?)(?= *(?:[;(\t\n]|[.,/]*$))/gu;
const LEAST_WORDS = 4;
const MOST_WORDS = 20;
const several = new RegExp(` ${PLURAL} |, `, 'u');
/** 'Cục Đo đạc, Bản đồ và Thông tin địa lý' */
const listInName = new RegExp(`, [^,]+ ${AND} `, 'u');
const listed = new RegExp(`^(?:${HEADS_WITH_FIELDS.join('|')}) [^,]*,`, 'u');

/**
 * Names of bodies behind 'Nơi nhận' and 'Kính gửi', in the spelling of `alignSpelling`, the longest first; of four words and
 * more, for shorter ones are found by their form.
 */
export function ownNames(lines: readonly Line[]): string[] {
  const names = new Set<string>();
  let listing = false;
  for (const { text, aligned } of lines) {
    if (recipients.test(aligned)) listing = true;
    else if (listing && !/^[\s•*+–-]/u.test(text) && !/[;,]$/u.test(text)) listing = false;
    if (!listing) continue;
    for (const match of text.matchAll(ITEM)) {
      const from = match.index + match[0].length - (match[1] ?? '').length;
      const name = aligned.slice(from, from + (match[1] ?? '').replace(/[\s.,/]+$/u, '').length);
      if (isName(text.slice(from), name)) names.add(name);
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

function isName(text: string, name: string): boolean {
  const count = name.split(' ').length;
  if (!/^\p{Lu}/u.test(text) || count < LEAST_WORDS || count > MOST_WORDS) return false;
  // 'Báo Cần Thơ, Đài Phát thanh và Truyền hình' are two.
  const another = Array.from(name.matchAll(/, /gu)).some(({ index }) => /\p{Lu}/u.test(text[index + 2] ?? '') && matchAt(unitHead, name, index + 2) !== null);
  return !another && matchAt(unitHead, name, 0) !== null && !several.test(name.replace(listInName, ' ')) && !listed.test(name);
}
