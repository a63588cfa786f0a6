/** Files that hang on a row of the register. */
import type { RefusalCode } from './refusal.ts';
import type { RefusalParams } from '../text/vi/sentence.ts';
import type { Written } from './written.ts';

/** What a file may be attached to; on a task it is evidence. */
export const attachableTables = ['task', 'visit', 'document', 'paper', 'meeting'] as const;
export type Attachable = (typeof attachableTables)[number];

export interface AttachedFile extends Written {
  id: string;
  name: string;
  /** Bytes; null where the file itself was left on another laptop. */
  size: number | null;
  onDay: string | null;
  note: string | null;
}

export interface KeptFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** A file that was not kept, and why. */
export interface FileLeft {
  name: string;
  code: RefusalCode;
  params: RefusalParams;
}

/** What became of files that were to be attached together. */
export interface FilesAttached {
  kept: KeptFile[];
  left: FileLeft[];
}
