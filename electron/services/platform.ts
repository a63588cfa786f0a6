/** What services need of the machine they run on: one implementation for Electron's window, one for plain Node. */
import type { DocumentText, Reading, ReadingContext } from '../../shared/model/reading.ts';

/** A document as it was read: its text, what was found in it, and the file it came from. */
export interface ReadDocument {
  text: DocumentText;
  reading: Reading;
  file: { name: string; sha256: string; bytes: Uint8Array } | null;
}

/** Work for the process that may be killed: foreign files are never parsed where the store is open. */
export interface Jobs {
  readDocument(
    input: ({ path: string } | { text: string } | { file: { name: string; bytes: Uint8Array } }) & { context: ReadingContext },
  ): Promise<ReadDocument>;
}

export interface Platform {
  /** Runs a job in a process of its own, killed when it takes longer than `timeout` milliseconds. */
  runJob<N extends keyof Jobs>(name: N, input: Parameters<Jobs[N]>[0], timeout: number): ReturnType<Jobs[N]>;
  /** Asks the user for a file to open; null when there was none picked. @throws Refusal `needs-window` */
  pickOpen(purpose: 'document' | 'exchange'): Promise<string | null>;
  /** Asks the user where to save. @throws Refusal `needs-window` */
  pickSave(purpose: 'report' | 'exchange', name: string): Promise<string | null>;
  /** A token under which the window may name a path. */
  tokenFor(path: string): string;
  /** Shows a file in the folder it lies in. @throws Refusal `needs-window` */
  showFile(path: string): Promise<void>;
  /** Notes who sits at this laptop. */
  setAuthor(name: string): Promise<void>;
  /** Opens the register of sample data, or goes back to the office's own. @throws Refusal `needs-window` */
  switchRegister(to: 'sample' | 'own'): Promise<void>;
}
