/** What was read between two places of one text: the ways of naming owners ask for the same places again and again. */
export class SpanMemo<T> {
  readonly #read = new Map<number, Map<number, T>>();

  /** @param read asked once for each pair of places; what it answers must not be changed afterwards */
  at(start: number, end: number, read: () => T): T {
    const ends = this.#read.get(start) ?? new Map<number, T>();
    this.#read.set(start, ends);
    const known = ends.get(end);
    if (known !== undefined) return known;
    const value = read();
    ends.set(end, value);
    return value;
  }
}
