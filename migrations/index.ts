import type { Migration } from 'kysely/migration';
import { up as first } from './0001-first.ts';

/** Every schema step in order. A released one never changes; a new one is a new file and a line here. */
export const migrations: Record<string, Migration> = {
  '0001-first': { up: first },
};
