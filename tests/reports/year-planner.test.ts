/** The year on one page, however much there is of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { formatHd29, pageOf } from '../../shared/reports/format-hd29.ts';
import { lichNam, type YearFacts } from '../../shared/reports/lich-nam.ts';
import type { FieldTripRow } from '../../shared/model/views.ts';
import { scratchFolder } from '../support/scratch.ts';

const trip = (month: number, day: number): FieldTripRow => ({
  id: `${month}/${day}`, kind: 'trip', fromOn: `2021-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, toOn: `2021-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  partOfDay: null, people: [], units: [{ id: 'u', name: 'Tỉnh đoàn Bà Rịa - Vũng Tàu' }], place: null, purposes: [], note: null,
});
const facts = (tripsAMonth: number): YearFacts => ({
  year: '2021', visits: [], meetings: [], holidays: [], due: [{ on: '2021-03-31', open: true }, { on: '2021-03-15', open: false }], asAt: '2021-10-28', sample: false,
  trips: Array.from({ length: 12 }, (_, month) => Array.from({ length: tripsAMonth }, (_, day) => trip(month + 1, day + 1))).flat(),
});
const cellsOf = (tripsAMonth: number) => lichNam(facts(tripsAMonth), {}, formatHd29).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  .map((row) => (row.kind === 'cells' ? row.cells.map((cell) => cell.lines[0]?.text ?? '') : []));

describe('the year planner', () => {
  it('has a row a month, on A3 or A4', () => {
    const small = lichNam(facts(1), { size: 'A4' }, formatHd29);
    expect(pageOf(formatHd29, small.orientation, small.size)).toMatchObject({ widthMm: 297, heightMm: 210 });
    const doc = lichNam(facts(1), {}, formatHd29);
    expect(cellsOf(1).map((row) => row[0])).toEqual(Array.from({ length: 12 }, (_, place) => String(place + 1)));
    expect(pageOf(formatHd29, doc.orientation, doc.size)).toMatchObject({ widthMm: 420, heightMm: 297 });
    expect(cellsOf(1)[2]?.[4]).toBe('02, chưa xong 01');
  });

  it('names everything while there is room, and counts what there is none for', () => {
    expect(cellsOf(3)[0]?.[3]).toBe('01: Tỉnh đoàn Bà Rịa - Vũng Tàu; 02: Tỉnh đoàn Bà Rịa - Vũng Tàu; 03: Tỉnh đoàn Bà Rịa - Vũng Tàu');
    expect(cellsOf(25)[0]?.[3]).toMatch(/và \d+ việc nữa$/u);
  });

  it.runIf(['soffice', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined))('stays on one page', () => {
    const folder = scratchFolder();
    const files = [1, 6, 25].flatMap((count) => (['A3', 'A4'] as const).map((size) => {
      const file = join(folder, `${count}-${size}.docx`);
      writeFileSync(file, writeDocx([lichNam(facts(count), { size }, formatHd29)], formatHd29, { author: null, createdOn: '2021-10-28' }));
      return file;
    }));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' });
    for (const file of files) expect(execFileSync('pdftotext', [file.replace('.docx', '.pdf'), '-'], { encoding: 'utf8' }).split('\f')).toHaveLength(2);
  });
});
