/** Owners deeper in a clause: '…, Sở A chủ trì', '…, Văn phòng chuẩn bị hậu cần'. */
import type { Span } from '../../../model/reading.ts';
import { asksOthers, isWork } from './duties.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { longestAt, matchAt, spaced, words, wordsAt } from '../patterns.ts';
import { PARTIES_OF_WORK, PLURAL, STAFF } from '../vocabulary/groups.ts';
import { AND } from '../vocabulary/names.ts';
import { PERSON_HEADS } from '../vocabulary/positions.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';

const leadVerb = wordsAt(`${ASSIGN.leadOpening}(?:${ASSIGN.lead})`);
const addressed = wordsAt(PERSON_HEADS);
const leadWord = words(ASSIGN.leadStrong, 'gu');
/** A comma, and words that lead over from it, stand before a further subject. */
const opensSubject = new RegExp(`[,:]\\s*(?:(?:${spaced(`${ASSIGN.connectors}|${ASSIGN.partsFrom}`)}|(?:${ASSIGN.timeOpening}) [^,;:.]{0,40}\\d[\\d/]*)\\s+)?$`, 'u');
const LONGEST_CONNECTOR = 60;
const plural = wordsAt(PLURAL);
/** Of two syllables or sure to be a verb: 'các trạm thu phát sóng' are no owners. */
const firmVerb = longestAt(VERBS.split('|').filter((verb) => verb.includes(' ')).concat(DUTY.delivers.split('|'), DUTY.oneSyllable.split('|')).join('|'));
const directs = words(ASSIGN.directs, 'gu');
const work = words(PREDICATE);
/** Working with others is told of who is directed. */
const together = words(ASSIGN.with, 'gu');
/** 'Nghị quyết số 214/NQ-CP ngày 22/7/2025 của ' */
const cites = new RegExp(`${ASSIGN.numberedPaper} ${ASSIGN.of} $`, 'u');
const saying = new RegExp(` (?:${ASSIGN.sayings}) ${ASSIGN.of} $`, 'u');
const LONGEST_CITATION = 90;
const dutyBehind = longestAt(`${PREDICATE}|${ASSIGN.leadWords}`);
const staff = wordsAt(STAFF);
const says = wordsAt(ASSIGN.says);
const LONGEST_DIRECTION = 160;
/** Letters of a sentence as it is spoken. */
const MOST_OF_SHORT = 130;
/** 'nhân viên y tế trường': not 'đơn vị và' of a list. */
const ofSeveralWords = new RegExp(`^(?!.* ${AND}(?: |$))\\S+ \\S+ \\S+`, 'u');
const LONGEST_RECEIVER = 60;
const received = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.toWhom}) ([^,;:.]{1,40}),\\s*$`, 'u');
/** 'tại Trụ sở Chính phủ, Thủ tướng chủ trì': where it is, up to the comma. */
const inPlace = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.place}) [^,;:.]*$`, 'u');
const composes = wordsAt(ASSIGN.composes);
const by = new RegExp(` ${ASSIGN.by} [^;.]*$`, 'u');
/** Letters of the work that one takes part in. */
const LONGEST_PART = 200;
/** 'tham gia đoàn kiểm tra do Sở A chủ trì': somebody else's work, that one takes part in. */
const takesPart = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.takesPart}) [^;.]*? ${ASSIGN.by} $`, 'u');
const bodies = words(ASSIGN.bodiesLikeVerbs);
const parties = words(PARTIES_OF_WORK);
const prepositions = new RegExp(`(?:^|[^\\p{L}])(?:${ASSIGN.prepositions}|(?:${ASSIGN.hosted}) do) *$`, 'u');

/** '…, Sở A chủ trì' in the middle of a sentence. */
export function furtherOwners(
  aligned: string, span: Span, reader: MentionReader, known: readonly { list: Mention[]; end: number }[], supports: readonly Mention[],
  agreed: boolean,
): { list: Mention[]; end: number }[] {
  const lists: { list: Mention[]; end: number }[] = [];
  const clause = aligned.slice(span.start, span.end);
  const led = clause.search(leadWord) >= 0;
  // '…, Văn phòng chuẩn bị hậu cần': one more subject, when the clause has one already.
  const several = known.length > 0 || agreed;
  if (!led && !several) return lists;
  let passed = known.reduce((end, list) => Math.max(end, list.end), span.start);
  // 'cho cán bộ cấp xã, Cục A hỗ trợ': a name with a capital does not go on with a group without.
  let lowList = false;
  const taken = coverOf([...supports, ...known.flatMap(({ list }) => list)]);
  for (const match of clause.matchAll(/(?:^|[\s,:(])(?=[\p{L}])/gu)) {
    const at = span.start + match.index + match[0].length;
    // 'hỗ trợ Sở A, Sở B rà soát': a name that stands behind other words is no subject, nor is what its comma goes on with.
    if (!led && at >= passed && reader.startsCapital(at) && !/[,:(]\s*$/u.test(aligned.slice(Math.max(span.start, at - 3), at))) {
      passed = Math.max(passed, endOfObjects(aligned, at, span.end, reader));
    }
    // 'xử lý cán bộ, công chức vi phạm': those worked on
    const worked = led ? null : matchAt(staff, aligned, at);
    if (worked && !opensSubject.test(aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at))) passed = Math.max(passed, at + worked[0].length);
    if (at < (lists.at(-1)?.end ?? 0) || (led && at < passed) || (!led && !opensSubject.test(aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at)))) continue;
    if (!led && at < passed + 3 && matchAt(addressed, aligned, at) === null) continue;
    const listed = reader.listAt(at, span.end);
    // '…, nhân viên y tế trường ký sổ': told by what he is; long sentences list such words among others
    const list = listed.length > 0 || led || known.length === 0 || clause.length > MOST_OF_SHORT
      || !/,\s*$/u.test(aligned.slice(Math.max(span.start, at - 3), at)) ? listed
      : reader.actorAt(at, span.end).filter(({ name }) => ofSeveralWords.test(name));
    const last = list.at(-1);
    const first = list[0];
    if (!last || !first || inPlace.test(aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at))) continue;
    // Behind a name a comma goes on with the list that the name is in, as behind 'chỉ đạo tổ kỹ thuật'.
    const inList = (at < passed + 3 && !(lowList && reader.startsCapital(at)) && matchAt(addressed, aligned, at) === null)
      || directedBefore(aligned, span.start, at) || receivedBefore(aligned, span.start, at);
    lowList = first.kind === 'group' && !reader.startsCapital(at);
    passed = Math.max(passed, last.until);
    if (taken(first)) continue;
    const before = aligned.slice(Math.max(span.start, at - LONGEST_CONNECTOR), at);
    const gap = /^[\s,]*/.exec(aligned.slice(last.until, last.until + 3))?.[0] ?? '';
    const strong = matchAt(leadVerb, aligned, last.until + gap.length);
    const named = listed.length === 0 || first.kind === 'unit' || reader.startsCapital(at) || matchAt(first.kind === 'person' ? addressed : plural, aligned, at) !== null;
    const subject = (several || lists.length > 0) && !inList && !gap.includes(',') && opensSubject.test(before) && named
      && isWork(aligned, last.until + gap.length) && (first.kind !== 'group' || reader.startsCapital(at) || matchAt(firmVerb, aligned, last.until + gap.length) !== null);
    if ((strong || subject) && !prepositions.test(before) && !takesPart.test(aligned.slice(Math.max(span.start, at - LONGEST_PART), at))
      && !(matchAt(composes, aligned, last.until + gap.length) && by.test(aligned.slice(span.start, at)))
      && !asksOthers(aligned, last.until + gap.length, span.end)
      && !(first.kind === 'person' && matchAt(says, aligned, last.until + gap.length) && (agreed || gives(known, last.until)))) {
      lists.push({ list, end: last.until });
    }
  }
  return lists;
}

/** Somebody is given work right behind a place. */
function gives(known: readonly { list: Mention[] }[], at: number): boolean {
  return known.some(({ list: [first] }) => first !== undefined && first.start >= at && first.start < at + LONGEST_CONNECTOR);
}

/** Where a list of names ends that begins at a place inside a clause; who is addressed as a person begins anew. */
export function endOfObjects(aligned: string, at: number, end: number, reader: MentionReader): number {
  const list = reader.listAt(at, end);
  const [author, next] = list;
  // 'Thực hiện Kế hoạch số 102 của Ban Bí thư, Văn phòng vận hành thử': a paper is of one body, and behind its comma somebody has work.
  if (author && next && matchAt(dutyBehind, aligned, (list.at(-1)?.until ?? at) + 1) !== null) {
    const before = aligned.slice(Math.max(0, at - LONGEST_CITATION), at);
    if (cites.test(before) && aligned[author.until] === ',') return author.until;
    // 'Theo đề nghị của Sở A, Sở B rà soát'
    const said = list.at(-2);
    if (said && saying.test(before) && aligned[said.until] === ',') return said.until;
  }
  const anew = list.findIndex(({ start }, index) => index > 0 && matchAt(addressed, aligned, start) !== null);
  return (anew < 0 ? list : list.slice(0, anew)).at(-1)?.until ?? at;
}

/** 'mở cửa cho người già, các hội vào xem': the comma goes on with those for whom it is done. */
function receivedBefore(aligned: string, start: number, at: number): boolean {
  const receiver = received.exec(aligned.slice(Math.max(start, at - LONGEST_RECEIVER), at));
  return receiver !== null && !work.test((receiver[1] ?? '').replace(bodies, ''));
}

/** 'chỉ đạo tổ kỹ thuật, các bộ phận khác tính lại': between the direction and a place nobody has begun to work. */
export function directedBefore(aligned: string, start: number, at: number): boolean {
  const before = aligned.slice(Math.max(start, at - LONGEST_DIRECTION), at);
  const direction = Array.from(before.matchAll(directs)).at(-1);
  const behind = direction && before.slice(direction.index + direction[0].length).replace(together, ' ');
  return behind !== undefined && !/[:;]/u.test(behind) && !work.test(behind.replace(parties, ''));
}

/** Whether a name overlaps one of those given; asked often, so found by halves. */
function coverOf(names: readonly Mention[]): (mention: Mention) => boolean {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  return ({ start, until }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < until) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return before !== undefined && before.until > start;
  };
}
