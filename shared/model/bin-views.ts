/** What was removed and can be brought back. */
import type { RowSubject } from './exchange-views.ts';

export interface RemovedRow {
  table: string;
  id: string;
  /** What the row said; empty where it has no words of its own. */
  words: string;
  /** What it belonged to, by its table and name; null where that has none. */
  subject: RowSubject | null;
  /** When it was removed, milliseconds since 1970, and by whom. */
  at: number;
  author: string;
}
