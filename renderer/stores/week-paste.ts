/** The leaders' week on its way in: pasted, picked or dropped, looked at before anything is written. */
import { create } from 'zustand';
import { run } from './commands.ts';

interface WeekPaste {
  opened: boolean;
  /** A file is being read. */
  reading: boolean;
  text: string;
  /** What a file says of days without a year; null leaves it to the week in sight. */
  year: number | null;
}

const closed: WeekPaste = { opened: false, reading: false, text: '', year: null };

export const useWeekPaste = create<WeekPaste>(() => closed);

export const weekPasteActions = {
  open: () => useWeekPaste.setState({ opened: true }),
  /** What was pasted stays for the next time. */
  close: () => useWeekPaste.setState({ opened: false }),
  /** It was written: the next week begins with an empty field. */
  finish: () => useWeekPaste.setState(closed),
  type: (text: string) => useWeekPaste.setState(text === '' ? { text, year: null } : { text }),
  /** Reads a Word file into the dialog; what cannot be read leaves it as it is. */
  async read(token: string): Promise<void> {
    useWeekPaste.setState({ opened: true, reading: true });
    const found = await run('appointments.read', { token });
    if (found && useWeekPaste.getState().opened) useWeekPaste.setState(found);
    useWeekPaste.setState({ reading: false });
  },
  /** Asks for a file. */
  async pick(): Promise<void> {
    const picked = await run('files.pick', { purpose: 'document' });
    if (picked) await weekPasteActions.read(picked.token);
  },
};
