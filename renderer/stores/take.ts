/** Taking documents in: from a dropped, picked or pasted document through its review to the register. */
import { create } from 'zustand';
import type { ReviewDecision } from '../../shared/model/review.ts';
import type { DocumentPreview, DraftRow, TakenDocument } from '../../shared/model/views.ts';
import { sheetWords } from '../../shared/text/vi/sheet.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { call, type Refused } from '../api/office.ts';
import { paths } from '../paths.ts';
import { hush, run, say, sayOfOther } from './commands.ts';
import { createResource } from './resource.ts';
import { isSheetName, sheetActions, type SheetFile } from './sheet.ts';

export interface TakeSource {
  name: string;
  from: { token: string } | { text: string } | { draft: string };
}

/** What was decided, and what was taken back of it. */
export interface ReviewState {
  source: TakeSource;
  preview: DocumentPreview;
  decisions: ReviewDecision[];
  undone: ReviewDecision[];
  /** The id of the stored version that this one is to take the place of, once that is chosen. */
  instead: string | null;
  /** Where entries go of tasks that only the stored version has; null: they stay with it. */
  carry: { taskId: string; to: string | null }[];
}

export type TakeState =
  | { phase: 'none' }
  | { phase: 'reading'; source: TakeSource }
  | { phase: 'refused'; source: TakeSource; refused: Refused }
  | ({ phase: 'review'; writing: boolean } & ReviewState)
  | ({ phase: 'taken'; taken: TakenDocument } & ReviewState);

interface TakeStore {
  state: TakeState;
  /** Documents that came together with this one and are read after it. */
  queue: TakeSource[];
  /** The dialog for pasting is open. */
  pasting: boolean;
}

export const useTake = create<TakeStore>(() => ({ state: { phase: 'none' }, queue: [], pasting: false }));

/** Reviews that were broken off. */
export const draftList = createResource('drafts.list');

const show = (state: TakeState) => useTake.setState({ state });

async function read(source: TakeSource): Promise<void> {
  show({ phase: 'reading', source });
  const answer = await call('documents.preview', source.from);
  const { state } = useTake.getState();
  if (state.phase !== 'reading' || state.source !== source) return;
  if (!answer.ok) {
    show({ phase: 'refused', source, refused: answer });
    return;
  }
  const { decisions } = answer.output;
  show({ phase: 'review', source, preview: answer.output, decisions, undone: [], instead: null, carry: [], writing: false });
  if (decisions.length > 0) say(takeWords.resumed(decisions.length));
}

/** Reads the first of the sources now; the others wait. */
function begin([first, ...rest]: TakeSource[]): void {
  if (!first) return;
  useTake.setState({ queue: rest, pasting: false });
  void read(first);
}

/** Reads what came now; what was in hand, and what waited, comes after it. */
function beginWith(sources: TakeSource[]): void {
  const { state, queue } = useTake.getState();
  const inHand = state.phase === 'review' && !state.writing ? [state.source] : [];
  begin([...sources, ...inHand, ...queue]);
}

/** So long nothing more is decided before the draft is written. Milliseconds. */
const PAUSE = 400;
let pause: ReturnType<typeof setTimeout> | undefined;

async function keep(state: ReviewState): Promise<boolean> {
  clearTimeout(pause);
  const { source, preview, decisions } = state;
  const answer = await call('drafts.keep', { ...source.from, name: source.name, review: { of: preview.fingerprint, decisions } });
  return answer.ok;
}

/** Shows other decisions and keeps them for the case that the program is closed. */
function decided(decisions: ReviewDecision[], undone: ReviewDecision[]): void {
  const { state } = useTake.getState();
  if (state.phase !== 'review' || state.writing) return;
  const now = { ...state, decisions, undone };
  show(now);
  clearTimeout(pause);
  pause = setTimeout(() => void keep(now), PAUSE);
}

function readSheetFile(file: SheetFile): string {
  void sheetActions.take(file);
  return paths.sheet;
}

