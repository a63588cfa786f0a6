/** A month on one page of A4, however much there is of it; what it has no room for is listed behind it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import type { CalendarEntry, CalendarKind } from '../../shared/model/calendar-views.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { lichThang, type MonthFacts, monthCalendarParams } from '../../shared/reports/lich-thang.ts';
import { dataRows } from '../../shared/reports/paper.ts';
import { chosenOf, readParams, severalOf } from '../../shared/reports/params.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { scratchFolder } from '../support/scratch.ts';

const entry = (title: string, fromOn: string, toOn: string, kind: CalendarKind = 'visit', fromTime: string | null = null): CalendarEntry => ({
  id: `${title} ${fromOn}`, kind, title, fromOn, toOn, fromTime, toTime: null, partOfDay: null, place: null, people: [], state: null, itemId: null, taskId: null,
});
const facts = (entries: CalendarEntry[], month = '2021-10'): MonthFacts => ({ month, entries, holidays: [], withheld: 0, asAt: '2021-10-28', sample: false });
/** A month with so many entries on every day. */
const crowded = (each: number, month = '2021-08') => facts(
  Array.from({ length: 31 }, (_, day) => Array.from({ length: each }, (__, place) =>
    entry(`Họp rà soát các đề án trình Chính phủ số ${place + 1}`, `${month}-${String(day + 1).padStart(2, '0')}`, `${month}-${String(day + 1).padStart(2, '0')}`, 'appointment', '08:00'))).flat(),
  month,
);
const tablesOf = (doc: ReportDoc) => doc.blocks.filter((block) => block.kind === 'table');
const gridOf = (doc: ReportDoc) => tablesOf(doc).slice(0, 1).flatMap(dataRows).map((row) => row.cells.map((cell) => cell.lines.map((one) => one.text).filter((words) => words.trim() !== '')));

describe('a month on paper', () => {
  it('is a grid from Monday to Sunday; an entry stands on each of its days, none of the months beside', () => {
    const doc = lichThang(facts([entry('Tỉnh đoàn Lào Cai', '2021-09-30', '2021-10-02'), entry('Giao ban', '2021-10-29', '2021-10-29', 'meeting', '08:00')]), formatHd29);
    expect(tablesOf(doc)[0]?.columns.map((column) => column.title)).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']);
    const grid = gridOf(doc);
    expect(grid).toHaveLength(5);
    expect(grid[0]).toEqual([[], [], [], [], ['1', 'Kiểm tra: Tỉnh đoàn Lào Cai'], ['2', 'Kiểm tra: Tỉnh đoàn Lào Cai'], ['3']]);
    expect(grid[4]?.[4]).toEqual(['29', '08:00 Giao ban']);
  });

  it('marks days off and days worked instead in words, not in colour', () => {
    const doc = lichThang({ ...facts([]), holidays: [{ onDay: '2021-10-04', name: 'Quốc khánh', working: false }, { onDay: '2021-10-09', name: 'Làm bù', working: true }] }, formatHd29);
    const [, week] = gridOf(doc);
    expect(week?.[0]).toEqual(['4', 'NGHỈ: Quốc khánh']);
    expect(week?.[5]).toEqual(['9', 'LÀM BÙ']);
    const [, row] = dataRows(tablesOf(doc)[0] ?? { kind: 'table', columns: [], rows: [] });
    expect(row?.cells[0]?.lines[0]).toMatchObject({ text: '4', underline: true });
  });

  it('lets long words go on in the next line of their cell; they are shortened only where a day would lose an entry by them', () => {
    const long = `${'Kiểm tra công tác đoàn và phong trào thanh thiếu nhi '.repeat(3)}tại cơ sở`;
    const said = (entries: CalendarEntry[]) => gridOf(lichThang(facts(entries), formatHd29)).flat(2).filter((words) => words.startsWith('Kiểm tra: '));
    expect(said([entry(long, '2021-10-06', '2021-10-06')])).toEqual([`Kiểm tra: ${long}`]);
    const several = Array.from({ length: 5 }, (_, n) => entry(`${n} ${long}`, '2021-10-06', '2021-10-06'));
    const weeks = [1, 11, 19, 27].flatMap((day) => Array.from({ length: 5 }, (_, n) => entry(`${n} ${long}`, `2021-10-${String(day).padStart(2, '0')}`, `2021-10-${String(day).padStart(2, '0')}`)));
    expect(said(several)).toHaveLength(5);
    const full = said([...several, ...weeks]);
    expect(full.every((words) => words.endsWith('…') && words.length <= 59)).toBe(true);
    expect(full.length).toBeGreaterThan(0);
  });

  it('counts what a day has no room for, and lists it behind the grid', () => {
    const doc = lichThang(crowded(12), formatHd29);
    const [grid, rest] = tablesOf(doc);
    const inGrid = gridOf(doc).flat(2).filter((words) => words.startsWith('08:00')).length;
    expect(grid && rest && inGrid + dataRows(rest).length).toBe(12 * 31);
    expect(gridOf(doc).flat(2).filter((words) => words.startsWith('và '))).toHaveLength(31);
    expect(tablesOf(lichThang(crowded(1), formatHd29))).toHaveLength(1);
  });

  it('takes the kinds that are switched on, and nothing else', () => {
    const { kinds } = monthCalendarParams;
    expect(chosenOf(kinds, null)).toEqual(['visit', 'trip', 'meeting']);
    expect(chosenOf(kinds, severalOf(kinds, []))).toEqual([]);
    expect(severalOf(kinds, ['deadline', 'visit'])).toBe('visit,deadline');
    expect(readParams(monthCalendarParams, { month: '2021-13' })).toEqual({ wrong: 'month' });
    expect(readParams(monthCalendarParams, { kinds: 'visit,moon' })).toEqual({ wrong: 'kinds' });
  });

  it.runIf(['soffice', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined))('keeps its grid on one page, six weeks and crowded days too', () => {
    const folder = scratchFolder();
    const words = 'Kiểm tra việc triển khai chỉ thị của Ban Bí thư về công tác đoàn ở khu vực địa bàn dân cư và trong trường học';
    const long = facts([5, 12, 19].flatMap((day) => [0, 1].map((n) => entry(`${words} ${n}`, `2021-10-${String(day).padStart(2, '0')}`, `2021-10-${String(day).padStart(2, '0')}`))));
    const months = { plain: facts([]), six: crowded(1), full: crowded(2), over: crowded(12), long };
    for (const [name, month] of Object.entries(months)) {
      writeFileSync(join(folder, `${name}.docx`), writeDocx([lichThang(month, formatHd29)], formatHd29, { author: null, createdOn: '2021-10-28' }));
    }
    const files = Object.keys(months).map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' });
    for (const name of Object.keys(months)) {
      const pages = execFileSync('pdftotext', [join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }).normalize('NFC').split('\f').slice(0, -1);
      const grid = pages.filter((page) => page.includes('Thứ Hai\n'));
      expect(grid, name).toHaveLength(1);
      expect(pages[0], name).toMatch(/^31$/mu);
      if (name !== 'over' && name !== 'full') expect(pages, name).toHaveLength(1);
    }
  });
});
