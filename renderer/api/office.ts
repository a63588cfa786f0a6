/** The window's client of the contract: one call, one file, one stream of events. Types come from the contract alone. */
import type { Answer, AppEvent, InputOf, OperationName, OutputOf } from '../../shared/contract/index.ts';

/** What the preload puts on the window. */
interface OfficeBridge {
  call(name: string, input: unknown): Promise<unknown>;
  fileToken(file: File): Promise<unknown>;
  onEvent(listen: (event: unknown) => void): void;
}

declare global {
  interface Window {
    readonly office: OfficeBridge;
  }
}

/** A call that was declined, with the sentence for the user. */
export type Refused = Extract<Answer<never>, { ok: false }>;

/** Calls an operation; a refusal is an answer, not an error. */
export async function call<N extends OperationName>(name: N, input: InputOf<N>): Promise<Answer<OutputOf<N>>> {
  return (await window.office.call(name, input)) as Answer<OutputOf<N>>;
}

/** A token for a dropped file; null for what has no place on disk. */
export async function fileToken(file: File): Promise<string | null> {
  const token = await window.office.fileToken(file);
  return typeof token === 'string' ? token : null;
}

/** Listens to what the main process tells without being asked, for as long as the window lives. */
export function onEvent(listen: (event: AppEvent) => void): void {
  window.office.onEvent((event) => listen(event as AppEvent));
}
