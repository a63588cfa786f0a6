/** Taking in the office's old register: from the picked or dropped .xlsx through its columns and names to the register. */
import { create } from 'zustand';
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { SheetChoices as Choices, SheetField, SheetNameAnswer } from '../../shared/model/sheet.ts';
import type { SheetPreview, TakenSheet } from '../../shared/model/views.ts';
import { call, type Refused } from '../api/office.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { hush, run, say, sayOfOther } from './commands.ts';

/** Whether a file is a workbook, by its name. */
export function isSheetName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls)$/iu.test(name);
}

export interface SheetFile {
  token: string;
  name: string;
}

/** A workbook that was picked, or one whose answers were kept. */
interface SheetSource {
  name: string;
  from: { token: string } | { draft: string };
}

/** How the sheet is read: what was chosen of it so far. */
interface SheetChoices extends Choices {
  sheet?: string;
}

export interface SheetReview extends SheetChoices {
  file: SheetSource;
  preview: SheetPreview;
}

export type SheetState =
  | { phase: 'none' }
  | { phase: 'reading'; file: SheetSource }
  | { phase: 'refused'; file: SheetSource; refused: Refused }
  | ({ phase: 'review'; busy: boolean } & SheetReview)
  | ({ phase: 'taken'; taken: TakenSheet } & SheetReview);

export const useSheet = create<{ state: SheetState }>(() => ({ state: { phase: 'none' } }));

const show = (state: SheetState) => useSheet.setState({ state });

const nothingChosen: SheetChoices = { columns: [], names: [] };

let turn = 0;

/** Reads the sheet by what was chosen; a later choice overtakes an earlier one. Names that were answered stay in its list. */
async function read(file: SheetSource, choices: SheetChoices): Promise<void> {
  turn += 1;
  const mine = turn;
  const { names: _answered, ...how } = choices;
  const answer = await call('sheets.preview', { ...file.from, ...how });
  if (isOvertaken(mine)) return;
  if (answer.ok) show({ phase: 'review', file, preview: answer.output, ...choices, busy: false });
  else show({ phase: 'refused', file, refused: answer });
}

/** Reads a sheet of which nothing was chosen yet, with what was kept of it. */
async function begin(file: SheetSource, sheet?: string): Promise<void> {
  show({ phase: 'reading', file });
  turn += 1;
  const mine = turn;
  const answer = await call('sheets.preview', { ...file.from, ...(sheet === undefined ? {} : { sheet }) });
  if (isOvertaken(mine)) return;
  if (!answer.ok) {
    show({ phase: 'refused', file, refused: answer });
    return;
  }
  const { kept } = answer.output;
  show({ phase: 'review', file, preview: answer.output, sheet: answer.output.sheet, ...(kept ?? nothingChosen), busy: false });
  const answers = kept ? kept.columns.length + kept.names.length : 0;
  if (answers > 0) say(takeWords.resumed(answers));
}

function isOvertaken(mine: number): boolean {
  return mine !== turn || useSheet.getState().state.phase === 'none';
}

/** So long nothing more is chosen before it is kept. Milliseconds. */
const PAUSE = 400;
let pause: ReturnType<typeof setTimeout> | undefined;

async function keep({ file, preview, columns, names }: SheetReview): Promise<boolean> {
  clearTimeout(pause);
  const answer = await call('sheets.keep', { ...file.from, of: preview.fingerprint, sheet: preview.sheet, columns, names });
  return answer.ok;
}

/** Keeps what was chosen for the case that the program is closed. */
function keepSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const { state } = useSheet.getState();
    if (state.phase === 'review') void keep(state);
  }, PAUSE);
}

/** Shows other choices at once and reads the sheet by them. */
function choose(change: (state: SheetReview) => Partial<SheetChoices>): void {
  const { state } = useSheet.getState();
  if (state.phase !== 'review') return;
  const { sheet, columns, names } = state;
  const choices: SheetChoices = { ...(sheet === undefined ? {} : { sheet }), columns, names, ...change(state) };
  show({ ...state, ...choices });
  void read(state.file, choices);
  keepSoon();
}

