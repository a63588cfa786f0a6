/** The write phase of taking in an old register: one step, rows with computed ids. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { newUnitId } from '../../shared/domain/review/names.ts';
import type { NoticeName, SheetField, SheetGroup, SheetItem, SheetNameAnswer, SheetTask } from '../../shared/model/sheet.ts';
import { sheetWords } from '../../shared/text/vi/sheet.ts';
import { storeBlob } from '../db/blobs.ts';
import { put } from '../db/put.ts';
import { closeDraft } from '../db/review-drafts.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, Repeats } from './ids.ts';
import type { ReadSheet } from './job-data.ts';
import { recordNames } from './record-names.ts';
import { recordAssignments, recordDeadlines, recordRecurrences } from './record-task.ts';
import type { CommandScope } from './scope.ts';

/** Begins the name of every setting that says what a heading means. */
export const SHEET_COLUMN_MARK = 'sheetColumn/';

/** The id of the document that stands for a sheet: the same on every laptop. */
export function sheetDocumentId(sheet: string, text: string): string {
  return computedId('old-sheet', sheet, foldWords(text));
}

/** The id of a paper that only an old register names. */
export function noticeDocumentId(key: string): string {
  return computedId('old-notice', key);
}

/** A sheet with what was said of its names and columns. */
export interface AnsweredSheet extends ReadSheet {
  names: SheetNameAnswer[];
  columns: { index: number; field: SheetField | null }[];
}

/** @throws Refusal `not-found` for a unit or person that is gone */
export async function recordSheet(trx: WriteDb, read: AnsweredSheet, scope: CommandScope): Promise<{ documentId: string; newUnits: number }> {
  const { reading, file } = read;
  const documentId = sheetDocumentId(read.sheet, reading.text);
  await closeDraft(trx, read.fingerprint, documentId);
  await storeBlob(trx, file);
  for (const { index, field } of read.columns) {
    const words = foldWords(read.layout.columns.find((column) => column.index === index)?.words ?? '');
    if (words !== '') await put(trx, 'setting', computedId('setting', SHEET_COLUMN_MARK, words), { name: `${SHEET_COLUMN_MARK}${words}`, value: field ?? '' });
  }
  await put(trx, 'document', documentId, {
    kind: 'other', symbol: sheetWords.document(read.sheet), title: sheetWords.documentTitle(file.name), text: reading.text,
    fileSha256: file.sha256, fileName: file.name, standing: 'inForce',
  });
  const tasks = reading.groups.flatMap((group) => group.items.flatMap((item) => item.tasks));
  const assignees = tasks.flatMap((task) => task.assignees);
  const newUnits = await recordNames(trx, {
    unitIds: assignees.map(({ unitId }) => unitId),
    personIds: assignees.map(({ personId }) => personId),
    newUnits: newUnitsOf(read.names),
    aliases: read.names.flatMap(({ name, meaning, remember }) => (remember && 'unitId' in meaning ? [{ unitId: meaning.unitId, alias: name }] : [])),
  });
  const work = new SheetRecording(trx, read, documentId, newUnits, scope.today);
  for (const group of reading.groups) await work.group(group);
  await work.unread();
  return { documentId, newUnits: newUnits.size };
}

/** Several names may stand for one new unit. */
function newUnitsOf(names: readonly SheetNameAnswer[]): { id: string; name: string }[] {
  const units = new Map<string, string>();
  for (const { meaning } of names) if ('newUnit' in meaning) units.set(newUnitId(meaning.newUnit), meaning.newUnit);
  return [...units].map(([id, name]) => ({ id, name }));
}

class SheetRecording {
  readonly #trx: WriteDb;
  readonly #read: AnsweredSheet;
  readonly #sheetId: string;
  readonly #newUnits: ReadonlyMap<string, string>;
  readonly #today: string;
  readonly #paths = new Map<string, Repeats>();
  #ordinal = 0;

  constructor(trx: WriteDb, read: AnsweredSheet, sheetId: string, newUnits: ReadonlyMap<string, string>, today: string) {
    this.#trx = trx;
    this.#read = read;
    this.#sheetId = sheetId;
    this.#newUnits = newUnits;
    this.#today = today;
  }

  async group({ notice, items }: SheetGroup): Promise<void> {
    const documentId = notice === null ? this.#sheetId : await this.#notice(notice, items);
    for (const item of items) await this.#item(item, documentId);
  }

