import { createResource } from './resource.ts';

/** The log of the whole register, newest first. */
export const historyList = createResource('history.list');
