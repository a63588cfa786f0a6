/** Rows of a register one after the other: sections, papers, tasks, and what is none of these. */
import type { ReadingContext } from '../../model/reading.ts';
import type { NoticeName, SheetCell, SheetField, SheetGrid, SheetGroup, SheetItem, SheetLayout, SheetRow, SheetTask, UnreadReason, UnreadRow } from '../../model/sheet.ts';
import { foldWords } from '../fold-text.ts';
import { checklistGroupOf } from '../reading/items/task-maker.ts';
import { CellReader, dayIn, noticeIn, outcomeOf, supposedDay } from './cells.ts';
import { PAPER_WORDS, SIGNED, TOTAL } from './vocabulary-sheet.ts';

const INDEX_CELL = /^\(?\s*(?:\d{1,2}|[a-zA-Z])\s*\)?$/u;
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/-]\s*/u;
const ONLY_NUMBER = /^(?:[IVXLC]+|[A-Z]|\d{1,3})[.)]?$/u;
const ROMAN_OR_LETTER = /^(?:[IVXLC]+|[A-Z])[.)]?$/u;
const DAY_OF_PAPER = /\d\s*[./-]\s*\d/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** What is longer is a task and not the name of a paper. */
const LONGEST_TITLE = 120;

/** The words of a row, as they are kept. */
export function rowText(row: SheetRow): string {
  return row.cells.flatMap((cell) => (cell && cell.filled !== 'left' ? [cell.text.replace(/\s+/gu, ' ')] : [])).join(' · ');
}

/** Reads the rows below the headings. */
export function readRows(grid: SheetGrid, layout: SheetLayout, context: ReadingContext): { groups: SheetGroup[]; unread: UnreadRow[] } {
  const work = new Rows(grid, layout, context);
  for (const row of grid.rows) if (row.number > layout.headingTo) work.take(row);
  return work.result();
}

class Rows {
  readonly #columns: ReadonlyMap<SheetField, readonly number[]>;
  readonly #others: readonly { index: number; words: string }[];
  readonly #headings: ReadonlySet<string>;
  readonly #cells: CellReader;
  readonly #today: string;
  readonly #groups = new Map<string, SheetGroup>();
  readonly #unread: UnreadRow[] = [];
  #notice: NoticeName | null = null;
  #section: { row: SheetRow; used: boolean; words: string; owner: SheetCell | null } | null = null;
  #last: { item: SheetItem; ordinal: string | null; text: string } | null = null;

  constructor(grid: SheetGrid, layout: SheetLayout, context: ReadingContext) {
    const columns = new Map<SheetField, number[]>();
    for (const { index, field } of layout.columns) if (field !== null) columns.set(field, [...(columns.get(field) ?? []), index]);
    this.#columns = columns;
    this.#others = layout.columns.filter(({ field }) => field === null);
    const above = grid.rows.filter((row) => row.number <= layout.headingTo);
    this.#headings = new Set(above.map(rowText));
    const title = [grid.name, ...above.map(rowText)].join(' ');
    const year = YEAR.exec(title)?.[0];
    this.#cells = new CellReader(context, year === undefined ? null : Number(year));
    this.#today = context.today;
  }

