/** A paper that came back, a filled form or an edited sheet, on its way to the register: what it proposes, taken or left line by line. */
import { create } from 'zustand';
import type { ReturnedPreview } from '../../shared/model/views.ts';
import { editedSheetWords } from '../../shared/text/vi/edited-sheet.ts';
import { formWords } from '../../shared/text/vi/form.ts';
import { call, type Refused } from '../api/office.ts';
import { hush, run, say, sayOfOther } from './commands.ts';

export interface FormFile {
  token: string;
  name: string;
}

export type FormState =
  | { phase: 'none' }
  | { phase: 'reading'; file: FormFile }
  | { phase: 'refused'; file: FormFile; refused: Refused }
  | { phase: 'review'; file: FormFile; preview: ReturnedPreview; taken: ReadonlySet<string>; writing: boolean };

interface FormStore {
  state: FormState;
  /** Papers that came together with this one and are read after it. */
  queue: FormFile[];
}

export const useForm = create<FormStore>(() => ({ state: { phase: 'none' }, queue: [] }));

const show = (state: FormState) => useForm.setState({ state });

function begin([first, ...queue]: readonly FormFile[]): void {
  useForm.setState({ queue });
  if (first) void formActions.read(first);
}

export const formActions = {
  /** What the register says otherwise since the paper was made is not taken before somebody looked. */
  async read(file: FormFile): Promise<void> {
    show({ phase: 'reading', file });
    const answer = await call('forms.preview', { token: file.token });
    const { state } = useForm.getState();
    if (state.phase !== 'reading' || state.file !== file) return;
    if (!answer.ok) return show({ phase: 'refused', file, refused: answer });
    const taken = answer.output.lines.flatMap(({ key, changed }) => (changed ? [] : [key]));
    show({ phase: 'review', file, preview: answer.output, taken: new Set(taken), writing: false });
  },
  /** Reads the first now and the others after it; then what is in hand and not yet written, and what waited. */
  readAll(files: readonly FormFile[]): void {
    const { state, queue } = useForm.getState();
    const inHand = state.phase === 'review' && !state.writing && state.taken.size > 0 ? [state.file] : [];
    begin([...files, ...inHand, ...queue]);
  },
  /** Leaves what is in sight for the next that came with it. */
  next: () => begin(useForm.getState().queue),
  /** Asks for a file. @returns false when the user picked none */
  async pick(): Promise<boolean> {
    const file = await run('files.pick', { purpose: 'form' });
    if (file) formActions.readAll([file]);
    return file !== null;
  },
  /** Those among the files that are forms or sheets of this program. */
  async among(files: readonly FormFile[]): Promise<FormFile[]> {
    const found: FormFile[] = [];
    for (const file of files) {
      const answer = await call('forms.recognise', { token: file.token });
      if (answer.ok && answer.output.returned) found.push(file);
    }
    return found;
  },
  toggle(key: string): void {
    const { state } = useForm.getState();
    if (state.phase !== 'review') return;
    const taken = new Set(state.taken);
    if (!taken.delete(key)) taken.add(key);
    show({ ...state, taken });
  },
  leave: () => useForm.setState({ state: { phase: 'none' }, queue: [] }),
  /** Writes the lines that are taken and shows what the file still holds. */
  async write(): Promise<void> {
    const { state } = useForm.getState();
    if (state.phase !== 'review' || state.writing || state.taken.size === 0) return;
    hush();
    const { file, preview, taken } = state;
    show({ ...state, writing: true });
    const answer = await call('forms.take', { token: file.token, of: preview.fingerprint, keys: [...taken] });
    const now = useForm.getState().state;
    if (now.phase !== 'review' || now.file !== file) return sayOfOther(file.name, answer);
    if (!answer.ok) return show({ phase: 'refused', file, refused: answer });
    say((preview.kind === 'form' ? formWords : editedSheetWords).written(answer.output.written));
    await formActions.read(file);
  },
};
