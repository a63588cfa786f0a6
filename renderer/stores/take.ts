/** Taking documents in: from a dropped, picked or pasted document through its review to the register. */
import { create } from 'zustand';
import type { DocumentPreview, TakenDocument } from '../../shared/model/views.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { call, fileToken, type Refused } from '../api/office.ts';
import { hush, run, say } from './commands.ts';

export interface TakeSource {
  name: string;
  from: { token: string } | { text: string };
}

export type TakeState =
  | { phase: 'none' }
  | { phase: 'reading'; source: TakeSource }
  | { phase: 'refused'; source: TakeSource; refused: Refused }
  | { phase: 'review'; source: TakeSource; preview: DocumentPreview; writing: boolean }
  | { phase: 'taken'; source: TakeSource; preview: DocumentPreview; taken: TakenDocument };

interface TakeStore {
  state: TakeState;
  /** Documents that came together with this one and are read after it. */
  queue: TakeSource[];
  /** The dialog for pasting is open. */
  pasting: boolean;
}

export const useTake = create<TakeStore>(() => ({ state: { phase: 'none' }, queue: [], pasting: false }));

const show = (state: TakeState) => useTake.setState({ state });

async function read(source: TakeSource): Promise<void> {
  show({ phase: 'reading', source });
  const answer = await call('documents.preview', source.from);
  const { state } = useTake.getState();
  if (state.phase !== 'reading' || state.source !== source) return;
  if (answer.ok) show({ phase: 'review', source, preview: answer.output, writing: false });
  else show({ phase: 'refused', source, refused: answer });
}

/** Reads the first of the sources now and the others after it. */
async function begin(sources: TakeSource[]): Promise<void> {
  const [first, ...rest] = sources;
  if (!first) return;
  useTake.setState({ queue: rest, pasting: false });
  await read(first);
}

export const takeActions = {
  setPasting: (pasting: boolean) => useTake.setState({ pasting }),
  /** @returns false when nothing among the files can be read from disk */
  async takeFiles(files: readonly File[]): Promise<boolean> {
    const sources: TakeSource[] = [];
    for (const file of files) {
      const token = await fileToken(file);
      if (token !== null) sources.push({ name: file.name, from: { token } });
    }
    if (sources.length === 0) {
      say(takeWords.noFile, 'alarm');
      return false;
    }
    void begin(sources);
    return true;
  },
  takeToken: (token: string, name: string) => void begin([{ name, from: { token } }]),
  takeText: (text: string) => void begin([{ name: takeWords.pasted, from: { text } }]),
  /** Asks for a file. @returns false when the user picked none */
  async pick(): Promise<boolean> {
    const picked = await run('files.pick', { purpose: 'document' });
    if (!picked) return false;
    takeActions.takeToken(picked.token, picked.name);
    return true;
  },
  /** Reads the same document again, after it was closed in Word for example. */
  again(): void {
    const { state } = useTake.getState();
    if (state.phase !== 'none') void read(state.source);
  },
  next: () => void begin(useTake.getState().queue),
  /** After what was written was taken back. */
  reviewAgain(): void {
    const { state } = useTake.getState();
    if (state.phase === 'taken') show({ phase: 'review', source: state.source, preview: state.preview, writing: false });
  },
  leave: () => useTake.setState({ state: { phase: 'none' }, queue: [] }),
  /** Writes what was reviewed into the register, with its doubts. */
  async write(): Promise<void> {
    const { state } = useTake.getState();
    if (state.phase !== 'review' || state.writing) return;
    hush();
    show({ ...state, writing: true });
    const answer = await call('documents.take', { ...state.source.from, allowDoubts: true });
    if (answer.ok) show({ phase: 'taken', source: state.source, preview: state.preview, taken: answer.output });
    else show({ phase: 'refused', source: state.source, refused: answer });
  },
};