  /** A paper is known by what its rows say of it; the paper itself may be taken in later. */
  async #notice(notice: NoticeName, items: readonly SheetItem[]): Promise<string> {
    const id = noticeDocumentId(notice.key);
    const complete = notice.number !== null && notice.issuedOn !== null;
    await put(this.#trx, 'document', id, {
      // A paper that lacks number or day would be waited for; of an old one nobody waits.
      kind: complete ? 'notice' : 'other',
      number: notice.number,
      symbol: notice.number === null ? notice.words : notice.symbol,
      issuedOn: notice.issuedOn,
      title: sheetWords.noticeTitle(notice.words),
      text: items.map((item) => [item.number, item.text].filter(Boolean).join('. ')).join('\n'),
      standing: 'inForce',
      note: sheetWords.documentTitle(this.#read.file.name),
    });
    return id;
  }

  async #item(item: SheetItem, documentId: string): Promise<void> {
    this.#ordinal += 1;
    const path = item.number ?? `(${item.tasks[0]?.row ?? this.#ordinal})`;
    const paths = this.#paths.get(documentId) ?? new Repeats();
    this.#paths.set(documentId, paths);
    const id = computedId(documentId, 'item', paths.unique(path));
    const span = documentId === this.#sheetId ? this.#read.reading.lines.get(item.tasks[0]?.row ?? 0) : undefined;
    await put(this.#trx, 'item', id, {
      documentId, path, number: item.number, ordinal: this.#ordinal, kind: 'task', heading: item.heading, originalText: item.text,
      sourceStart: span?.start ?? null, sourceEnd: span?.end ?? null,
    });
    for (const [ordinal, task] of item.tasks.entries()) await this.#task(task, item, id, ordinal);
  }

  async #task(task: SheetTask, item: SheetItem, itemId: string, ordinal: number): Promise<void> {
    const id = computedId(itemId, 'task', ordinal);
    const standing = task.recurrences.length > 0 && task.deadlines.every(({ to }) => to === null);
    const last = task.deadlines[0]?.phrase ?? '';
    await put(this.#trx, 'task', id, {
      itemId, ordinal, kind: standing ? 'standingDuty' : 'task', originalText: item.text, checklistGroup: task.checklistGroup, note: task.note,
      ...(task.unsettled ? { waitingFor: sheetWords.unsettled(task.extension?.phrase ?? last) } : {}),
      ...(task.outcome === 'ended' ? { endedOn: this.#today, endedReason: task.result ?? sheetWords.source } : {}),
    });
    await recordAssignments(this.#trx, id, task.assignees, (unitId) => (unitId === null ? null : (this.#newUnits.get(unitId) ?? unitId)));
    // What nobody told the end of is asked about and not called overdue: its words stay, its day does not count.
    await recordDeadlines(this.#trx, id, task.unsettled ? task.deadlines.map((one) => ({ ...one, from: null, to: null, fuzzy: true })) : task.deadlines);
    await recordRecurrences(this.#trx, id, task.recurrences);
    if (task.extension && !task.unsettled) {
      await put(this.#trx, 'extension', computedId(id, 'extension', task.extension.toOn), { taskId: id, phrase: task.extension.phrase, toOn: task.extension.toOn, reason: sheetWords.source });
    }
    await this.#word(task, id);
  }

  /** What the sheet says of the task's course. */
  async #word(task: SheetTask, taskId: string): Promise<void> {
    const { result, obstacle, request, evidence, outcome, doneOn } = task;
    const done = outcome === 'done';
    const progressId = computedId(taskId, 'progress', 'sheet');
    if (done || result !== null || obstacle !== null || request !== null) {
      await put(this.#trx, 'progress', progressId, {
        taskId, onDay: doneOn ?? this.#today, fromName: sheetWords.source, result: result ?? (done ? sheetWords.done : null), obstacle, request, outcome: done ? 'done' : null,
      });
    }
    for (const one of evidence) {
      await put(this.#trx, 'evidence', computedId(taskId, 'evidence', foldWords(one.words)), { taskId, documentNumber: one.words, documentOn: one.on });
    }
  }

  /** Rows that became no task stay as they are written, under the sheet. */
  async unread(): Promise<void> {
    for (const { row, reason, text } of this.#read.reading.unread) {
      this.#ordinal += 1;
      const span = this.#read.reading.lines.get(row);
      await put(this.#trx, 'item', computedId(this.#sheetId, 'item', `row ${row}`), {
        documentId: this.#sheetId, path: `(${row})`, ordinal: this.#ordinal, kind: 'statement', heading: sheetWords.reasons[reason], originalText: text,
        sourceStart: span?.start ?? null, sourceEnd: span?.end ?? null,
      });
    }
  }
}
