/** Windows' answers to a file that Word holds open, and a full disk, as the system would give them. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeFilesSafely, writeFileSafely } from '../../electron/services/write-file.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { scratchFolder } from '../support/scratch.ts';

const answer = vi.hoisted(() => ({ code: null as string | null, openCode: null as string | null, of: null as string | null }));

vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const rename: typeof real.rename = async (from, to) => {
    if (answer.code && (answer.of === null || String(from).endsWith(answer.of) || String(to).endsWith(answer.of))) throw Object.assign(new Error(answer.code), { code: answer.code });
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
  answer.of = null;
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

describe('a batch into a folder', () => {
  const batch = (folder: string) => ['a.docx', 'b.docx', 'c.docx'].map((name) => ({ path: join(folder, name), bytes }));
  const contentsOf = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  it('is written whole, old files replaced, nothing left beside', async () => {
    const folder = scratchFolder({ 'b.docx': 'old' });
    await writeFilesSafely(batch(folder));
    expect(contentsOf(folder)).toEqual({ 'a.docx': 'new', 'b.docx': 'new', 'c.docx': 'new' });
  });

  it('leaves the folder as it was when one file is open in Word', async () => {
    const folder = scratchFolder({ 'b.docx': 'old', 'c.docx': 'older' });
    answer.code = 'EBUSY';
    answer.of = 'c.docx';
    await expect(writeFilesSafely(batch(folder))).rejects.toMatchObject({ code: 'target-locked', params: { file: 'c.docx' } });
    expect(contentsOf(folder)).toEqual({ 'b.docx': 'old', 'c.docx': 'older' });
  });

  it('leaves the folder as it was when the stick is full', async () => {
    const folder = scratchFolder({ 'b.docx': 'old' });
    answer.openCode = 'ENOSPC';
    await expect(writeFilesSafely(batch(folder))).rejects.toMatchObject({ code: 'disk-full' });
    expect(contentsOf(folder)).toEqual({ 'b.docx': 'old' });
  });

  it('takes no folder for a file', async () => {
    const folder = scratchFolder({ 'a.docx': 'old' });
    mkdirSync(join(folder, 'c.docx'));
    await expect(writeFilesSafely(batch(folder))).rejects.toMatchObject({ code: 'target-not-writable', params: { file: 'c.docx' } });
    expect(readdirSync(folder)).toEqual(['a.docx', 'c.docx']);
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old');
  });
});
