/** When a unit ends, its open work goes to its successor in one action; what papers say stays. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2026-01-05');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  await desk.close();
});

test('the page lists who ended with open work, and moves it; one undo brings it back', async () => {
  const ended = await desk.call('units.ended', {});
  const haNam = ended.rows.find((unit) => unit.name === 'Tỉnh đoàn Hà Nam');
  expect(haNam).toMatchObject({ toOn: '2025-06-30', visits: 1, successors: [{ name: 'Tỉnh đoàn Ninh Bình' }] });
  expect(await desk.call('units.moveWork', { unitId: haNam?.id ?? '' })).toEqual({ moved: 1 });
  expect((await desk.call('units.ended', {})).rows.some((unit) => unit.id === haNam?.id)).toBe(false);
  const visits = await desk.call('visits.list', { unitId: haNam?.successors[0]?.id ?? '' });
  expect(visits.total).toBeGreaterThanOrEqual(1);
  await desk.call('history.undo', {});
  expect((await desk.call('units.ended', {})).total).toBe(ended.total);
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
});

test('a unit without a single successor asks', async () => {
  const bloc = (await desk.call('units.list', { kind: 'directUnit', search: 'doanh nghiep' })).rows[0];
  await desk.call('units.update', { id: bloc?.id ?? '', set: { toOn: '2025-02-28' }, was: { toOn: null } });
  await expect(desk.call('units.moveWork', { unitId: bloc?.id ?? '' })).rejects.toMatchObject({ code: 'choose-successor' });
  const [other] = (await desk.call('units.list', { kind: 'directUnit' })).rows;
  expect((await desk.call('units.moveWork', { unitId: bloc?.id ?? '', successorId: other?.id ?? '' })).moved).toBe(1);
});
