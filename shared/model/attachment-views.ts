/** Files that hang on a row of the register. */
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
