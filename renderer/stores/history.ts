import { createResource } from './resource.ts';

/** The log of the whole register, newest first. */
export const historyList = createResource('history.list');

/** What was removed and can be brought back. */
export const binList = createResource('bin.list');
