/** Taking in the office's old register: from the picked or dropped .xlsx through its columns and names to the register. */
import { create } from 'zustand';
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { SheetField, SheetNameAnswer } from '../../shared/model/sheet.ts';
import type { SheetPreview, TakenSheet } from '../../shared/model/views.ts';
import { call, type Refused } from '../api/office.ts';
import { hush, run } from './commands.ts';

/** Whether a file is a workbook, by its name. */
export function isSheetName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls)$/iu.test(name);
}

export interface SheetFile {
  token: string;
  name: string;
}

/** How the sheet is read: what was chosen of it so far. */
interface SheetChoices {
  sheet?: string;
  columns: { index: number; field: SheetField | null }[];
  names: SheetNameAnswer[];
}

export interface SheetReview extends SheetChoices {
  file: SheetFile;
  preview: SheetPreview;
}

export type SheetState =
  | { phase: 'none' }
  | { phase: 'reading'; file: SheetFile }
  | { phase: 'refused'; file: SheetFile; refused: Refused }
  | ({ phase: 'review'; busy: boolean } & SheetReview)
  | ({ phase: 'taken'; taken: TakenSheet } & SheetReview);

export const useSheet = create<{ state: SheetState }>(() => ({ state: { phase: 'none' } }));

const show = (state: SheetState) => useSheet.setState({ state });

const nothingChosen: SheetChoices = { columns: [], names: [] };

let turn = 0;

/** Reads the sheet by what was chosen; a later choice overtakes an earlier one. Names that were answered stay in its list. */
async function read(file: SheetFile, choices: SheetChoices): Promise<void> {
  turn += 1;
  const mine = turn;
  const { names: _answered, ...how } = choices;
  const answer = await call('sheets.preview', { token: file.token, ...how });
  if (mine !== turn || useSheet.getState().state.phase === 'none') return;
  if (answer.ok) show({ phase: 'review', file, preview: answer.output, ...choices, busy: false });
  else show({ phase: 'refused', file, refused: answer });
}

/** Shows other choices at once and reads the sheet by them. */
function choose(change: (state: SheetReview) => Partial<SheetChoices>): void {
  const { state } = useSheet.getState();
  if (state.phase !== 'review') return;
  const { sheet, columns, names } = state;
  const choices: SheetChoices = { ...(sheet === undefined ? {} : { sheet }), columns, names, ...change(state) };
  show({ ...state, ...choices });
  void read(state.file, choices);
}

/** Answers need no new reading: the names stay in sight with what was said of them. */
function answered(change: (names: readonly SheetNameAnswer[], preview: SheetPreview) => SheetNameAnswer[]): void {
  const { state } = useSheet.getState();
  if (state.phase === 'review') show({ ...state, names: change(state.names, state.preview) });
}

const isOf = (name: string) => (answer: SheetNameAnswer) => foldWords(answer.name) === foldWords(name);

export const sheetActions = {
  async take(file: SheetFile): Promise<void> {
    show({ phase: 'reading', file });
    await read(file, nothingChosen);
  },
  /** Asks for a file. @returns false when the user picked none */
  async pick(): Promise<boolean> {
    const file = await run('files.pick', { purpose: 'sheet' });
    if (file) void sheetActions.take(file);
    return file !== null;
  },
  /** Reads the same file again, after it was closed in Excel for example. */
  again(): void {
    const { state } = useSheet.getState();
    if (state.phase !== 'none') void sheetActions.take(state.file);
  },
  setSheet: (sheet: string) => choose(() => ({ sheet, columns: [], names: [] })),
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
  leave: () => show({ phase: 'none' }),
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
    show({ phase: 'reading', file: state.file });
    await read(state.file, { ...nothingChosen, sheet });
  },
  async write(): Promise<void> {
    const { state } = useSheet.getState();
    if (state.phase !== 'review' || state.busy) return;
    hush();
    turn += 1;
    const { file, preview, columns, names } = state;
    show({ ...state, busy: true });
    const answer = await call('sheets.take', { token: file.token, of: preview.fingerprint, sheet: preview.sheet, columns, names });
    if (answer.ok) show({ phase: 'taken', file, preview, columns, names, taken: answer.output });
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