  take(row: SheetRow): void {
    const own = row.cells.filter((cell) => cell !== null && cell.filled === null);
    if (own.length === 0 && !row.cells.some((cell) => cell?.filled === 'above')) return;
    if (this.#headings.has(rowText(row)) || (own.length >= 3 && own.every((cell) => INDEX_CELL.test(cell?.text ?? '')))) return;
    const words = foldWords(rowText(row));
    if (TOTAL.test(words.replace(/^\d+ /u, ''))) return this.#leave(row, 'total');
    if (SIGNED.test(words)) return this.#leave(row, 'words');
    if (this.#isSection(row)) return this.#begin(row);
    const text = this.#text(row, 'content');
    const ordinal = this.#text(row, 'ordinal');
    const repeats = this.#last && ordinal === null && own.length > 0 && this.#hasWork(row);
    if (text === null && !repeats) return this.#leave(row, own.length > 1 ? 'noMatter' : 'words');
    this.#add(row, text, ordinal);
  }

  result(): { groups: SheetGroup[]; unread: UnreadRow[] } {
    this.#closeSection();
    return { groups: [...this.#groups.values()], unread: this.#unread.toSorted((a, b) => a.row - b.row) };
  }

  #leave(row: SheetRow, reason: UnreadReason): void {
    this.#unread.push({ row: row.number, reason, text: rowText(row) });
  }

  /** A row that says one thing over its whole width, beside a number at most. */
  #isSection(row: SheetRow): boolean {
    const said = row.cells.filter((cell) => cell !== null && cell.filled !== 'left');
    const matter = said.filter((cell) => !ONLY_NUMBER.test(cell?.text ?? ''));
    if (matter.length !== 1 || said.length > 2) return false;
    const wide = row.cells.some((cell) => cell?.filled === 'left');
    const numbered = said.length === 2 && ROMAN_OR_LETTER.test(said[0]?.text ?? '');
    const text = matter[0]?.text ?? '';
    const first = row.cells.findIndex((cell) => cell !== null);
    const inContent = first === this.#columns.get('content')?.[0];
    return wide || numbered || (said.length === 1 && (!inContent || (isPaper(text) && text.length < LONGEST_TITLE)));
  }

  #begin(row: SheetRow): void {
    this.#closeSection();
    const cell = row.cells.findLast((one) => one !== null && one.filled !== 'left') ?? null;
    if (!cell) return;
    const words = cell.text.replace(/\s+/gu, ' ').replace(SECTION_NUMBER, '');
    this.#last = null;
    if (isPaper(words)) {
      this.#notice = noticeIn({ ...cell, text: words }, null, this.#today);
      this.#section = { row, used: true, words: '', owner: null };
      return;
    }
    const named = this.#cells.owners(words, 'lead', null);
    const isOwner = named.length === 1 && named[0]?.unitId !== null && foldWords(named[0]?.name ?? '') === foldWords(words);
    this.#section = { row, used: false, words, owner: isOwner ? { ...cell, text: words } : null };
  }

  /** A section under which no task stood was none. */
  #closeSection(): void {
    if (this.#section && !this.#section.used) this.#leave(this.#section.row, 'words');
    this.#section = null;
  }

  #hasWork(row: SheetRow): boolean {
    return (['lead', 'deadline', 'result', 'status'] as const).some((field) => (this.#columns.get(field) ?? []).some((index) => row.cells[index]?.filled === null));
  }

  #cell(row: SheetRow, field: SheetField): SheetCell | null {
    return (this.#columns.get(field) ?? []).map((index) => row.cells[index] ?? null).find((cell) => cell !== null) ?? null;
  }

  /** The words of all columns of a field; each once. */
  #text(row: SheetRow, field: SheetField): string | null {
    const cells = (this.#columns.get(field) ?? []).flatMap((index) => (row.cells[index] ? [row.cells[index].text] : []));
    return [...new Set(cells)].join('\n') || null;
  }

  #add(row: SheetRow, content: string | null, ordinal: string | null): void {
    const named = this.#cell(row, 'notice');
    if (named) this.#notice = noticeIn(named, this.#cell(row, 'noticeOn'), this.#today);
    const key = this.#notice?.key ?? '';
    const group = this.#groups.get(key) ?? { notice: this.#notice, items: [] };
    this.#groups.set(key, group);
    if (this.#section) this.#section.used = true;
    const same = this.#last && (content === null || (this.#isMergedMatter(row) && content === this.#last.text));
    if (!same || !this.#last) {
      const number = ordinal?.replace(/[.)\s]+$/u, '') || null;
      const item: SheetItem = { number, heading: this.#section?.words || null, text: content ?? '', tasks: [] };
      group.items.push(item);
      this.#last = { item, ordinal, text: content ?? '' };
    }
    this.#last.item.tasks.push(this.#task(row));
  }

  #isMergedMatter(row: SheetRow): boolean {
    return (this.#columns.get('content') ?? []).some((index) => row.cells[index]?.filled === 'above');
  }

  #task(row: SheetRow): SheetTask {
    const day = this.#notice?.issuedOn ?? dayIn(this.#cell(row, 'noticeOn'), this.#today);
    const owners = (field: 'lead' | 'support' | 'direct') => {
      const text = this.#text(row, field) ?? (field === 'lead' ? (this.#section?.owner?.text ?? null) : null);
      return text === null ? [] : this.#cells.owners(text, field, day);
    };
    const assignees = [...owners('lead'), ...owners('support'), ...owners('direct')];
    const due = this.#cell(row, 'deadline');
    const times = due ? this.#cells.times(due, day, this.#today) : { deadlines: [], recurrences: [] };
    const moved = this.#cell(row, 'extendedTo');
    const later = moved ? this.#cells.times(moved, day, this.#today).deadlines[0] : undefined;
    const extension = later && later.to !== null ? { phrase: later.phrase, toOn: later.to } : null;
    const dueOn = extension?.toOn ?? times.deadlines.map(({ to }) => to).findLast((to) => to !== null) ?? null;
    const status = this.#text(row, 'status');
    const result = this.#text(row, 'result');
    const { outcome, late } = outcomeOf(status, result);
    const told = dayIn(this.#cell(row, 'doneOn'), this.#today) ?? (outcome === 'done' ? dayIn(this.#cell(row, 'status'), this.#today) : null);
    const onDay = told !== null && told <= this.#today ? told : null;
    const done = outcome === 'done' || (outcome === null && status === null && onDay !== null);
    const standing = times.recurrences.length > 0 && dueOn === null;
    return {
      row: row.number,
      assignees,
      checklistGroup: checklistGroupOf(assignees),
      ...times,
      extension,
      outcome: done ? 'done' : outcome,
      doneOn: done ? (onDay ?? supposedDay(dueOn, late, this.#today)) : null,
      unsettled: !done && outcome !== 'ended' && !standing && dueOn !== null && dueOn < this.#today,
      result: [status, result].filter((words) => words !== null).join('. ') || null,
      obstacle: this.#text(row, 'obstacle'),
      request: this.#text(row, 'request'),
      evidence: (this.#text(row, 'evidence') ?? '').split(/[;\n]/u).flatMap((words) =>
        words.trim() === '' ? [] : [{ words: words.trim(), on: DAY_OF_PAPER.test(words) ? dayIn({ text: words.trim(), on: null, filled: null }, this.#today) : null }]),
      note: this.#note(row, extension === null ? (moved?.text ?? null) : null),
    };
  }

  /** What stands in columns that nobody matched, under the words of their headings; a merged cell once. */
  #note(row: SheetRow, unreadMove: string | null): string | null {
    const own = this.#text(row, 'note');
    const others = this.#others.flatMap(({ index, words }) => {
      const cell = row.cells[index];
      return cell && cell.filled !== 'left' ? [words === '' ? cell.text : `${words}: ${cell.text}`] : [];
    });
    return [own, unreadMove, ...others].filter((words) => words !== null).join('\n') || null;
  }
}

/** 'Thông báo số 512-TB/TWĐTN-VP ngày 05/8/2021' above its tasks. */
function isPaper(words: string): boolean {
  return PAPER_WORDS.test(foldWords(words).slice(0, 40)) && /\d/u.test(words);
}
