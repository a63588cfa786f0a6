import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../schema-types.ts';

/** Reads take either: a query runs on the reading connection, a command reads inside its own transaction. */
export type ReadDb = Kysely<Schema> | Transaction<Schema>;

/** A flag of the store as the program uses it. */
export function flag(value: number | null): boolean {
  return value === 1;
}
