/** Registry, migrations and shipped data agree; what was released does not change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/db/open.ts';
import { programSteps } from '../../electron/db/program.ts';
import { tables } from '../../shared/model/registry.ts';
import { Laptop, frozenClock } from '../support/store.ts';

let desk: Laptop;

beforeAll(async () => {
  desk = await Laptop.open('A');
});

afterAll(() => desk.close());

describe('schema', () => {
  test('every registered table stands in the store as the registry says', () => {
    for (const [table, definition] of Object.entries(tables)) {
      const stored = desk.store.raw.prepare<[], { name: string; type: string; notnull: number }>(`PRAGMA table_info("${table}")`).all();
      const expected = [
        { name: 'k', type: 'INTEGER', notnull: 0 },
        { name: 'id', type: 'TEXT', notnull: 1 },
        ...Object.entries(definition.columns).map(([name, column]) => ({ name, type: column.type.toUpperCase(), notnull: column.required ? 1 : 0 })),
        { name: 'removed', type: 'INTEGER', notnull: 0 },
      ];
      expect(stored.map(({ name, type, notnull }) => ({ name, type, notnull })), table).toEqual(expected);
      const references = desk.store.raw.prepare<[], { from: string; table: string; to: string }>(`PRAGMA foreign_key_list("${table}")`).all();
      const wanted = Object.entries(definition.columns).flatMap(([name, column]) => (column.ref ? [`${name}>${column.ref}.id`] : []));
      expect(references.map((one) => `${one.from}>${one.table}.${one.to}`).sort(), table).toEqual(wanted.sort());
    }
  });

  test('the shipped steps have the hashes they were released with', () => {
    const released = readFileSync(join(import.meta.dirname, '../../migrations/program/chain.txt'), 'utf8').trim().split('\n');
    expect(programSteps().map((step) => `${step.record.n} ${step.hash}`)).toEqual(released);
  });

  test('two fresh stores hold the same shipped rows under the same digest', async () => {
    const other = await Laptop.open('B');
    expect(other.digest()).toBe(desk.digest());
    other.close();
  });

  test('86 provincial units over time: 63 before July 2025, 34 after, every ended one with a successor', () => {
    const on = (day: string) =>
      desk.store.raw
        .prepare<[string, string], { n: number }>(`SELECT count(*) AS n FROM live_unit WHERE kind = 'provincialUnit' AND ifnull(fromOn, '') <= ? AND ifnull(toOn, '9999') >= ?`)
        .get(day, day)?.n;
    expect(on('2021-10-05')).toBe(63);
    expect(on('2025-06-30')).toBe(63);
    expect(on('2025-07-01')).toBe(34);
    const orphans = desk.store.raw.prepare(`SELECT name FROM live_unit u WHERE toOn IS NOT NULL AND NOT EXISTS (SELECT 1 FROM live_unitSuccession s WHERE s.unitId = u.id)`).all();
    expect(orphans).toEqual([]);
  });

  test('a store of a newer program is refused before anything is touched', async () => {
    desk.store.raw.prepare(`INSERT INTO kysely_migration(name, timestamp) VALUES ('9999-future', '2030')`).run();
    await expect(openStore(desk.store.file, { clock: frozenClock(), program: 'test' })).rejects.toMatchObject({ code: 'store-newer' });
    desk.store.raw.prepare(`DELETE FROM kysely_migration WHERE name = '9999-future'`).run();
  });
});
