/** The leaders' week on paper: day by day, each matter once, days off named. */
import { describe, expect, it } from 'vitest';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { lichCongTacTuan, type WeekFacts } from '../../shared/reports/lich-cong-tac-tuan.ts';

const row = (onDay: string, leaderName: string | null, matter = 'Họp Ban Bí thư', fromTime: string | null = '08:00'): WeekFacts['appointments'][number] => ({
  onDay, fromTime, matter, leaderName, place: 'Tầng 2', participants: 'Ban Bí thư',
});
const facts = (appointments: WeekFacts['appointments']): WeekFacts => ({ from: '2021-08-30', appointments, holidays: [], asAt: '2021-08-27', sample: false });
const linesOf = (given: WeekFacts) => lichCongTacTuan(given, formatHd29).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  .map((line) => (line.kind === 'group' ? line.text : line.cells.map((cell) => cell.lines.map((one) => one.text).join(' + ')).join(' | ')));

describe('the week of the leaders', () => {
  it('names each day above its lines; a matter of several leaders is one line with all of them', () => {
    expect(linesOf(facts([row('2021-08-30', 'Nguyễn Anh Tuấn'), row('2021-08-30', 'Ngô Văn Cương'), row('2021-08-30', null, 'Tiếp khách', null), row('2021-09-01', 'Ngô Văn Cương')]))).toEqual([
      'Thứ Hai, 30/08/2021',
      '08:00 | Họp Ban Bí thư | Nguyễn Anh Tuấn + Ngô Văn Cương | Tầng 2 | Ban Bí thư',
      ' | Tiếp khách |  | Tầng 2 | Ban Bí thư',
      'Thứ Tư, 01/09/2021',
      '08:00 | Họp Ban Bí thư | Ngô Văn Cương | Tầng 2 | Ban Bí thư',
    ]);
  });

  it('names a day off, with or without anything on it', () => {
    const given = { ...facts([row('2021-08-30', 'Ngô Văn Cương')]), holidays: [{ onDay: '2021-09-02', name: 'Quốc khánh', working: false }] };
    expect(linesOf(given).at(-1)).toBe('Thứ Năm, 02/09/2021 (nghỉ: Quốc khánh)');
  });

  it('is signed by order, with its days under the title; an empty week says so', () => {
    const doc = lichCongTacTuan(facts([]), formatHd29);
    expect(doc).toMatchObject({ title: 'Lịch công tác tuần', subtitle: ['Từ ngày 30/08/2021 đến ngày 05/09/2021'], rows: 0 });
    expect(doc.signature?.office).toBe('CHÁNH VĂN PHÒNG');
    expect(doc.blocks).toMatchObject([{ kind: 'paragraph', text: 'Tuần này chưa có lịch công tác.' }]);
  });
});