export const takeActions = {
  setPasting: (pasting: boolean) => useTake.setState({ pasting }),
  /** Reads documents, or one old register. @returns the screen it is read on; null where there are none */
  takeFiles(named: readonly SheetFile[]): string | null {
    const documents = named.filter(({ name }) => !isSheetName(name));
    const [sheet, ...others] = named.filter(({ name }) => isSheetName(name));
    if (sheet && (others.length > 0 || documents.length > 0)) say(sheetWords.oneByOne, 'alarm');
    if (documents.length > 0) {
      beginWith(documents.map(({ token, name }) => ({ name, from: { token } })));
      return paths.take;
    }
    return sheet ? readSheetFile(sheet) : null;
  },
  takeText: (text: string) => beginWith([{ name: takeWords.pasted, from: { text } }]),
  /** Goes on with a review that was broken off. @returns the screen it is done on */
  resume({ id, kind, name }: DraftRow): string {
    if (kind === 'sheet') {
      sheetActions.resume(id, name);
      return paths.sheet;
    }
    const { state } = useTake.getState();
    if (state.phase !== 'review' || state.preview.fingerprint !== id) beginWith([{ name, from: { draft: id } }]);
    return paths.take;
  },
  /** Throws a review away that was broken off, also where it is in hand again. */
  dropDraft(id: string): void {
    const { state } = useTake.getState();
    if (state.phase === 'review' && state.preview.fingerprint === id) takeActions.leave();
    else void run('drafts.drop', { id });
  },
  /** Reads the same document again, after it was closed in Word for example. */
  again(): void {
    const { state } = useTake.getState();
    if (state.phase !== 'none') void read(state.source);
  },
  /** Reads the next of what waits. @returns false where nothing waits */
  next(): boolean {
    const { queue } = useTake.getState();
    begin(queue);
    return queue.length > 0;
  },
  decide(...made: ReviewDecision[]): void {
    const { state } = useTake.getState();
    if (state.phase === 'review') decided([...state.decisions, ...made], []);
  },
  /** Goes on to review a version that takes the place of the stored one. */
  replace(instead: string): void {
    const { state } = useTake.getState();
    if (state.phase === 'review') show({ ...state, instead });
  },
  carry(taskId: string, to: string | null): void {
    const { state } = useTake.getState();
    if (state.phase === 'review') show({ ...state, carry: [...state.carry.filter((one) => one.taskId !== taskId), { taskId, to }] });
  },
  /** Takes back what was decided last. */
  undo(): void {
    const { state } = useTake.getState();
    const last = state.phase === 'review' ? state.decisions.at(-1) : undefined;
    if (state.phase === 'review' && last) decided(state.decisions.slice(0, -1), [...state.undone, last]);
  },
  redo(): void {
    const { state } = useTake.getState();
    const last = state.phase === 'review' ? state.undone.at(-1) : undefined;
    if (state.phase === 'review' && last) decided([...state.decisions, last], state.undone.slice(0, -1));
  },
  /** After what was written was taken back. */
  reviewAgain(): void {
    const { state } = useTake.getState();
    if (state.phase !== 'taken') return;
    const { source, preview, decisions, instead, carry } = state;
    show({ phase: 'review', source, preview, decisions, undone: [], instead, carry, writing: false });
  },
  /** Leaves the review and keeps it; what waits goes on waiting. @returns false when it could not be kept */
  async later(): Promise<boolean> {
    const { state } = useTake.getState();
    if (state.phase === 'review' && !(await keep(state))) return false;
    show({ phase: 'none' });
    return true;
  },
  /** Leaves the review and forgets it; what waits goes on waiting. */
  leave(): void {
    clearTimeout(pause);
    const { state } = useTake.getState();
    if (state.phase === 'review') void call('drafts.drop', { id: state.preview.fingerprint });
    show({ phase: 'none' });
  },
  /** Writes what was reviewed into the register; doubts that were left stay. */
  async write(): Promise<void> {
    const { state } = useTake.getState();
    if (state.phase !== 'review' || state.writing) return;
    hush();
    clearTimeout(pause);
    const { source, preview, decisions, instead, carry } = state;
    show({ ...state, writing: true });
    const answer = await call('documents.take', { ...source.from, allowDoubts: true, ...(instead ? { instead, carry } : {}), review: { of: preview.fingerprint, decisions } });
    const now = useTake.getState().state;
    const inSight = now.phase === 'review' && now.writing && now.source === source;
    if (!inSight) {
      sayOfOther(source.name, answer);
      if (!answer.ok) void keep(state);
    } else if (answer.ok) show({ phase: 'taken', source, preview, decisions, undone: [], instead, carry, taken: answer.output });
    else show({ phase: 'refused', source, refused: answer });
  },
};
