/** Write phases of tasks: commands that only the program itself can call. */
import { recordDocument } from './record-document.ts';
import { recordSnapshot } from './record-snapshot.ts';

export const internals = {
  recordDocument,
  recordSnapshot,
};

export type Internals = typeof internals;
