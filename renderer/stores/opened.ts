/** The file that Windows opened with the program: kept until the shell is there to show it. */
import { create } from 'zustand';
import type { AppEvent } from '../../shared/contract/index.ts';
import { onEvent } from '../api/office.ts';

export type OpenedFile = Extract<AppEvent, { kind: 'open' }>;

export const useOpened = create<{ file: OpenedFile | null }>(() => ({ file: null }));

/** Begins to listen, before anything is drawn: the file may come with the very start. */
export function watchOpened(): void {
  onEvent((event) => {
    if (event.kind === 'open') useOpened.setState({ file: event });
  });
}
