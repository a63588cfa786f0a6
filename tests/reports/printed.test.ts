/** What LibreOffice makes of the files: pages, headings on each, numbers from the second. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import type { TaskReportFacts } from '../../shared/reports/task-facts.ts';
import { tomTat } from '../../shared/reports/tom-tat.ts';
import { deskFacts, documentFacts, party, reportFacts, trackedTask } from '../support/report-facts.ts';
import { scratchFolder } from '../support/scratch.ts';

const available = ['soffice', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined);

const sixty = Array.from({ length: 60 }, (_, index) => trackedTask({ path: '', words: `Nhiệm vụ dòng ${index + 1}.` }));
const longLine = trackedTask({ report: { on: '2021-10-20', result: 'Đã làm việc với các địa phương. '.repeat(320), obstacle: null, request: null, evidence: [] } });

/** A paper whose rows would fill its page to any height: none may leave the signature alone. */
const ofRows = (count: number) => reportFacts([documentFacts(sixty.slice(0, count))]);
const counts = Array.from({ length: 24 }, (_, index) => index + 1);

/** A summary of an office with far too much to decide. */
const crowded = tomTat({
  ...reportFacts([documentFacts(Array.from({ length: 40 }, (_, index) =>
    trackedTask({ state: 'overdue', dueOn: '2021-08-01', words: 'Xây dựng kế hoạch đối thoại với thanh niên. '.repeat(9), answerable: [party(`Văn phòng Ủy ban Quốc gia về Thanh niên số ${index}`)], leads: ['Văn phòng Ủy ban Quốc gia về Thanh niên Việt Nam'], report: { on: '2021-10-01', result: null, obstacle: null, request: 'Xin chủ trương bổ sung kinh phí. '.repeat(20), evidence: [] } })))]),
  meetingOn: '2021-10-29',
  before: { done: 0, open: 0, overdue: 0, silent: 0 },
}, {}, formatHd29);

const papers: Record<string, TaskReportFacts> = {
  sixty: reportFacts([documentFacts(sixty)], { sample: true }),
  desk: deskFacts(),
  long: reportFacts([documentFacts([trackedTask(), longLine])]),
  ...Object.fromEntries(counts.map((count) => [`rows-${count}`, ofRows(count)])),
};

describe.runIf(available)('printed by LibreOffice', () => {
  const pages = new Map<string, string[]>();

  beforeAll(() => {
    const folder = scratchFolder();
    for (const [name, facts] of Object.entries(papers)) {
      const doc = bieuTongHop(facts, {}, formatHd29);
      writeFileSync(join(folder, `${name}.docx`), writeDocx([doc], formatHd29, { author: null, createdOn: facts.asAt }));
    }
    writeFileSync(join(folder, 'summary.docx'), writeDocx([crowded], formatHd29, { author: null, createdOn: '2021-10-28' }));
    const files = [...Object.keys(papers), 'summary'].map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' });
    for (const name of [...Object.keys(papers), 'summary']) {
      const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
      pages.set(name, text.split('\f').slice(0, -1).map((page) => page.normalize('NFC')));
    }
  });

  const pagesOf = (name: string) => pages.get(name) ?? [];

  it('goes over pages, the heading row on each', () => {
    expect(pagesOf('sixty').length).toBeGreaterThan(1);
    for (const page of pagesOf('sixty')) expect(page).toMatch(/STT\s+Nội dung\s+Đơn vị chủ trì/u);
  });

  it('numbers pages from the second', () => {
    const numbers = pagesOf('sixty').map((page) => /^\s*(\d+)\s+DỮ LIỆU MẪU/u.exec(page)?.[1] ?? null);
    expect(numbers).toEqual(pagesOf('sixty').map((_, index) => (index === 0 ? null : String(index + 1))));
    for (const page of pagesOf('sixty')) expect(page).toContain('DỮ LIỆU MẪU');
  });

  it('prints every row once', () => {
    const text = pagesOf('sixty').join('\n');
    for (let row = 1; row <= 60; row += 1) expect(text.split(`Nhiệm vụ dòng ${row}.`), String(row)).toHaveLength(2);
  });

  it('has the letterhead side by side on the first page only', () => {
    const [first = '', ...others] = pagesOf('desk');
    expect(first).toMatch(/BAN CHẤP HÀNH TRUNG ƯƠNG\s+ĐOÀN TNCS HỒ CHÍ MINH/u);
    expect(first).toMatch(/Số:\s+-BC\/TWĐTN-VP\s+Hà Nội, ngày\s+tháng\s+năm 2021/u);
    for (const page of others) expect(page).not.toContain('BAN CHẤP HÀNH');
  });

  it('breaks no date', () => {
    const text = pagesOf('desk').join('\n');
    for (const task of deskFacts().documents.flatMap((document) => document.tasks)) {
      if (task.dueOn) expect(text).toContain(task.dueOn.split('-').toReversed().join('/'));
    }
  });

  it.each(counts.map((count) => `rows-${count}`))('never leaves the signature alone: %s', (name) => {
    const last = pagesOf(name).at(-1) ?? '';
    expect(last).toContain('CHÁNH VĂN PHÒNG');
    expect(last).toContain('TL. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN');
    expect(last).toContain('Lưu VP.');
    expect(last).toContain('Nhiệm vụ dòng');
  });

  it('keeps the summary on one page whatever there is to say', () => {
    expect(pagesOf('summary')).toHaveLength(1);
    expect(pagesOf('summary')[0]).toContain('7) ');
  });

  it('prints a result of 10,000 letters to its end', () => {
    expect(pagesOf('long').join(' ').split('phương.').length - 1).toBe(320);
  });
});
