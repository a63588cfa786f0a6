/** Windows' answers to a file that Word holds open, and a full disk, as the system would give them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { writeFileSafely } from '../../electron/services/write-file.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { scratchFolder } from '../support/scratch.ts';

const answer = vi.hoisted(() => ({ code: null as string | null, openCode: null as string | null }));

vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const rename: typeof real.rename = async (from, to) => {
    if (answer.code) throw Object.assign(new Error(answer.code), { code: answer.code });
    return real.rename(from, to);
  };
  const open: typeof real.open = async (...named) => {
    if (answer.openCode) throw Object.assign(new Error(answer.openCode), { code: answer.openCode });
    return real.open(...named);
  };
  return { ...real, rename, open };
});

afterEach(() => {
  answer.code = null;
  answer.openCode = null;
});

const bytes = new TextEncoder().encode('new');

it.each([
  ['EBUSY', 'a.docx', 'target-locked'],
  ['EPERM', 'a.docx', 'target-locked'],
  ['EACCES', 'a.docx', 'target-locked'],
  ['EACCES', 'b.docx', 'target-not-writable'],
  ['EROFS', 'a.docx', 'target-not-writable'],
  ['ENOSPC', 'a.docx', 'disk-full'],
])('%s for %s is %s, and the folder is as before', async (code, name, refused) => {
  const folder = scratchFolder({ 'a.docx': 'old' });
  answer.code = code;
  const error = await writeFileSafely(join(folder, name), bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code: refused });
  expect(readdirSync(folder)).toEqual(['a.docx']);
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old');
});

it.each([
  ['EACCES', 'target-not-writable'],
  ['EPERM', 'target-not-writable'],
  ['ENOSPC', 'disk-full'],
])('%s in the folder is %s, never a locked file', async (code, refused) => {
  const folder = scratchFolder({ 'a.docx': 'old' });
  answer.openCode = code;
  await expect(writeFileSafely(join(folder, 'a.docx'), bytes)).rejects.toMatchObject({ code: refused });
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old');
});

it('writes a new file and replaces an old one', async () => {
  const folder = scratchFolder({ 'a.docx': 'old' });
  await writeFileSafely(join(folder, 'a.docx'), bytes);
  await writeFileSafely(join(folder, 'b.docx'), bytes);
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['new', 'new']);
});
