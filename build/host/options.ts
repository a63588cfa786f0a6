/** What the starter of a host tells it, and the messages between a test and the host process it started. */

export interface HostOptions {
  /** the program: a bundle or a TypeScript file */
  main: string;
  /** Electron's userData; Chromium's own data lie in it as well */
  profileDir: string;
  /** arguments as the program would see them after Electron's own */
  args: string[];
  headless: boolean;
  viewport?: { width: number; height: number };
}

export type DialogKind = 'open' | 'save' | 'message';

export type Order =
  | { kind: 'answer'; dialog: DialogKind; value: unknown }
  | { kind: 'quit' }
  | { kind: 'recorded'; id: number };

export type Report =
  | { kind: 'browser'; endpoint: string }
  | { kind: 'recorded'; id: number; entries: RecordedCall[] };

/** Something that would have left the program: a file shown, an address opened, a permission asked for. */
export interface RecordedCall {
  what: string;
  args: unknown[];
}

/** The host reads its options from here; nothing else of the environment is the host's. */
export const OPTIONS_VARIABLE = 'SGB_HOST_OPTIONS';

export function readOptions(): HostOptions {
  const text = process.env[OPTIONS_VARIABLE];
  if (text === undefined) throw new Error(`The host is started by build/host/launch.ts, which sets ${OPTIONS_VARIABLE}.`);
  return JSON.parse(text) as HostOptions;
}
