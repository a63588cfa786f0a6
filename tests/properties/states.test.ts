/** What lists and figures say by SQL equals what the function says of the facts, on any day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures } from '../../electron/db/queries/figures.ts';
import { listTasks } from '../../electron/db/queries/lists.ts';
import { checkDerived } from '../../electron/db/check-derived.ts';
import { addDays } from '../../shared/domain/civil-date.ts';
import { stateOn, type TaskFacts } from '../../shared/domain/task-state.ts';
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
  });
  for (const [n, one] of tasks.entries()) {
    const taskId = `t${n}`;
    await desk.write(async (trx) => {
      await trx.insertInto('task').values({ id: taskId, itemId: 'i', ordinal: n, kind: one.kind, waitingFor: one.waiting ? 'ý kiến' : null, endedOn: one.ended }).execute();
      if (one.due) await trx.insertInto('deadline').values({ id: `${taskId}d`, taskId, toOn: one.due }).execute();
      for (const [e, extension] of one.extensions.entries()) {
        await trx.insertInto('extension').values({ id: `${taskId}e${e}`, taskId, onDay: extension.on, toOn: extension.to }).execute();
      }
    });
    for (const [p, report] of one.reports.entries()) {
      await desk.write(async (trx) => void (await trx.insertInto('progress').values({ id: `${taskId}p${p}`, taskId, onDay: report.on, outcome: report.outcome }).execute()));
    }
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
          expect(checkDerived(desk.store.log)).toEqual([]);
        } finally {
          desk.close();
        }
      }),
      { numRuns: run.count(12), seed: run.seed },
    );
  });
}
