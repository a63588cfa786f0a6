/** A sheet saved anew by another word processor: every row's mark and every cell's words come back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../../electron/docx/read/read-file.ts';
import { writeDocx } from '../../electron/docx/write/write-docx.ts';
import { readRowMark } from '../../shared/domain/form/row-code.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { deskFacts } from '../support/report-facts.ts';

const available = spawnSync('soffice', ['-v']).error === undefined;

function told(bytes: Uint8Array) {
  const { text, paragraphs } = readBytes(bytes).text;
  return paragraphs.filter(({ cell }) => cell !== null).map(({ start, end, marks }) => ({ words: text.slice(start, end).trim(), marks: marks ?? [] })).filter(({ words }) => words !== '');
}

test.skipIf(!available)('marks and words of all rows survive LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bieu-'));
  try {
    // By unit, so that tasks with several leads stand on several rows.
    const doc = bieuTongHop(deskFacts(), { groupBy: 'unit' }, formatHd29);
    const path = join(folder, 'bieu.docx');
    const written = writeDocx([doc], formatHd29, { author: null, createdOn: '2021-10-28' });
    writeFileSync(path, written);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'anew'), path], { stdio: 'ignore' });
    const marks = told(written).flatMap((one) => one.marks);
    expect(marks).toHaveLength(doc.rows);
    expect(new Set(marks).size).toBe(doc.rows);
    expect(new Set(marks.map((mark) => readRowMark(mark)?.sheet)).size).toBe(1);
    expect(told(new Uint8Array(readFileSync(join(folder, 'anew', 'bieu.docx'))))).toEqual(told(written));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
