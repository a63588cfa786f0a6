/** Who writes here: a store copied, put back or carried to another laptop is noticed, and begins anew. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Laptop } from '../support/store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sgb-origin-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (desk: Laptop, id: string) => desk.write(async (trx) => void (await trx.insertInto('document').values({ id, kind: 'notice' }).execute()));

function origins(desk: Laptop): { reason: string | null; steps: number }[] {
  return desk.store.raw
    .prepare<[], { reason: string | null; steps: number }>(`SELECT reason, (SELECT count(*) FROM step WHERE origin = num) AS steps FROM origin WHERE reason IS NOT NULL ORDER BY num`)
    .all();
}

async function session(work: (desk: Laptop) => Promise<void>): Promise<void> {
  const desk = await Laptop.open('A', { folder, fast: false });
  await work(desk);
  desk.store.raw.pragma('wal_checkpoint(TRUNCATE)');
  desk.store.close();
}

test('the same laptop goes on under the same origin', async () => {
  await session((desk) => write(desk, 'a'));
  await session(async (desk) => {
    await write(desk, 'b');
    expect(origins(desk)).toEqual([{ reason: 'first', steps: 2 }]);
    expect(desk.problems()).toEqual([]);
  });
});

test('a store that was put back begins a new origin, so that no step number means two things', async () => {
  await session((desk) => write(desk, 'a'));
  copyFileSync(join(folder, 'so.sgb'), join(folder, 'old.sgb'));
  await session((desk) => write(desk, 'b'));
  copyFileSync(join(folder, 'old.sgb'), join(folder, 'so.sgb'));
  await session(async (desk) => {
    await write(desk, 'c');
    expect(origins(desk)).toEqual([{ reason: 'first', steps: 1 }, { reason: 'put-back', steps: 1 }]);
    expect(desk.problems()).toEqual([]);
  });
});

test('a profile carried to another machine begins a new origin', async () => {
  await session((desk) => write(desk, 'a'));
  const profile = join(folder, 'profile', 'profile.json');
  writeFileSync(profile, readFileSync(profile, 'utf8').replace(/"machine": "[0-9a-f]+"/u, '"machine": "another"'));
  await session(async (desk) => {
    await write(desk, 'b');
    expect(origins(desk).map((one) => one.reason)).toEqual(['first', 'other-machine']);
  });
});

test('a crash between commit and note is no reason for a new origin', async () => {
  await session((desk) => write(desk, 'a'));
  const profile = join(folder, 'profile', 'profile.json');
  const noted = readFileSync(profile);
  await session((desk) => write(desk, 'b'));
  writeFileSync(profile, noted);
  await session(async (desk) => {
    await write(desk, 'c');
    expect(origins(desk)).toEqual([{ reason: 'first', steps: 3 }]);
  });
});

test('two profiles on one store keep their own origins', async () => {
  await session((desk) => write(desk, 'a'));
  const other = mkdtempSync(join(tmpdir(), 'sgb-origin-'));
  copyFileSync(join(folder, 'so.sgb'), join(other, 'so.sgb'));
  const desk = await Laptop.open('B', { folder: other });
  await write(desk, 'b');
  expect(origins(desk)).toEqual([{ reason: 'first', steps: 1 }, { reason: 'first', steps: 1 }]);
  desk.close();
});
