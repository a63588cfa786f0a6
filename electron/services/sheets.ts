/** Taking in the office's old register: reading the sheet, and what becomes of it. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { withoutKnown } from '../../shared/domain/sheet/read-sheet.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { SheetField, SheetTask } from '../../shared/model/sheet.ts';
import { sheetFields } from '../../shared/model/sheet.ts';
import type { SheetCounts, SheetPreview, SheetRowView, TakenSheet } from '../../shared/model/views.ts';
import { documentsNumbered, liveDocument } from '../db/queries/documents.ts';
import { settingsNamed } from '../db/queries/settings.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { draftSource, sheetDraft } from '../db/review-drafts.ts';
import { recordDraft } from './drafts.ts';
import type { ReadSheet, SheetInput } from './job-data.ts';
import { noticeDocumentId, recordSheet, SHEET_COLUMN_MARK, sheetDocumentId } from './record-sheet.ts';
import type { TaskScope } from './scope.ts';

/** A long register takes seconds; what takes this long is a hostile file. Milliseconds. */
const READING_TIMEOUT = 60_000;
/** So many rows are shown of what will be written, and of what will not. */
const MOST_SHOWN = 400;

/** The router turned the token into a path. */
type WithPath<I> = I extends { token: string } ? never : I;
type HowInput = WithPath<ParsedInputOf<'sheets.preview'>>;
type TakeInput = WithPath<ParsedInputOf<'sheets.take'>>;
type KeepInput = WithPath<ParsedInputOf<'sheets.keep'>>;

/** What a sheet says, read by what is known or chosen of its columns and names; writes nothing. @throws Refusal as `readSheetFile` */
export async function previewSheet(input: HowInput, scope: TaskScope): Promise<SheetPreview> {
  const first = await readWhole(input, scope);
  // Chosen anew, the columns are not those that were kept.
  const draft = input.columns === undefined ? await sheetDraft(scope.read, first.fingerprint) : null;
  const kept = draft && { columns: draft.columns, names: draft.names };
  const read = kept && kept.columns.length > 0 ? await readWhole({ ...input, sheet: first.sheet, columns: kept.columns }, scope) : first;
  const { reading, layout } = read;
  return {
    kept,
    fingerprint: read.fingerprint,
    sheets: read.sheets,
    sheet: read.sheet,
    headed: layout.headingTo > 0,
    columns: layout.columns,
    counts: countsOf(read),
    rows: rowsOf(read).slice(0, MOST_SHOWN),
    names: reading.names,
    unread: reading.unread.slice(0, MOST_SHOWN),
    known: await liveDocument(scope.read, sheetDocumentId(read.sheet, reading.text)),
  };
}

/**
 * Writes a sheet as it is read: its papers, items and tasks, and the words of all its rows.
 * @throws Refusal `document-changed`, `sheet-no-matter`, `sheet-names` unless every name is answered or they are allowed to
 *   stay as written, `already-taken`, and as `readSheetFile`
 */
export async function takeSheet(input: TakeInput, scope: TaskScope): Promise<TakenSheet> {
  const read = await readWhole(input, scope);
  if (input.of !== undefined && input.of !== read.fingerprint) throw new Refusal('document-changed');
  const known = await liveDocument(scope.read, sheetDocumentId(read.sheet, read.reading.text));
  if (known) throw new Refusal('already-taken', { name: known.name, documentId: known.id });
  if (!read.layout.columns.some(({ field }) => field === 'content')) throw new Refusal('sheet-no-matter');
  const answered = new Set((input.names ?? []).map(({ name }) => foldWords(name)));
  const open = read.reading.names.filter(({ name }) => !answered.has(foldWords(name))).length;
  if (open > 0 && !input.allowUnknown) throw new Refusal('sheet-names', { count: open });
  const { documentId, newUnits } = await scope.write(recordSheet, { ...read, names: input.names ?? [], columns: input.columns ?? [] });
  return { ...countsOf(read), documentId, newUnits, unread: read.reading.unread.length };
}

/**
 * Keeps what was said of a sheet with its workbook. One marked as secret is refused by the reading and leaves nothing.
 * @throws Refusal `document-changed` when the file is no longer what was seen, and as `readSheetFile`
 */
