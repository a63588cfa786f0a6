/** Who wrote an entry, and when (milliseconds since 1970); null while it is being written. */
export interface Written {
  by: string | null;
  at: number | null;
}
