/** Whom a sentence begins with: its subject, adverbials and asides skipped. */
import type { Span } from '../../../model/reading.ts';
import { directedBefore, endOfObjects } from './further-owners.ts';
import { behindMark, endOf, openingSubject, orElse, type Subject } from './subject-duties.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { longestAt, matchAt, skipAll, wordsAt } from '../patterns.ts';
import { DUTY_MODALS, GROUP_STARTS } from '../vocabulary/groups.ts';
import { ADVERBIAL, DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const predicate = longestAt(PREDICATE);
const setApart = wordsAt(ASSIGN.setApart);
const connector = wordsAt(ASSIGN.connectors);
const timeOpening = wordsAt(ASSIGN.timeOpening);
const LONGEST_TIME = 60;
/** A number or a period ends a time. */
const timeEnds = new RegExp(`(?:\\d[\\d/]*|${ASSIGN.timeClosing}) +`, 'gu');
const several = wordsAt(GROUP_STARTS);
/** So many commas may stand in what a sentence is about. */
const MOST_COMMAS = 16;
const MOST_CIRCUMSTANCES = 3;
const LONGEST_CAPTION = 120;
const adverbial = longestAt(ADVERBIAL);
const place = wordsAt(ASSIGN.place);
const ofSeveral = new RegExp(`(?<![\\p{L}])(?:${ASSIGN.ofSeveral}) [^,;:]{1,40}, $`, 'u');
const modal = wordsAt(DUTY_MODALS);
const notDuty = wordsAt(DUTY.notDuty);
/** A comma, a colon, or 'thì' parts what is said first from the subject. */
const marks = new RegExp(`[,:](?=\\s)|(?<=\\s)${ASSIGN.afterThat.trim()}(?=\\s)`, 'u');
const colon = /(?<=^[^:;.]+):(?=\s)/u;

/**
 * The names a sentence begins with, adverbials before them skipped.
 * @param supports names in the sentence that only help: those are no subjects
 */
export function subjectOf(aligned: string, at: number, span: Span, reader: MentionReader, supports: readonly Mention[] = []): Subject | null {
  const apart = matchAt(setApart, aligned, at) !== null;
  let from = behindOpening(aligned, at, span, reader);
  let passed = from;
  // What stands before says only when and where.
  let circumstances = true;
  // 'Trước ngày 16/7: Đoàn giám sát ban hành báo cáo'
  let timed = false;
  for (let steps = 0; steps < MOST_COMMAS; steps++) {
    const others = steps > 0 && (from < passed || goesOnWithGroup(aligned, at, from, reader)
      || supports.some(({ start, end }) => start <= from && end > from) || directedBefore(aligned, span.start, from));
    if (!others) {
      // Behind a circumstance somebody is as good as at the opening: 'Khi có cháy, bảo vệ báo ngay'.
      const opens = steps === 0 || circumstances;
      const list = opens ? openingNames(aligned, from, span, reader) : namesAt(aligned, from, span, reader);
      const actor = opens && !(apart && steps === 0) ? reader.actorAt(from, span.end) : [];
      for (const names of surestFirst(aligned, list, actor)) {
        const subject = steps === 0 || timed ? openingSubject(aligned, names, span, reader, apart) : behindMark(aligned, at, names, span, reader, steps);
        if (subject) return subject;
      }
      // A group in low letters is a word of what is said first: 'Đối với nhà thầu các gói thầu tư vấn, Sở A thẩm định'.
      if (list.length > 0 && (steps === 0 ? !apart : reader.startsCapital(from))) return null;
    }
    const mark = (steps === 0 ? captionEnd(aligned, from, span, reader) : null) ?? marks.exec(aligned.slice(from, span.end));
    if (!mark) return null;
    const stop = from + mark.index;
    // Only an adverbial or a caption ('Thời gian tới: …') may stand before the subject.
    if (steps === 0 && !apart && !isCircumstance(aligned, from) && !(aligned[stop] === ':' && mark.index < LONGEST_CAPTION)) return null;
    // 'Khẩn trương tham mưu Sở A, Sở B xử lý': the comma goes on with those behind the verb, but not with the place of 'Tại trụ sở Tỉnh đoàn'.
    if (!matchAt(place, aligned, from)) for (const { index } of reader.textAt(from + 1, stop).matchAll(/(?<= )\p{Lu}/gu)) {
      if (from + 1 + index >= passed) passed = Math.max(passed, endOfObjects(aligned, from + 1 + index, span.end, reader));
    }
    timed = steps === 0 && aligned[stop] === ':' && matchAt(timeOpening, aligned, from) !== null;
    circumstances &&= steps < MOST_CIRCUMSTANCES && isCircumstance(aligned, from);
    from = skipAll(/\s/, aligned, stop + mark[0].length, span.end);
    if (circumstances && matchAt(timeOpening, aligned, from)) from = behindTime(aligned, from, span, reader);
  }
  return null;
}

/** The colon of 'Phong trào Sinh viên 5 tốt, Học sinh 3 rèn luyện: Hội Sinh viên trường tham mưu': commas of a topic lead to nobody where names with their duty stand behind it. */
function captionEnd(aligned: string, from: number, span: Span, reader: MentionReader): RegExpExecArray | null {
  const mark = colon.exec(aligned.slice(from, Math.min(span.end, from + LONGEST_CAPTION)));
  if (!mark) return null;
  const colonEnd = skipAll(/\s/, aligned, from + mark.index + 1, span.end);
  // 'Chế độ báo cáo: Từ năm 2026, các sở gửi …'
  const comma = isCircumstance(aligned, colonEnd) ? aligned.slice(colonEnd, Math.min(span.end, colonEnd + LONGEST_TIME)).indexOf(', ') : -1;
  const behind = comma < 0 ? colonEnd : colonEnd + comma + 2;
  const named = endOf(namesAt(aligned, behind, span, reader));
  return named > 0 && matchAt(predicate, aligned, named + 1) ? mark : null;
}

/**
 * Names of the tables before who is told by what he is ('Chi đoàn thôn Bản Mạ dọn cỏ'), unless that takes in more words of
 * somebody whose name no verb follows: 'Giám đốc trung tâm y tế các huyện'.
 */
function surestFirst(aligned: string, list: Mention[], actor: Mention[]): Mention[][] {
  const last = list.at(-1);
  const cut = last !== undefined && last.kind !== 'unit' && (actor[0]?.until ?? 0) > last.until && matchAt(predicate, aligned, last.until + 1) === null;
  return (cut ? [actor, list] : [list, actor]).filter(({ length }) => length > 0);
}

/** 'Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ A rà soát': a low word without 'các' goes on with those behind 'của các'. */
function goesOnWithGroup(aligned: string, at: number, from: number, reader: MentionReader): boolean {
  return !reader.startsCapital(from) && matchAt(several, aligned, from) === null && ofSeveral.test(aligned.slice(at, from));
}

/** What is said of when and where, before whom it is about. */
function isCircumstance(aligned: string, at: number): boolean {
  return matchAt(adverbial, aligned, at) !== null || matchAt(place, aligned, at) !== null;
}

/** Behind 'Riêng', 'Theo đó' or a time without a comma, where a name follows. */
function behindOpening(aligned: string, at: number, span: Span, reader: MentionReader): number {
  const set = matchAt(setApart, aligned, at) ?? matchAt(connector, aligned, at);
  if (set && reader.listAt(at + set[0].length + 1, span.end).length > 0) return at + set[0].length + 1;
  return matchAt(timeOpening, aligned, at) ? behindTime(aligned, at, span, reader) : at;
}

/** The names at a place; behind a semicolon or colon an office stands in low letters too, and a place for who governs it. */
function namesAt(aligned: string, from: number, span: Span, reader: MentionReader): Mention[] {
  const listed = reader.listAt(from, span.end);
  return orElse(orElse(listed, isBehindMark(aligned, from) ? reader.officeAt(from, span.end) : []), reader.placeAt(from, span.end));
}

/** … and at the very start who is told by what he owes. */
function openingNames(aligned: string, from: number, span: Span, reader: MentionReader): Mention[] {
  const listed = reader.listAt(from, span.end);
  return orElse(isOwed(aligned, listed.at(-1)) ? [] : reader.describedAt(from, span.end), namesAt(aligned, from, span, reader));
}

/** Behind a name its duty begins. */
function isOwed(aligned: string, last: Mention | undefined): boolean {
  if (!last) return false;
  const next = skipAll(/[\s,:]/, aligned, last.until, aligned.length);
  return matchAt(predicate, aligned, next) !== null && (matchAt(modal, aligned, next) !== null || matchAt(notDuty, aligned, next) === null);
}

/** A semicolon or colon stands before a place. */
function isBehindMark(aligned: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(aligned[before] ?? '')) before--;
  return aligned[before] === ';' || aligned[before] === ':';
}

/** The name that follows on the number of a time; the start where none does. */
function behindTime(aligned: string, at: number, span: Span, reader: MentionReader): number {
  for (const match of aligned.slice(at, Math.min(span.end, at + LONGEST_TIME)).matchAll(timeEnds)) {
    const next = at + match.index + match[0].length;
    const named = reader.startsCapital(next) ? reader.listAt(next, span.end).length > 0 : matchAt(several, aligned, next) !== null
      || (!/\d/u.test(match[0]) && reader.actorAt(next, span.end).length > 0);
    if (named) return next;
  }
  return at;
}
