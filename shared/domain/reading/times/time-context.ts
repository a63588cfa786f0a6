/** What reading a time phrase needs and yields. */

import type { PlannedTime } from './planned-time.ts';

/** What relative and incomplete phrases are read by. */
export interface TimeContext {
  /** Meeting date, else issue date; null when the paper shows neither. */
  reference: string | null;
  issuedOn: string | null;
  /** 'trước ngày X' means X-1. */
  strictBefore: boolean;
  /** The time a plan is for: days without a year lie in it. */
  planned?: PlannedTime | null;
  holidays?: ReadonlySet<string>;
}

/** What a phrase says of the days; `fuzzy` and `anchor` when there is more or less to it than days. */
export interface Meaning {
  from: string | null;
  to: string | null;
  fuzzy?: boolean;
  anchor?: string | null;
}
