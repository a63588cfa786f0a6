/** Whom a sentence begins with: its subject, adverbials and asides skipped. */
import type { Span } from '../../model/reading.ts';
import { isWork, tellsPast } from './duties.ts';
import { directedBefore, endOfObjects } from './further-owners.ts';
import type { MentionReader } from './mentions.ts';
import type { Mention } from './name-text.ts';
import { longestAt, matchAt, skipAll, spaced, wordsAt } from './patterns.ts';
import { DUTY_MODALS } from './vocabulary-groups.ts';
import { ADVERBIAL, ASSIGN, DUTY } from './vocabulary.ts';
import { PREDICATE } from './vocabulary-verbs.ts';

const predicate = longestAt(PREDICATE);
const setApart = wordsAt(ASSIGN.setApart);
const connector = wordsAt(ASSIGN.connectors);
const timeOpening = wordsAt(ASSIGN.timeOpening);
const LONGEST_TIME = 60;
/** So many commas may stand in what a sentence is about. */
const MOST_COMMAS = 16;
const LONGEST_ASIDE = 120;
const ALL_OF_THEM = / 100 ?%(?= )/uy;
const BETWEEN_DASHES = / [-–] [^-–,;:.]{1,60} [-–](?= )/uy;
const adverbial = longestAt(ADVERBIAL);
const noVerb = wordsAt(ASSIGN.noVerb);
const inParticular = wordsAt(ASSIGN.inParticular);
const modal = wordsAt(DUTY_MODALS);
const officeAside = new RegExp(`\\s*,\\s*(?:${spaced(ASSIGN.byOffice)})\\s*,\\s*`, 'uy');
const circumstance = wordsAt(ASSIGN.circumstances);
const ownWork = wordsAt(DUTY.behindCircumstance);

