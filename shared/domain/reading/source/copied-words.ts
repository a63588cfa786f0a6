/** The words of a row copied out of a page, and what each says of the cell that may begin with it. */
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { ADDRESSES, HOLDS_OTHER, JOINS_NAMES, NAME_STARTS, NOBODY, NOT_OF_OFFICE, OFFICE, PART_OF_NAME, SURE_TIME, TIME_STARTS } from '../vocabulary/copied-tables.ts';
import { HEADS_ALONE, NOT_HEADS, UNIT_HEADS } from '../vocabulary/heads.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { MATTER_OF_INSPECTION } from '../vocabulary/tables.ts';

const head = longestAt(UNIT_HEADS);
const notHead = longestAt(NOT_HEADS);
const matter = wordsAt(MATTER_OF_INSPECTION);
const nameStart = wordsAt(NAME_STARTS);
const address = wordsAt(ADDRESSES);
const timeStart = wordsAt(TIME_STARTS);
const sureTime = wordsAt(SURE_TIME);
const alone = new Set(HEADS_ALONE.split('|'));
const holdsOther = new RegExp(`^(?:${HOLDS_OTHER})$`, 'u');
const officeHead = new RegExp(`^(?:${OFFICE})$`, 'u');
const ownBody = new RegExp(`^(?:${NOT_OF_OFFICE})(?!\\p{L})`, 'u');
const partOfName = new RegExp(PART_OF_NAME, 'uy');
/** What parts or joins the names of one cell. */
const joins = new RegExp(`[,;:+/&(–-]$|^(?:${JOINS_NAMES})$`, 'iu');

/** A word of the row. */
export interface Word {
  text: string;
  line: number;
  opensLine: boolean;
  opensName: boolean;
  /** 'Đ/c', 'Ông': a person by his address. */
  opensPerson: boolean;
  /** Within the head of a name: 'UBND' of 'Văn phòng UBND'. */
  withinName: boolean;
  /** A bracket is open in front of it. */
  inBrackets: boolean;
  opensTime: boolean;
  /** 'Kiểm tra': what one goes there for. */
  opensWork: boolean;
  isTime: boolean;
  /** A name begins here with nothing between it and the one before it. */
  juncture: boolean;
}

/** The words of the lines of a row. */
export function wordsOf(lines: readonly string[]): Word[] {
  const text = lines.join(' ');
  const aligned = alignSpelling(text);
  const lineOf = lines.flatMap((line, index) => Array.from({ length: line.length + 1 }, () => index));
  const row: Word[] = [];
  // Where a head ends that another may follow within one name: 'Văn phòng UBND'.
  let withinFrom = -1;
  let headEnd = -1;
  let brackets = 0;
  let ofOffice = false;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const at = index + (/^["“(]/u.test(word) ? 1 : 0);
    const last = row.at(-1);
    const capital = /^(?:\p{Lu}|đ\/c)/u.test(text.slice(at, at + 3));
    const own = capital && !matchAt(partOfName, aligned, at) && !matchAt(notHead, aligned, at) ? matchAt(head, aligned, at) : null;
    const person = own === null && capital && index >= headEnd ? matchAt(nameStart, aligned, at) : null;
    const opens = own !== null || person !== null || isNobody(word, last?.text ?? '', aligned.slice(index + word.length + 1));
    const withinName = index < headEnd || (own !== null && index === withinFrom && !(ofOffice && ownBody.test(own[0])));
    const line = lineOf[index] ?? 0;
    const opensTime = matchAt(timeStart, aligned, at) !== null;
    row.push({
      text: word, line, opensLine: line !== last?.line, opensName: opens && !withinName, withinName, inBrackets: brackets > 0,
      opensPerson: capital && matchAt(address, aligned, at) !== null,
      isTime: opensTime && matchAt(sureTime, aligned, at) !== null,
      juncture: opens && !withinName && last !== undefined && !joins.test(last.text),
      opensTime, opensWork: capital && !opens && index > headEnd && matchAt(matter, aligned, at) !== null,
    });
    brackets = Math.max(0, brackets + (word.match(/\(/gu)?.length ?? 0) - (word.match(/\)/gu)?.length ?? 0));
    if (own && index >= headEnd) headEnd = at + own[0].length + 1;
    ofOffice = own !== null && officeHead.test(own[0]);
    // 'Đoàn Thanh niên Bộ', and no further.
    if (own) withinFrom = holdsOther.test(own[0]) || !(alone.has(own[0]) || withinName) ? headEnd : -1;
    else if (person) withinFrom = at + person[0].length + 1;
  }
  return row;
}

/** 'nt', or a dash in front of a time or at the end. */
function isNobody(word: string, before: string, behind: string): boolean {
  return NOBODY.test(word) && !/\d$/u.test(before) && (behind === '' || /\p{L}/u.test(word) || matchAt(sureTime, behind, 0) !== null);
}

/** Whether a cell may begin with a word. */
export function opensCell({ text, opensLine, opensName, opensTime }: Word): boolean {
  return opensLine || opensName || opensTime || /^["“(]?[\p{Lu}\d]/u.test(text);
}
