/**
 * A dot names one operation: local origin number * 2^40 + sequence number. It fits a JavaScript number as long as a store
 * knows fewer than 8,192 origins. Dots are local; between laptops an operation is named by (origin's UUID, sequence number).
 */

const SHIFT = 2 ** 40;

/** The bits of a dot that are its sequence number: for SQL, where the origin is `dot >> 40`. */
export const SEQUENCE_MASK = SHIFT - 1;

export function dotOf(origin: number, seq: number): number {
  return origin * SHIFT + seq;
}

export function originOf(dot: number): number {
  return Math.floor(dot / SHIFT);
}

export function seqOf(dot: number): number {
  return dot % SHIFT;
}
