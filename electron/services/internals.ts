/** Write phases of tasks: commands that only the program itself can call. */
import { recordDocument } from './record-document.ts';
import { markSample } from '../db/sample-mark.ts';
import { recordSnapshot } from './record-snapshot.ts';

export const internals = {
  markSample,
  recordDocument,
  recordSnapshot,
};

export type Internals = typeof internals;