/** Answers need no new reading: the names stay in sight with what was said of them. */
function answered(change: (names: readonly SheetNameAnswer[], preview: SheetPreview) => SheetNameAnswer[]): void {
  const { state } = useSheet.getState();
  if (state.phase !== 'review') return;
  show({ ...state, names: change(state.names, state.preview) });
  keepSoon();
}

const isOf = (name: string) => (answer: SheetNameAnswer) => foldWords(answer.name) === foldWords(name);

export const sheetActions = {
  take: ({ token, name }: SheetFile): Promise<void> => begin({ name, from: { token } }),
  /** Goes on with a sheet whose answers were kept. */
  resume: (draft: string, name: string): void => void begin({ name, from: { draft } }),
  /** Asks for a file. @returns false when the user picked none */
  async pick(): Promise<boolean> {
    const file = await run('files.pick', { purpose: 'sheet' });
    if (file) void sheetActions.take(file);
    return file !== null;
  },
  /** Reads the same file again, after it was closed in Excel for example. */
  again(): void {
    const { state } = useSheet.getState();
    if (state.phase !== 'none') void begin(state.file);
  },
  setSheet(sheet: string): void {
    const { state } = useSheet.getState();
    if (state.phase === 'review') void begin(state.file, sheet);
  },
  setColumn: (index: number, field: SheetField | null) =>
    choose(({ columns }) => ({ columns: [...columns.filter((one) => one.index !== index), { index, field }] })),
  answer: (one: SheetNameAnswer) => answered((names) => [...names.filter((known) => !isOf(one.name)(known)), one]),
  ask: (name: string) => answered((names) => names.filter((known) => !isOf(name)(known))),
  /** Leaves all names as they are written that nobody answered. */
  leaveNames: () =>
    answered((names, preview) => [
      ...names,
      ...preview.names.filter(({ name }) => !names.some(isOf(name))).map(({ name }): SheetNameAnswer => ({ name, meaning: { asWritten: true } })),
    ]),
  /** Leaves the sheet and keeps what was said of it. @returns false when that could not be kept */
  async later(): Promise<boolean> {
    const { state } = useSheet.getState();
    if (state.phase === 'review' && !(await keep(state))) return false;
    show({ phase: 'none' });
    return true;
  },
  /** Leaves the sheet and forgets what was said of it. */
  leave(): void {
    clearTimeout(pause);
    const { state } = useSheet.getState();
    if (state.phase === 'review') void call('drafts.drop', { id: state.preview.fingerprint });
    show({ phase: 'none' });
  },
  /** After what was written was taken back. */
  reviewAgain(): void {
    const { state } = useSheet.getState();
    if (state.phase !== 'taken') return;
    const { file, preview, columns, names } = state;
    show({ phase: 'review', file, preview, sheet: preview.sheet, columns, names, busy: false });
  },
  /** Goes on with another sheet of the same file. */
  async nextSheet(sheet: string): Promise<void> {
    const { state } = useSheet.getState();
    if (state.phase !== 'taken') return;
    await begin(state.file, sheet);
  },
  async write(): Promise<void> {
    const { state } = useSheet.getState();
    if (state.phase !== 'review' || state.busy) return;
    hush();
    clearTimeout(pause);
    turn += 1;
    const { file, preview, columns, names } = state;
    show({ ...state, busy: true });
    const answer = await call('sheets.take', { ...file.from, of: preview.fingerprint, sheet: preview.sheet, columns, names });
    const now = useSheet.getState().state;
    if (now.phase !== 'review' || now.file !== file) sayOfOther(file.name, answer);
    else if (answer.ok) show({ phase: 'taken', file, preview, columns, names, taken: answer.output });
    else show({ phase: 'refused', file, refused: answer });
  },
};

/** The names that nobody answered yet. */
export function openNames(preview: SheetPreview, names: readonly SheetNameAnswer[]): number {
  return preview.names.filter(({ name }) => !names.some(isOf(name))).length;
}

/** What was said of a name; undefined while it is open. */
export function answerOf(name: string, names: readonly SheetNameAnswer[]): SheetNameAnswer | undefined {
  return names.find(isOf(name));
}
