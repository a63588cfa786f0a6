/** What lists and figures say by SQL equals what the function says of the facts, on any day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { figures } from '../../electron/db/queries/figures.ts';
import { openStates } from '../../electron/db/queries/list-filter.ts';
import { listTasks } from '../../electron/db/queries/lists.ts';
import { countBegunAfter, countByState, overdueAges, owedByUnit } from '../../electron/db/queries/span-counts.ts';
import { checkDerived } from '../../electron/db/check-derived.ts';
import { addDays, daysBetween } from '../../shared/domain/civil-date.ts';
import { stateOn, statesOf, type TaskFacts, type TaskState } from '../../shared/domain/task-state.ts';
import { runs } from '../support/seeds.ts';
import { Laptop } from '../support/store.ts';

const day = fc.integer({ min: 0, max: 80 }).map((n) => addDays('2021-09-01', n));
const task = fc.record({
  kind: fc.constantFrom('task', 'task', 'task', 'standingDuty'),
  waiting: fc.boolean(),
  due: fc.option(day),
  extensions: fc.array(fc.record({ on: day, to: day }), { maxLength: 2 }),
  reports: fc.array(fc.record({ on: day, outcome: fc.constantFrom(null, 'done', 'reopened') }), { maxLength: 4 }),
  ended: fc.option(day, { freq: 5 }),
  leads: fc.uniqueArray(fc.constantFrom('u1', 'u2'), { maxLength: 2 }),
});

type Task = typeof task extends fc.Arbitrary<infer T> ? T : never;

/**
 * The facts as a reader of the entries would tell them: the newest extension counts that was agreed before completion, the
 * newest word on completion counts.
 */
function factsOf(one: Task): TaskFacts {
  const newest = <T extends { on: string }>(all: T[]) => all.reduce<T | null>((best, entry) => (best && best.on > entry.on ? best : entry), null);
  const words = one.reports.filter((report) => report.outcome !== null);
  const reopened = newest(words.filter((report) => report.outcome === 'reopened'));
  const done = words.filter((report) => report.outcome === 'done' && report.on >= (reopened?.on ?? '')).map((report) => report.on).sort();
  const doneOn = newest(words)?.outcome === 'done' ? (done[0] ?? null) : null;
  const valid = one.extensions.filter((extension) => doneOn === null || extension.on <= doneOn);
  return {
    standing: one.kind === 'standingDuty',
    waiting: one.waiting,
    dueOn: newest(valid)?.to ?? one.due,
    doneOn,
    endedOn: one.ended,
  };
}

async function write(desk: Laptop, tasks: Task[]): Promise<void> {
  await desk.write(async (trx) => {
    await trx.insertInto('document').values({ id: 'd', kind: 'notice', number: '1', issuedOn: '2021-09-01' }).execute();
    await trx.insertInto('item').values({ id: 'i', documentId: 'd', path: '1', ordinal: 1, kind: 'task' }).execute();
    await trx.insertInto('unit').values([{ id: 'u1', kind: 'department', name: 'Ban A' }, { id: 'u2', kind: 'department', name: 'Ban B' }]).execute();
  });
  for (const [n, one] of tasks.entries()) {
    const taskId = `t${n}`;
    await desk.write(async (trx) => {
      await trx.insertInto('task').values({ id: taskId, itemId: 'i', ordinal: n, kind: one.kind, waitingFor: one.waiting ? 'ý kiến' : null, endedOn: one.ended }).execute();
      if (one.due) await trx.insertInto('deadline').values({ id: `${taskId}d`, taskId, toOn: one.due }).execute();
      for (const unitId of one.leads) await trx.insertInto('assignment').values({ id: `${taskId}${unitId}`, taskId, role: 'lead', unitId }).execute();
      for (const [e, extension] of one.extensions.entries()) {
        await trx.insertInto('extension').values({ id: `${taskId}e${e}`, taskId, onDay: extension.on, toOn: extension.to }).execute();
      }
    });
    for (const [p, report] of one.reports.entries()) {
      await desk.write(async (trx) => void (await trx.insertInto('progress').values({ id: `${taskId}p${p}`, taskId, onDay: report.on, outcome: report.outcome }).execute()));
    }
  }
}

