/** A file that another program holds: Word while the document is open, a scanner for a moment. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDocumentFile } from '../../electron/docx/read/read-file.ts';

const held = vi.hoisted(() => ({ code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  const readFile = (...given: Parameters<typeof real.readFile>) =>
    held.code === '' ? real.readFile(...given) : Promise.reject(Object.assign(new Error(held.code), { code: held.code }));
  return { ...real, readFile };
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-locked-'));
});

afterEach(() => {
  held.code = '';
  rmSync(folder, { recursive: true, force: true });
});

test.each(['EBUSY', 'EACCES', 'EPERM'])('%s is told as a file open in Word, and read once it is closed', async (code) => {
  const path = join(folder, 'thông báo.txt');
  writeFileSync(path, 'THÔNG BÁO');
  held.code = code;
  await expect(readDocumentFile(path)).rejects.toMatchObject({ code: 'file-locked', params: { file: 'thông báo.txt' } });
  held.code = '';
  expect((await readDocumentFile(path)).text.text).toBe('THÔNG BÁO');
});

test('a file of 50 MB is refused by its size, before it is read', async () => {
  const path = join(folder, 'lớn.docx');
  writeFileSync(path, Buffer.alloc(50 * 1024 * 1024));
  held.code = 'EIO';
  await expect(readDocumentFile(path)).rejects.toMatchObject({ code: 'document-too-large' });
});
