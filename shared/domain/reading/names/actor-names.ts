/** Those who are told by what they are: 'chi đoàn ga cử', 'thủ quỹ báo', 'đội cứu hộ (anh A phụ trách) kiểm tra'. */
import type { Mention, NameText } from './name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { AT_ONCE, HOLDERS, HOW_MANY, SMALL_BODIES, PAST, TELLS, THEN, WHICH, WHOEVER } from '../vocabulary/actors.ts';
import { BESIDE } from '../vocabulary/captions.ts';
import { DUTY_MODALS, STATE_ENDS } from '../vocabulary/groups.ts';
import { NAME_WORDS } from '../vocabulary/name-words.ts';
import { NOT_HEADS } from '../vocabulary/heads.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { POSITIONS } from '../vocabulary/positions.ts';
import { VERBS } from '../vocabulary/verbs.ts';

const howMany = new RegExp(HOW_MANY, 'uy');
const holder = longestAt(`${HOLDERS}|${POSITIONS}`);
const body = longestAt(SMALL_BODIES);
const notHead = wordsAt(NOT_HEADS);
const which = wordsAt(WHICH);
/** What is told of them gives no work. */
const tells = wordsAt(`${WHOEVER}|${TELLS}`);
const past = wordsAt(PAST);
const atOnce = wordsAt(AT_ONCE);
const then = new RegExp(`^(?: [^\\s,;:.()]+){1,16}?(?=${THEN})`, 'u');
const modal = wordsAt(DUTY_MODALS);
const stateEnds = wordsAt(STATE_ENDS);
const anyVerb = longestAt(VERBS);
const anyWord = longestAt(`${VERBS}|${NAME_WORDS}`);
const firmVerb = longestAt(VERBS.split('|').filter((verb) => verb.includes(' ')).concat(DUTY.oneSyllable.split('|')).join('|'));
/** A name in quotation marks, or an aside in brackets. */
const QUOTED = /["“][^"“”\n]{1,80}["”]/uy;
const IN_BRACKETS = / ?\([^()\n]{1,120}\)/uy;
/** Words up to a mark or to somebody else. */
const upToMark = new RegExp(`^(?:(?! (?:${BESIDE.also}) )[^,;:.()\\n])*`, 'u');
/** So many words may say which of them is meant. */
const MOST_WORDS = 10;

/** Whom a place speaks of by what he is, up to the verb of his duty; null where no duty follows. */
export function actorAt(names: NameText, start: number, end: number): Mention | null {
  const many = matchAt(howMany, names.aligned, start)?.[0].length ?? 0;
  const from = start + many;
  const office = matchAt(holder, names.aligned, from);
  const head = office ?? matchAt(body, names.aligned, from);
  if (!head || (matchAt(notHead, names.aligned, from)?.[0].length ?? 0) > head[0].length) return null;
  // 'Phòng Xây dựng chính quyền' bears a name.
  if (names.isCapital(start) && names.isCapital(from + head[0].length + 1)) return null;
  const stop = upToDuty(names, from + head[0].length, end, office !== null || many > 0);
  // 'Bảo vệ an toàn thiết bị' is a duty, 'Bảo vệ ký cam kết' somebody's.
  const verb = many === 0 && (matchAt(anyVerb, names.aligned, from)?.[0].length ?? 0) >= head[0].length && stop !== from + head[0].length;
  return stop === null || verb ? null : names.mention(start, stop, office && many === 0 ? 'person' : 'group');
}

/** Who is told by what he is where no verb follows, up to a mark: 'tổ văn phòng', 'hội cha mẹ học sinh'. */
export function toldAt(names: NameText, start: number, end: number): Mention | null {
  const from = start + (matchAt(howMany, names.aligned, start)?.[0].length ?? 0);
  const head = matchAt(holder, names.aligned, from) ?? matchAt(body, names.aligned, from);
  if (!head || (matchAt(notHead, names.aligned, from)?.[0].length ?? 0) > head[0].length) return null;
  const rest = upToMark.exec(names.text.slice(from + head[0].length, end))?.[0] ?? '';
  const stop = from + head[0].length + rest.trimEnd().length;
  return rest.trim().split(' ').length > MOST_WORDS || matchAt(anyVerb, names.aligned, from + head[0].length + 1) ? null : names.mention(start, stop, 'group');
}

/** Where the words end that say which is meant. @param told the head alone says enough, so that any verb begins its duty */
function upToDuty(names: NameText, from: number, end: number, told: boolean): number | null {
  let done = from;
  let limitedAt = -1;
  let verbBefore: number | null = null;
  let before = from;
  const limits = matchAt(which, names.aligned, from + 1) ? then.exec(names.aligned.slice(from, end)) : null;
  if (limits) return from + limits[0].length;
  for (let count = 0; count <= MOST_WORDS && done < end; count++) {
    const aside = matchAt(IN_BRACKETS, names.aligned, done)?.[0].length ?? 0;
    const next = done + aside + 1;
    if (names.aligned[next - 1] !== ' ' || next >= end) return verbBefore;
    // 'bí thư chi bộ 3': a body within, though its first half is a verb
    const inner = matchAt(body, names.aligned, next);
    const bodyWithin = inner !== null && inner[0].length > (matchAt(anyVerb, names.aligned, next)?.[0].length ?? 0);
    // 'xây dựng': the second half of a word begins no duty.
    // 'của đoàn viên và tổ chức Đoàn': behind 'và' a body goes on.
    const half = / (?:và|hoặc)$/u.test(names.aligned.slice(from, done)) || before > from && (matchAt(anyWord, names.aligned, before)?.[0].length ?? 0) > done - before;
    if (!half && !bodyWithin && (told || count > 0 || matchAt(atOnce, names.aligned, next)) && isDuty(names, next, limitedAt, count)) {
      // 'chưa có giấy chứng nhận phải hoàn thiện': what narrows goes on up to a surer word.
      if (limitedAt < 0 || matchAt(modal, names.aligned, next)) return done;
      verbBefore ??= done;
    }
    if (aside > 0 || matchAt(tells, names.aligned, next) || (count === 0 && !told && matchAt(past, names.aligned, next))) return verbBefore;
    const quoted = matchAt(QUOTED, names.aligned, next) ?? (bodyWithin ? inner : null);
    const begins = matchAt(which, names.aligned, next);
    if (begins && limitedAt < 0) limitedAt = count;
    done = quoted ? next + quoted[0].length : begins ? next + begins[0].length : names.wordEnd(next);
    if (done <= next || done > end) return verbBefore;
    before = next;
  }
  return verbBefore;
}

/** @param limitedAt at which word what narrows the body began, below 0 where nothing did: a verb or two belong to it */
function isDuty(names: NameText, at: number, limitedAt: number, count: number): boolean {
  if (names.isCapital(at)) return false;
  if (matchAt(modal, names.aligned, at) || matchAt(stateEnds, names.aligned, at)) return true;
  if (matchAt(which, names.aligned, at) || (limitedAt >= 0 && count < limitedAt + 3)) return false;
  const verb = matchAt(limitedAt >= 0 ? firmVerb : anyVerb, names.aligned, at);
  // 'Đơn vị phối hợp:' is a caption.
  return verb !== null && names.aligned[at + verb[0].length] !== ':';
}