const tally = <T>(of: readonly T[]) => Object.fromEntries([...new Set(of)].map((one) => [String(one), of.filter((other) => other === one).length]));

/** Counts that the register keeps equal those of a person who counts task by task. */
async function expectCounts(desk: Laptop, tasks: Task[], days: string[]): Promise<void> {
  const { db } = desk.store;
  const facts = tasks.map((one) => ({ ...one, facts: factsOf(one) }));
  for (const today of [...days, '2021-09-30', '2021-10-01', '2030-01-01']) {
    const states = facts.map((one) => stateOn(one.facts, today));
    const counted = await countByState(db, today);
    expect(Object.fromEntries(counted.map(({ state, n }) => [state, n]))).toEqual(tally(states));
    const silent = states.filter((_, n) => tasks[n]?.reports.length === 0);
    expect(Object.fromEntries(counted.flatMap((row) => (row.silent > 0 ? [[row.state, row.silent]] : [])))).toEqual(tally(silent));
    const owing = (state: (one: TaskState) => boolean) => tally(facts.flatMap((one, n) => (state(states[n] ?? 'ended') ? one.leads : [])));
    const owed = await sql<{ id: string; open: number; overdue: number }>`SELECT u.id, c.open, c.overdue FROM (${owedByUnit(today)}) c JOIN unit u ON u.k = c.unitK`.execute(db);
    expect(Object.fromEntries(owed.rows.map(({ id, open }) => [id, open]))).toEqual(owing((one) => openStates.includes(one)));
    expect(Object.fromEntries(owed.rows.flatMap(({ id, overdue }) => (overdue > 0 ? [[id, overdue]] : [])))).toEqual(owing((one) => one === 'overdue'));
    const since = facts.flatMap((one) => statesOf(one.facts).filter(({ state, fromOn, toOn }) => state === 'overdue' && fromOn <= today && today <= toOn)).map(({ fromOn }) => fromOn);
    const young = (least: number, most: number) => since.filter((on) => daysBetween(on, today) >= least && daysBetween(on, today) < most).length;
    expect(await overdueAges(db, today, since.length)).toEqual({ week: young(0, 7), month: young(7, 30), older: young(30, Infinity) });
    expect(await countBegunAfter(db, ['overdue'], addDays(today, -10), today)).toBe(young(0, 10));
  }
}

for (const run of runs()) {
  test(`states by SQL and by function agree (${run.name})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(task, { minLength: 1, maxLength: 6 }), fc.array(day, { minLength: 1, maxLength: 4 }), async (tasks, days) => {
        const desk = await Laptop.open('A');
        try {
          await write(desk, tasks);
          for (const today of days) {
            const expected = new Map(tasks.map((one, n) => [`t${n}`, stateOn(factsOf(one), today)]));
            const { rows } = await listTasks(desk.store.db, { limit: 100 }, today);
            expect(new Map(rows.map((row) => [row.id, row.status]))).toEqual(expected);
            const counted = await figures(desk.store.db, {}, today);
            const outside = [...expected.values()].filter((state) => state === 'ended' || state === 'standing').length;
            expect(counted.total + outside).toBe(tasks.length);
            for (const state of new Set(expected.values())) {
              const listed = await listTasks(desk.store.db, { status: state }, today);
              expect(listed.rows.map((row) => row.id).sort()).toEqual([...expected].filter(([, one]) => one === state).map(([id]) => id).sort());
            }
          }
          await expectCounts(desk, tasks, days);
          // A task that goes, and one that is ended, take themselves out of every count.
          await desk.write(async (trx) => void (await trx.updateTable('task').set({ removed: 1 }).where('id', '=', 't0').execute()));
          await desk.write(async (trx) => void (await trx.updateTable('task').set({ endedOn: '2021-10-05' }).where('id', '=', 't1').execute()));
          await expectCounts(desk, tasks.slice(1).map((one, n) => (n === 0 ? { ...one, ended: '2021-10-05' } : one)), days);
          expect(checkDerived(desk.store.log)).toEqual([]);
        } finally {
          desk.close();
        }
      }),
      { numRuns: run.count(12), seed: run.seed },
    );
  });
}