/** The names a sentence begins with, adverbials before them skipped. */
export function subjectOf(aligned: string, at: number, span: Span, reader: MentionReader, supports: readonly Mention[] = []): { list: Mention[]; end: number; next: number } | null {
  let from = at;
  // 'Riêng Sở A, Sở B báo cáo'
  const set = matchAt(setApart, aligned, at) ?? matchAt(connector, aligned, at);
  if (set && reader.listAt(at + set[0].length + 1, span.end).length > 0) from = at + set[0].length + 1;
  else if (matchAt(timeOpening, aligned, at)) from = behindTime(aligned, at, span, reader);
  let passed = from;
  for (let steps = 0; steps < MOST_COMMAS; steps++) {
    const listed = reader.listAt(from, span.end);
    const found = steps === 0 && !isOwed(aligned, listed.at(-1)) ? orElse(reader.describedAt(from, span.end), listed) : listed;
    // Behind a semicolon or colon an office stands in low letters too.
    const low = found.length === 0 && isBehindMark(aligned, from) ? reader.officeAt(from, span.end) : found;
    const list = low.length === 0 ? reader.placeAt(from, span.end) : low;
    const last = list.at(-1);
    const others = steps > 0 && last && (from < passed || supports.some(({ start, end }) => start <= from && end > from) || directedBefore(aligned, span.start, from));
    if (last && !others) {
      const named = last.until;
      let next = named;
      // '… - đơn vị đăng cai - lo địa điểm'
      next += matchAt(BETWEEN_DASHES, aligned, next)?.[0].length ?? 0;
      // 'Các ban, đơn vị 100% xử lý trên mạng'
      next += matchAt(ALL_OF_THEM, aligned, next)?.[0].length ?? 0;
      // What stands in brackets or between commas behind a name does not part it from its verb.
      next = skipAll(/[\s:]/, aligned, next, span.end);
      if (aligned[next] === '(') {
        const close = aligned.indexOf(')', next);
        if (close > 0 && close < span.end) next = close + 1;
        next = skipAll(/[\s:,]/, aligned, next, span.end);
      }
      // 'VNPT: 25 trạm' counts
      const colon = aligned.slice(named, next).includes(':') && !/\d/u.test(aligned[next] ?? '');
      // 'Tiểu ban Nội dung, đứng đầu là đồng chí A, hoàn thành': who that is in particular.
      const comma = /^\s*,\s*/.exec(aligned.slice(named, named + 4));
      // 'Mặt trận và các đoàn thể, trong phạm vi nhiệm vụ, quyền hạn của mình, có trách nhiệm'
      const office = matchAt(officeAside, aligned, named);
      if (office && matchAt(predicate, aligned, named + office[0].length)) return { list, end: named, next: named + office[0].length };
      const told = comma ? behindParticular(aligned, named + comma[0].length, span.end) : null;
      if (told && matchAt(predicate, aligned, told.end)) return { list: [...list, ...reader.listAt(told.from, told.end).filter(({ kind }) => kind === 'unit')], end: named, next: told.end };
      const directs = steps === 1 && matchAt(circumstance, aligned, at) !== null && matchAt(ownWork, aligned, next) !== null;
      if (steps > 0 && !colon && !directs && !isWork(aligned, next) && !matchAt(modal, aligned, next) && !(steps === 1 && tellsPast(aligned, next))) return null;
      if (colon || matchAt(predicate, aligned, next)) return { list, end: named, next };
      if (comma && matchAt(predicate, aligned, named + comma[0].length)) return { list, end: named, next: named + comma[0].length };
      // Names the grammar knows only the first of: 'Chi cục A, Hạt B tuần tra'.
      if (steps === 0 && comma && /^\p{Lu}/u.test(reader.textAt(named + comma[0].length, span.end))) return { list, end: named, next: named + comma[0].length };
      // At the very start any low word that is no 'của' is taken for the verb; the table of verbs cannot hold them all.
      if (steps === 0 && !(set && matchAt(setApart, aligned, at)) && /^\s+\p{Ll}/u.test(reader.textAt(named, span.end)) && !matchAt(noVerb, aligned, next)) return { list, end: named, next };
      if (steps === 0) return null;
    }
    const stop = aligned.slice(from, span.end).search(/[,:]\s/);
    if (stop < 0) return null;
    // Only an adverbial or a caption ('Thời gian tới: …') may stand before the subject.
    if (steps === 0 && !matchAt(adverbial, aligned, from) && !(aligned[from + stop] === ':' && stop < 120)) return null;
    // 'Khẩn trương tham mưu Sở A, Sở B xử lý': the comma goes on with those behind the verb.
    for (const { index } of reader.textAt(from + 1, from + stop).matchAll(/(?<= )\p{Lu}/gu)) {
      if (from + 1 + index >= passed) passed = Math.max(passed, endOfObjects(aligned, from + 1 + index, span.end, reader));
    }
    from += stop + 1;
    while (from < span.end && /\s/.test(aligned[from] ?? '')) from++;
  }
  return null;
}

function orElse(first: Mention[], second: Mention[]): Mention[] {
  return first.length > 0 ? first : second;
}

/** Behind a name its duty begins. */
function isOwed(aligned: string, last: Mention | undefined): boolean {
  return last !== undefined && matchAt(predicate, aligned, skipAll(/[\s,:]/, aligned, last.until, aligned.length)) !== null;
}

/** From the name in 'trực tiếp là Ban A,' to behind its comma; null where nothing of the kind stands. */
function behindParticular(aligned: string, at: number, end: number): { from: number; end: number } | null {
  const said = matchAt(inParticular, aligned, at);
  if (!said) return null;
  const comma = aligned.slice(at, Math.min(end, at + LONGEST_ASIDE)).indexOf(', ');
  return comma < 0 ? null : { from: at + said[0].length + 1, end: at + comma + 2 };
}

/** A semicolon or colon stands before a place. */
function isBehindMark(aligned: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(aligned[before] ?? '')) before--;
  return aligned[before] === ';' || aligned[before] === ':';
}

/** The name that follows on the number of a time; the start where none does. */
function behindTime(aligned: string, at: number, span: Span, reader: MentionReader): number {
  for (const match of aligned.slice(at, Math.min(span.end, at + LONGEST_TIME)).matchAll(/\d[\d/]* +/gu)) {
    const next = at + match.index + match[0].length;
    if (reader.startsCapital(next) && reader.listAt(next, span.end).length > 0) return next;
  }
  return at;
}