export async function keepSheet(input: KeepInput, scope: TaskScope): Promise<{ ok: true }> {
  const { of: id, sheet, columns, names } = input;
  const decisions = { sheet, columns, names };
  if (await sheetDraft(scope.read, id)) {
    await scope.write(recordDraft, { id, name: '', source: null, decisions });
    return { ok: true };
  }
  const { file, fingerprint } = await readWhole(input, scope);
  if (fingerprint !== id) throw new Refusal('document-changed');
  await scope.write(recordDraft, { id, name: file.name, source: { name: file.name, bytes: file.bytes }, decisions });
  return { ok: true };
}

/** Where a workbook is: on disk, or kept with its answers. @throws Refusal `not-found` for answers that are gone */
async function fileOf(input: { path: string } | { draft: string }, scope: TaskScope): Promise<SheetInput['file']> {
  if ('path' in input) return { path: input.path };
  const kept = await draftSource(scope.read, input.draft);
  if (!kept || 'text' in kept) throw new Refusal('not-found');
  return kept;
}

/** Reads the file with what the office knows; papers that are in the register already are left out. */
async function readWhole(input: HowInput, scope: TaskScope): Promise<ReadSheet> {
  const fields = new Set<string>(sheetFields);
  const settings = await settingsNamed(scope.read, SHEET_COLUMN_MARK);
  const remembered = settings.map(([words, field]): [string, SheetField | null] => [words, fields.has(field) ? (field as SheetField) : null]);
  const asked: SheetInput = {
    file: await fileOf(input, scope),
    context: { ...(await dictionary(scope.read)), today: scope.today, strictBefore: true },
    sheet: input.sheet ?? ('draft' in input ? ((await sheetDraft(scope.read, input.draft))?.sheet ?? null) : null),
    columns: input.columns ?? null,
    remembered,
    names: input.names ?? [],
  };
  const read = await scope.platform.runJob('readSheet', asked, READING_TIMEOUT);
  const keys = new Set<string>();
  for (const { notice } of read.reading.groups) {
    if (notice === null) continue;
    const stored = notice.number === null ? [] : await documentsNumbered(scope.read, notice.number);
    const isSame = stored.some(
      ({ symbol, issuedOn }) =>
        (issuedOn !== null && issuedOn === notice.issuedOn) ||
        (symbol !== null && foldWords(symbol) === foldWords(notice.symbol ?? '') && (issuedOn === null || notice.issuedOn === null)),
    );
    if (isSame || (await liveDocument(scope.read, noticeDocumentId(notice.key)))) keys.add(notice.key);
  }
  return { ...read, reading: withoutKnown(read.reading, keys) };
}

function tasksOf({ reading }: ReadSheet): SheetTask[] {
  return reading.groups.flatMap((group) => group.items.flatMap((item) => item.tasks));
}

function countsOf(read: ReadSheet): SheetCounts {
  const tasks = tasksOf(read);
  const count = (is: (task: SheetTask) => boolean) => tasks.filter(is).length;
  return {
    documents: read.reading.groups.filter(({ notice }) => notice !== null).length,
    items: read.reading.groups.reduce((sum, group) => sum + group.items.length, 0),
    tasks: tasks.length,
    done: count(({ outcome }) => outcome === 'done'),
    ended: count(({ outcome }) => outcome === 'ended'),
    unsettled: count(({ unsettled }) => unsettled),
    fuzzy: count((task) => task.outcome === null && task.deadlines.some(({ to }) => to === null)),
  };
}

function stateOf(task: SheetTask): SheetRowView['state'] {
  if (task.outcome !== null) return task.outcome;
  if (task.unsettled) return 'unsettled';
  return task.recurrences.length > 0 ? 'standing' : 'open';
}

/** In the order of the sheet. */
function rowsOf({ reading }: ReadSheet): SheetRowView[] {
  const rows = reading.groups.flatMap(({ notice, items }) =>
    items.flatMap((item) =>
      item.tasks.map((task): SheetRowView => ({
        row: task.row,
        notice: notice?.words ?? null,
        number: item.number,
        text: item.text,
        leads: task.assignees.filter(({ role }) => role === 'lead').map(({ name }) => name),
        others: task.assignees.filter(({ role }) => role !== 'lead').map(({ name }) => name),
        phrase: task.deadlines[0]?.phrase ?? task.recurrences[0]?.phrase ?? null,
        dueOn: task.extension?.toOn ?? task.deadlines.findLast(({ to }) => to !== null)?.to ?? null,
        doneOn: task.doneOn,
        state: stateOf(task),
        result: task.result,
        note: task.note,
      })),
    ),
  );
  return rows.toSorted((a, b) => a.row - b.row);
}
