/**
 * Any interleaving of edits, removals, undos, redos, settlements, merges and their undoing, and updates of the program leaves
 * log, fold and tables in agreement, and laptops that hold the same steps show the same.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listConflicts } from '../../electron/db/exchange/conflicts.ts';
import type { ConflictCell } from '../../shared/model/exchange-views.ts';
import { runs } from '../support/seeds.ts';
import type { Laptop } from '../support/store.ts';
import { act, leave, Office, take } from './office.ts';
import { schedule } from './schedule.ts';

/** Values of text that edits in the log of a laptop carry; a group's is an object. */
function history(laptop: Laptop): Set<string> {
  const found = new Set<string>();
  for (const { record } of laptop.steps()) {
    for (const { table, row, value } of record.ops) {
      const values = typeof value === 'string' && value.startsWith('{') ? Object.values(JSON.parse(value) as object) : [value];
      for (const one of values) found.add(`${table}/${row}/${String(one)}`);
    }
  }
  return found;
}

/** What people are asked, each question with its versions in the order in which they are shown. */
function conflicts(laptop: Laptop): ConflictCell[] {
  return listConflicts(laptop.store.log).sort((a, b) => (a.id < b.id ? -1 : 1));
}

for (const run of runs()) {
  test(`random schedules agree (${run.name})`, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async ([count, older, actions]) => {
        const office = await Office.open(count, older);
        try {
          for (const one of actions) await act(office, one);
          for (const laptop of office.desk) expect(await office.at(laptop, () => laptop.problems())).toEqual([]);
          for (const n of office.desk.keys()) await office.update(n);
          // Everybody's full file goes to the first, and the first's to everybody.
          const [first, ...others] = office.desk;
          if (!first) throw new Error('no laptop');
          for (const [n, other] of others.entries()) {
            leave(office, other, n, null);
            take(first, office.place(n));
          }
          leave(office, first, 0, null);
          for (const other of others) {
            take(other, office.place(0));
            expect(other.digest()).toBe(first.digest());
            expect(conflicts(other)).toEqual(conflicts(first));
          }
          for (const laptop of office.desk) expect(laptop.problems()).toEqual([]);
          const known = history(first);
          if (!office.cut) for (const value of office.written) expect(known).toContain(value);
        } finally {
          office.close();
        }
      }),
      { numRuns: run.count(25), seed: run.seed },
    );
  });
}
