/**
 * Looks at a proven exchange file and merges it, as a laptop does (the preview is the merge, rolled back):
 * `merge-alone.ts <folder> <file>`; prints the milliseconds of both as JSON.
 */
import { mergeFile } from '../../electron/db/exchange/merge.ts';
import { openExchange } from '../../electron/db/exchange/read-exchange.ts';
import { Laptop } from '../support/store.ts';
import { timed } from './measure.ts';

const [folder = '', path = ''] = process.argv.slice(2);
const { store } = await Laptop.open('A', { folder });

const merge = (end: 'COMMIT' | 'ROLLBACK'): number => timed(() => {
  const file = openExchange(path, { check: false });
  store.raw.exec('BEGIN IMMEDIATE');
  mergeFile(store, file, { foreign: true, allowRemovals: true }, Date.now());
  store.raw.exec(end);
  if (end === 'ROLLBACK') store.steps.abandon();
  file.close();
});

console.log(JSON.stringify({ previewed: merge('ROLLBACK'), merged: merge('COMMIT') }));
store.close();
