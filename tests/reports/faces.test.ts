/** Two faces of one list: what leaders and units read, and what the office alone reads; what is not for circulation stays inside. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSample } from '../../electron/services/sample.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

describe('of the same rows', () => {
  const task = trackedTask({ note: 'Ghi chú riêng của Văn phòng', tracker: 'Nguyễn Thị Hoa', chase: { times: 2, lastOn: '2021-10-25', unanswered: true } });
  const said = (face: 'leaders' | 'internal') => JSON.stringify(bieuTongHop(reportFacts([documentFacts([task])]), { face }, formatHd29));

  test('the one for leaders has neither notes nor names nor the ledger', () => {
    expect(said('leaders')).not.toMatch(/Ghi chú riêng|Nguyễn Thị Hoa|Đã đôn đốc|nội bộ/u);
  });

  test('the internal one has them, says that it is, and goes nowhere', () => {
    expect(said('internal')).toMatch(/Ghi chú riêng.*Theo dõi: Nguyễn Thị Hoa.*Đã đôn đốc 02 lần, gần nhất 25\/10\/2021/u);
    expect(said('internal')).toContain('bản nội bộ Văn phòng, không sao gửi');
    expect(bieuTongHop(reportFacts([documentFacts([task])]), { face: 'internal' }, formatHd29).recipients).toEqual(['Lưu VP']);
  });
});

describe('a task that is not for circulation', () => {
  let desk: TestRegister;
  let words: string;

  beforeAll(async () => {
    desk = await openTestRegister('2021-10-28');
    await fillSample(desk.register);
    const [row] = (await desk.call('tasks.list', { status: 'overdue' })).rows;
    words = row?.title ?? '';
    await desk.call('tasks.update', { id: row?.id ?? '', set: { restricted: 1 } });
  });
  afterAll(() => desk.close());

  const said = async (report: string, params: Record<string, string> = {}) => JSON.stringify((await desk.call('reports.preview', { report, params })).papers).toLocaleLowerCase('vi');

  test.each(['bieu-tong-hop', 'bao-cao-giao-ban', 'cong-van-don-doc', 'phieu-nhac-viec', 'phieu-ra-soat'])('stays out of %s', async (report) => {
    expect(await said(report)).not.toContain(words.toLocaleLowerCase('vi'));
  });

  test('stands in the internal list, marked', async () => {
    const internal = await said('bieu-tong-hop', { face: 'internal' });
    expect(internal).toContain(words.toLocaleLowerCase('vi'));
    expect(internal).toContain('không phổ biến');
  });
});
