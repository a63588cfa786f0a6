/** Coverage of units over the years, across the merger of provinces: the second half of J12. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePastVisits } from '../../shared/domain/coverage.ts';
import { planText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let desk: TestRegister;

beforeAll(async () => {
  desk = await openTestRegister('2026-03-02');
  await desk.call('documents.take', { text: planText(), allowDoubts: true });
});

afterAll(async () => {
  expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
  await desk.close();
});

const get = () => desk.call('coverage.get', { from: 2019, to: 2026 });
const cell = (view: Awaited<ReturnType<typeof get>>, name: string, year: number) => view.rows.find((row) => row.name === name)?.cells.find((one) => one.year === year);

test('how people write past visits', () => {
  expect(parsePastVisits('2019: Lai Châu, Sơn La\nTỉnh đoàn Hà Nam\t15/6/2020\n3. Cần Thơ năm 2018\nGì đó')).toEqual([
    { unit: 'Lai Châu', year: 2019, day: null },
    { unit: 'Sơn La', year: 2019, day: null },
    { unit: 'Tỉnh đoàn Hà Nam', year: 2020, day: '2020-06-15' },
    { unit: 'Cần Thơ', year: 2018, day: null },
    { unit: 'Gì đó', year: 0, day: null },
  ]);
});

describe('coverage', () => {
  test('28 provinces of the plan are 21 of 34; the blocs, which nobody carries on, are asked about', async () => {
    const { rows } = await desk.call('visits.list', { year: 2021 });
    const view = await get();
    expect(view.rows.filter((row) => row.kind === 'provincialUnit')).toHaveLength(34);
    expect(cell(view, 'Tỉnh đoàn Lai Châu', 2021)?.state).toBe('unknown');
    await desk.call('visits.change', { ids: rows.map((row) => row.id), stage: 'visited' });
    const after = await get();
    const visited = after.rows.filter((row) => row.kind === 'provincialUnit' && row.cells.some((one) => one.year === 2021 && one.state === 'visited'));
    expect(visited).toHaveLength(21);
    expect(cell(after, 'Tỉnh đoàn Ninh Bình', 2021)?.visits.map((visit) => visit.unitName).sort()).toEqual(['Tỉnh đoàn Hà Nam', 'Tỉnh đoàn Ninh Bình']);
    expect(after.unclear).toEqual([]);
    for (const row of rows.filter((one) => one.unitName.startsWith('Đoàn Khối'))) await desk.call('units.update', { id: row.unitId ?? '', set: { toOn: '2025-02-28' } });
    expect((await get()).unclear).toMatchObject([{ visits: 1, heirs: [] }, { visits: 1, heirs: [] }]);
  });

  test('a year of which the register holds nothing is not known; a year with records was not inspected', async () => {
    const view = await get();
    expect(cell(view, 'Thành đoàn Hà Nội', 2021)?.state).toBe('none');
    expect(cell(view, 'Thành đoàn Hà Nội', 2019)?.state).toBe('unknown');
  });

  test('past visits pasted as a list, with the names of their time; twice the same list is once', async () => {
    const text = '2019: Hà Nam, Hà Nội, Xứ Không Có\nTỉnh đoàn Lai Châu\t15/6/2020';
    expect(await desk.call('coverage.paste', { text })).toEqual({ visits: 3, unknown: ['Xứ Không Có'] });
    const view = await get();
    expect(cell(view, 'Tỉnh đoàn Ninh Bình', 2019)).toMatchObject({ state: 'visited', visits: [{ unitName: 'Tỉnh đoàn Hà Nam' }] });
    expect(cell(view, 'Tỉnh đoàn Lai Châu', 2020)?.visits).toMatchObject([{ fromOn: '2020-06-15' }]);
    expect(cell(view, 'Tỉnh đoàn Cao Bằng', 2019)?.state).toBe('unknown');
    const steps = (await desk.call('store.info', {})).operations;
    await desk.call('coverage.paste', { text });
    expect((await desk.call('store.info', {})).operations).toBe(steps);
    await desk.call('coverage.paste', { text, complete: true });
    expect(cell(await get(), 'Tỉnh đoàn Cao Bằng', 2019)?.state).toBe('none');
  });

  test('it says from when it knows', async () => {
    expect((await get()).since).toBe('2019-01-01');
  });

  test('in each cluster the unit that has waited longest stands first', async () => {
    await desk.call('clusters.paste', { text: 'Cụm 1\t\tBan Tuyên giáo\tHà Nội, Lai Châu, Cao Bằng' });
    const { rows } = await get();
    expect(rows.filter((row) => row.clusterName === 'Cụm 1').map((row) => [row.name, row.lastYear])).toEqual([
      ['Tỉnh đoàn Cao Bằng', null], ['Thành đoàn Hà Nội', 2019], ['Tỉnh đoàn Lai Châu', 2021],
    ]);
  });
});
