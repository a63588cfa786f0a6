/**
 * Ids of rows. What the program makes by itself gets an id computed from its parent's id and its place there, so that two
 * laptops that take in the same paper make the same rows; what a person adds by hand gets a new one.
 */
import { hash, randomBytes } from 'node:crypto';
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { Reading } from '../../shared/model/reading.ts';

/** A UUID of version 5 in the name space of the parent's id. */
export function computedId(parent: string, ...place: (string | number)[]): string {
  const digest = Buffer.from(hash('sha1', `${parent}\n${place.join('\n')}`, 'hex'), 'hex');
  return formatted(digest, 5);
}

/** A UUID of version 7: sorted by the time it was made. @param now milliseconds since 1970 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return formatted(bytes, 7);
}

/** The id of a document: SHA-256 of its folded words without the head, as a UUID of version 8. A copy without number and day has the same. */
function documentId(body: string): string {
  return formatted(Buffer.from(hash('sha256', foldWords(body), 'hex'), 'hex'), 8);
}

/** The id of a document as it was read: its words from the first item on. */
export function documentIdOf(text: string, reading: Reading): string {
  return documentId(text.slice(reading.items[0]?.source.start ?? 0));
}

function formatted(bytes: Buffer, version: number): string {
  const uuid = Buffer.from(bytes.subarray(0, 16));
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | (version << 4);
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  const hex = uuid.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Gives each name a suffix from its second appearance on. */
export class Repeats {
  readonly #seen = new Map<string, number>();

  /** The name itself, or the name with its ordinal where it repeats. */
  unique(name: string): string {
    const count = this.#seen.get(name) ?? 0;
    this.#seen.set(name, count + 1);
    return count === 0 ? name : `${name}#${count + 1}`;
  }
}
