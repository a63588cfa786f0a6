/** Whether what follows on the names of a sentence is their duty: asides in dashes, brackets and commas passed, a verb or a colon found. */
import type { Span } from '../../../model/reading.ts';
import { isWork, tellsPast } from './duties.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { longestAt, matchAt, skipAll, spaced, wordsAt } from '../patterns.ts';
import { DUTY_MODALS } from '../vocabulary/groups.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const predicate = longestAt(PREDICATE);
const modal = wordsAt(DUTY_MODALS);
const LONGEST_ASIDE = 120;
const COMMA = /\s*,\s*/uy;
const forbids = new RegExp(ASSIGN.forbids, 'uy');
const ALL_OF_THEM = / 100 ?%(?= )/uy;
const BETWEEN_DASHES = / [-–] [^-–,;:.]{1,60} [-–](?= )/uy;
const noVerb = wordsAt(ASSIGN.noVerb);
const goingBy = new RegExp(`(?:${ASSIGN.goingBy}) [^,;:.]{3,100}?(?:, | ${ASSIGN.toThatEnd} )(?=\\p{Ll})`, 'uy');
const inParticular = wordsAt(ASSIGN.inParticular);
const composedBy = new RegExp(ASSIGN.composedBy, 'uy');
const officeAside = new RegExp(`\\s*,\\s*(?:${spaced(ASSIGN.byOffice)})\\s*,\\s*`, 'uy');
/** ', là 02 đơn vị chưa đại hội,' */
const saidOfThem = new RegExp(`\\s*,\\s*(?:${ASSIGN.saidAside}) [^,;:.]{1,80},\\s*`, 'uy');
const circumstance = wordsAt(ASSIGN.circumstances);
const ownWork = wordsAt(DUTY.behindCircumstance);

/** Whom a sentence is about: the names, where the last ends, and where what is said of them begins. */
export interface Subject {
  list: Mention[];
  end: number;
  next: number;
}

/** Behind names: asides in dashes, brackets or commas passed; a colon there makes what follows their duty. */
function behindNames(aligned: string, named: number, end: number): { next: number; colon: boolean } {
  let next = named;
  next += matchAt(composedBy, aligned, next)?.[0].length ?? 0;
  // '… - đơn vị đăng cai - lo địa điểm'
  next += matchAt(BETWEEN_DASHES, aligned, next)?.[0].length ?? 0;
  // 'Các ban, đơn vị 100% xử lý trên mạng'
  next += matchAt(ALL_OF_THEM, aligned, next)?.[0].length ?? 0;
  next = skipAll(/[\s:]/, aligned, next, end);
  if (aligned[next] === '(') {
    const close = aligned.indexOf(')', next);
    if (close > 0 && close < end) next = close + 1;
    next = skipAll(/[\s:,]/, aligned, next, end);
  }
  // 'các sở căn cứ Kế hoạch này để thành lập Ban Chỉ đạo'
  next += matchAt(goingBy, aligned, next)?.[0].length ?? 0;
  // 'VNPT: 25 trạm' counts
  return { next, colon: aligned.slice(named, next).includes(':') && !/\d/u.test(aligned[next] ?? '') };
}

/** Names whose verb follows on an aside: ', trong phạm vi nhiệm vụ của mình, có trách nhiệm', ', trực tiếp là Ban A, hoàn thành'. */
function behindAside(aligned: string, list: Mention[], named: number, end: number, reader: MentionReader): Subject | null {
  const office = matchAt(officeAside, aligned, named) ?? matchAt(saidOfThem, aligned, named);
  if (office && matchAt(predicate, aligned, named + office[0].length)) return { list, end: named, next: named + office[0].length };
  const comma = matchAt(COMMA, aligned, named);
  const told = comma ? behindParticular(aligned, named + comma[0].length, end, reader) : null;
  if (!told || !matchAt(predicate, aligned, told.end)) return null;
  return { list: [...list, ...reader.listAt(told.from, told.end).filter(({ kind }) => kind === 'unit')], end: named, next: told.end };
}

/** The subject where names open the sentence. @param apart behind 'Đối với' */
export function openingSubject(aligned: string, list: Mention[], span: Span, reader: MentionReader, apart: boolean): Subject | null {
  const named = endOf(list);
  const aside = behindAside(aligned, list, named, span.end, reader);
  if (aside) return aside;
  const { next, colon } = behindNames(aligned, named, span.end);
  // 'Đối với nhà thầu nước ngoài, Sở A rà soát': whom it is about stands in low letters before who does it.
  const owner = apart ? Math.max(0, list.findIndex(({ start, kind }) => kind === 'unit' || reader.startsCapital(start))) : 0;
  if (colon || matchAt(predicate, aligned, next)) return { list: list.slice(owner), end: named, next };
  const comma = matchAt(COMMA, aligned, named);
  if (comma) {
    const behind = named + comma[0].length;
    // Names the grammar knows only the first of: 'Chi cục A, Hạt B tuần tra'.
    if (matchAt(predicate, aligned, behind) || (!apart && /^\p{Lu}/u.test(reader.textAt(behind, span.end)))) return { list, end: named, next: behind };
  }
  // Any low word that is no 'của' is taken for the verb; the table of verbs cannot hold them all.
  return !apart && /^\s+\p{Ll}/u.test(reader.textAt(named, span.end)) && !matchAt(noVerb, aligned, next) ? { list, end: named, next } : null;
}

/** The subject behind a mark: only before what is surely said of it. @param steps marks passed */
export function behindMark(aligned: string, at: number, list: Mention[], span: Span, reader: MentionReader, steps: number): Subject | null {
  const named = endOf(list);
  const aside = behindAside(aligned, list, named, span.end, reader);
  if (aside) return aside;
  const { next, colon } = behindNames(aligned, named, span.end);
  const directs = steps === 1 && matchAt(circumstance, aligned, at) !== null && matchAt(ownWork, aligned, next) !== null;
  // 'Sau vụ việc, các đơn vị không bố trí người mới': what is not to be done
  const barred = steps === 1 ? (matchAt(forbids, aligned, next)?.[0].length ?? 0) : 0;
  const begins = colon || directs || isWork(aligned, next + barred) || matchAt(modal, aligned, next) !== null || (steps === 1 && tellsPast(aligned, next));
  return begins && (colon || matchAt(predicate, aligned, next)) ? { list, end: named, next } : null;
}

/** From the name in 'trực tiếp là Ban A,' to behind its comma, or to the verb of 'nhất là người đứng đầu chịu trách nhiệm'; null where nothing of the kind stands. */
function behindParticular(aligned: string, at: number, end: number, reader: MentionReader): { from: number; end: number } | null {
  const said = matchAt(inParticular, aligned, at);
  if (!said) return null;
  const from = at + said[0].length + 1;
  const comma = aligned.slice(at, Math.min(end, at + LONGEST_ASIDE)).indexOf(', ');
  const named = endOf(orElse(reader.listAt(from, end), reader.officeAt(from, end)));
  if (named > 0 && (comma < 0 || named < at + comma) && matchAt(predicate, aligned, named + 1)) return { from, end: named + 1 };
  return comma < 0 ? null : { from, end: at + comma + 2 };
}

/** Where the last of several names ends. */
export function endOf(list: readonly Mention[]): number {
  return list.at(-1)?.until ?? 0;
}

export function orElse(first: Mention[], second: Mention[]): Mention[] {
  return first.length > 0 ? first : second;
}
