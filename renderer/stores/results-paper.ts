/** A report or notice of results on its way to a visit: what it says, put right and confirmed line by line. */
import { create } from 'zustand';
import type { ReadResult, ResultsPreview } from '../../shared/model/results-reading.ts';
import { resultPaperWords } from '../../shared/text/vi/results.ts';
import { call, type Refused } from '../api/office.ts';
import { run, say, sayOfOther } from './commands.ts';
import type { TakeSource } from './take.ts';

/** A line as it will be written; one that is not taken stays in sight. */
export interface ResultLine extends ReadResult {
  key: string;
  taken: boolean;
}

export type ResultsPaperState =
  | { phase: 'none' }
  | { phase: 'reading'; visitId: string; source: TakeSource }
  | { phase: 'refused'; visitId: string; source: TakeSource; refused: Refused }
  | { phase: 'review'; visitId: string; source: TakeSource; preview: ResultsPreview; lines: ResultLine[]; writing: boolean };

export const useResultsPaper = create<{ state: ResultsPaperState }>(() => ({ state: { phase: 'none' } }));

const show = (state: ResultsPaperState) => useResultsPaper.setState({ state });

export const resultsPaperActions = {
  async read(visitId: string, source: TakeSource): Promise<void> {
    show({ phase: 'reading', visitId, source });
    const answer = await call('results.preview', { ...source.from, visitId });
    const { state } = useResultsPaper.getState();
    if (state.phase !== 'reading' || state.source !== source) return;
    if (!answer.ok) return show({ phase: 'refused', visitId, source, refused: answer });
    const lines = answer.output.lines.map((line, place): ResultLine => ({ ...line, key: `line${place}`, taken: true }));
    show({ phase: 'review', visitId, source, preview: answer.output, lines, writing: false });
  },
  /** Asks for a file. @returns false when the user picked none */
  async pick(visitId: string): Promise<boolean> {
    const picked = await run('files.pick', { purpose: 'document' });
    if (picked) void resultsPaperActions.read(visitId, { name: picked.name, from: { token: picked.token } });
    return picked !== null;
  },
  change(key: string, part: Partial<Pick<ResultLine, 'what' | 'words' | 'dueOn' | 'taken'>>): void {
    const { state } = useResultsPaper.getState();
    if (state.phase === 'review') show({ ...state, lines: state.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  },
  leave: () => show({ phase: 'none' }),
  /** Writes the lines that are taken. @returns true once they stand in the register and no other paper came meanwhile */
  async write(): Promise<boolean> {
    const { state } = useResultsPaper.getState();
    if (state.phase !== 'review' || state.writing) return false;
    const { visitId, source, preview } = state;
    show({ ...state, writing: true });
    const lines = state.lines
      .filter(({ taken, words }) => taken && words.trim() !== '')
      .map(({ what, words, dueOn, violation, source: place }) => ({
        what, words, source: place,
        ...(what === 'finding' ? { kind: violation ? ('violation' as const) : ('shortcoming' as const) } : { dueOn }),
      }));
    const answer = await call('results.take', { ...source.from, visitId, of: preview.fingerprint, lines });
    const now = useResultsPaper.getState().state;
    if (now.phase !== 'review' || now.source !== source) {
      sayOfOther(source.name, answer);
      return false;
    }
    if (!answer.ok) {
      show({ phase: 'refused', visitId, source, refused: answer });
      return false;
    }
    show({ phase: 'none' });
    say(resultPaperWords.taken(answer.output.added, answer.output.owner));
    return true;
  },
};
