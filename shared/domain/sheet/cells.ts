/** What single cells of a register say: owners, days, papers, how far a task is. Names and days by the grammar of documents. */
import type { Assignee, Deadline, ReadingContext, Recurrence } from '../../model/reading.ts';
import type { NoticeName, SheetCell, SheetOutcome } from '../../model/sheet.ts';
import { addDays, isCivilDate, printedDate } from '../civil-date.ts';
import { foldWords } from '../fold-text.ts';
import { parseDay } from '../typed-day.ts';
import { cellOwners } from '../reading/items/cell-names.ts';
import { dictionaryOf } from '../reading/names/dictionary.ts';
import { MentionReader } from '../reading/names/mentions.ts';
import { TaskMaker } from '../reading/items/task-maker.ts';
import { alignSpelling } from '../reading/vocabulary/spelling.ts';
import { STATUS } from './vocabulary-sheet.ts';

export interface CellTimes {
  deadlines: Deadline[];
  recurrences: Recurrence[];
}

const DAY = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d)/u;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: .*)?$/u;
const PAPER = /(?:^|[\s(:.])(\d{1,5}\p{Ll}?)\s*(?:[-–/]\s*(?=\p{Lu})(\p{Lu}[\p{L}\d]*(?:\s?[-–/.&]\s?\p{Lu}[\p{L}\d]*)*))?/u;

/** The day written in words of a cell, wherever in them. @param today whose year holds where none is written */
export function dayIn(cell: SheetCell | null, today: string): string | null {
  if (!cell) return null;
  if (cell.on !== null) return cell.on;
  const iso = ISO_DAY.exec(cell.text);
  if (iso) {
    const day = [iso[1], iso[2]?.padStart(2, '0'), iso[3]?.padStart(2, '0')].join('-');
    return isCivilDate(day) ? day : null;
  }
  const found = DAY.exec(cell.text)?.[0];
  return parseDay(found ?? cell.text, today);
}

/** '533-TB/TWĐTN-VP ngày 04/10/2021', 'TB 533', '533'; words without a number name a paper too. */
export function noticeIn(cell: SheetCell, on: SheetCell | null, today: string): NoticeName {
  const words = cell.text.replace(/\s+/gu, ' ');
  const issuedOn = dayIn(on, today) ?? (DAY.test(words) ? dayIn({ ...cell, on: null }, today) : null);
  const paper = PAPER.exec(words.replace(DAY, ' '));
  const number = paper?.[1] ?? null;
  const symbol = paper?.[2]?.replace(/\s/gu, '').replace(/–/gu, '-') ?? null;
  const name = number === null ? foldWords(words) : `${number.toLowerCase()} ${foldWords(symbol ?? '')}`;
  return { key: `${name.trim()} ${issuedOn ?? ''}`.trim(), words, number, symbol, issuedOn };
}

/** How far a task is by its status, else by a result that says nothing more. */
export function outcomeOf(status: string | null, result: string | null): { outcome: SheetOutcome; late: boolean } {
  const words = foldWords(status ?? '');
  const late = STATUS.late.test(words);
  if (words !== '') {
    if (STATUS.open.test(words)) return { outcome: null, late };
    if (STATUS.ended.test(words)) return { outcome: 'ended', late };
    if (STATUS.done.test(words) && !STATUS.part.test(words)) return { outcome: 'done', late };
    return { outcome: null, late };
  }
  const bare = foldWords(result ?? '');
  return { outcome: STATUS.bare.test(bare) ? 'done' : null, late: STATUS.late.test(bare) };
}

/** The last day that does not call it late, where the sheet says that it is done but not when. */
export function supposedDay(dueOn: string | null, late: boolean, today: string): string {
  if (dueOn === null) return today;
  if (late) return dueOn < today ? addDays(dueOn, 1) : today;
  return dueOn < today ? dueOn : today;
}

/** Reads cells of one sheet; what stands in many rows is read once. */
export class CellReader {
  readonly #context: ReadingContext;
  readonly #year: number | null;
  readonly #owners = new Map<string, Assignee[]>();

  /** @param year the year that the sheet is of, for days without one */
  constructor(context: ReadingContext, year: number | null) {
    this.#context = context;
    this.#year = year;
  }

  owners(text: string, role: 'lead' | 'support' | 'direct', day: string | null): Assignee[] {
    const key = `${role} ${day ?? ''} ${text}`;
    const known = this.#owners.get(key);
    if (known) return known;
    const forms = { text, aligned: alignSpelling(text) };
    const maker = this.#maker(forms, day);
    const mentions = cellOwners(forms, new MentionReader(forms, dictionaryOf(this.#context)), { start: 0, end: text.length }, role === 'support' ? 'support' : 'lead');
    const owners = mentions.map((mention) => maker.assignee(role === 'direct' ? { ...mention, role } : mention));
    this.#owners.set(key, owners);
    return owners;
  }

  /** A day as Excel holds it or as it is typed, else what the grammar of deadlines makes of the words. */
  times(cell: SheetCell, day: string | null, today: string): CellTimes {
    const words = cell.text.replace(/\s+/gu, ' ');
    const source = { start: 0, end: words.length };
    const on = cell.on ?? (ISO_DAY.test(words) || /^[\d./ -]+$/u.test(words) ? dayIn({ ...cell, text: words }, this.#reference(day) ?? today) : null);
    if (on !== null) {
      const phrase = cell.on === null && !ISO_DAY.test(words) ? words : printedDate(on);
      return { deadlines: [{ phrase, from: null, to: on, fuzzy: false, provisional: false, anchor: null, source }], recurrences: [] };
    }
    const found = this.#maker({ text: words, aligned: alignSpelling(words) }, day).timesOfCell(source);
    if (found.deadlines.length > 0 || found.recurrences.length > 0) return found;
    return { deadlines: [{ phrase: words, from: null, to: null, fuzzy: true, provisional: false, anchor: null, source }], recurrences: [] };
  }

  #maker(forms: { text: string; aligned: string }, day: string | null): TaskMaker {
    const reference = this.#reference(day);
    const time = { reference, issuedOn: day, strictBefore: this.#context.strictBefore, holidays: new Set(this.#context.holidays) };
    return new TaskMaker({ forms, time, kind: 'notice', inspects: false, ofHouse: true, context: this.#context, roundSpans: [], doubts: [] });
  }

  #reference(day: string | null): string | null {
    return day ?? (this.#year === null ? null : `${this.#year}-01-01`);
  }
}

