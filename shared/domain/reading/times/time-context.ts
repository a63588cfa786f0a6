/** What reading a time phrase needs and yields. */

/** What relative and incomplete phrases are read by. */
export interface TimeContext {
  /** Meeting date, else issue date; null when the paper shows neither. */
  reference: string | null;
  issuedOn: string | null;
  /** 'trước ngày X' means X-1. */
  strictBefore: boolean;
  holidays?: ReadonlySet<string>;
}

/** What a phrase says of the days; `fuzzy` and `anchor` when there is more or less to it than days. */
export interface Meaning {
  from: string | null;
  to: string | null;
  fuzzy?: boolean;
  anchor?: string | null;
}
