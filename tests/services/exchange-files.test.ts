/** Files on a stick: closed with a passphrase, signed, forged, damaged. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StepRecord, stepHash } from '../../electron/db/log/chain.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { closeSound, digestOf, leaveFile, retitle } from '../support/exchange.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';

let a: TestRegister;
let b: TestRegister;
let forgeries = 0;

beforeEach(async () => {
  a = await openTestRegister('2021-10-28', 'Nam');
  b = await openTestRegister('2021-10-28', 'Hoa');
});

afterEach(() => closeSound(a, b));

async function startEqual(): Promise<void> {
  await a.call('documents.take', { text: noticeText(), allowDoubts: true });
  await b.call('sync.merge', { path: await leaveFile(a) });
}

/** Changes a copy of a file behind its writer's back. */
function forged(file: string, sql: string): string {
  const path = file.replace('.sgbx', `-${forgeries++}.sgbx`);
  copyFileSync(file, path);
  const copy = new Database(path);
  copy.exec(sql);
  copy.close();
  return path;
}

describe('a passphrase', () => {
  test('closes the file; only with it the file is read, in whatever form of Unicode it was typed', async () => {
    await a.call('documents.take', { text: noticeText(), allowDoubts: true });
    const phrase = 'mật khẩu của Văn phòng';
    const file = await leaveFile(a, { passphrase: phrase.normalize('NFC') });
    expect(readFileSync(file, 'latin1').startsWith('age-encryption.org/v1')).toBe(true);
    expect(readFileSync(file).includes(Buffer.from('Báo Thiếu nhi'))).toBe(false);
    const before = await digestOf(b);
    await expect(b.call('sync.preview', { path: file })).rejects.toMatchObject({ code: 'needs-passphrase' });
    await expect(b.call('sync.merge', { path: file, passphrase: 'khác' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const torn = join(a.folder, 'torn.sgbx');
    writeFileSync(torn, readFileSync(file).subarray(0, -100));
    await expect(b.call('sync.merge', { path: torn, passphrase: phrase })).rejects.toMatchObject({ code: 'exchange-damaged' });
    expect(await digestOf(b)).toBe(before);
    await b.call('sync.merge', { path: file, passphrase: phrase.normalize('NFD') });
    expect(await digestOf(b)).toBe(await digestOf(a));
  });
});

describe('signatures', () => {
  test('a laptop is met with its name and key; what it signed is vouched for wherever it goes', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    const c = await openTestRegister('2021-10-28', 'Lan');
    const { laptops } = await c.call('sync.preview', { path: await leaveFile(b) });
    expect(laptops.map(({ isNew, steps, unsigned, clockAhead }) => ({ isNew, steps, unsigned, clockAhead }))).toEqual([
      { isNew: true, steps: 1, unsigned: 0, clockAhead: 0 },
      { isNew: true, steps: 1, unsigned: 0, clockAhead: 0 },
    ]);
    expect(laptops[0]?.fingerprint).toMatch(/^[\dA-F]{4}( [\dA-F]{4}){3}$/u);
    await c.close();
  });

  test('a signature that is not the laptop\'s is refused, so is another key; a missing one is told', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    const file = await leaveFile(b);
    const wrong = forged(file, 'UPDATE origin SET signature = randomblob(64) WHERE signature IS NOT NULL');
    await expect(a.call('sync.merge', { path: wrong })).rejects.toMatchObject({ code: 'signature-wrong' });
    const otherKey = forged(file, `UPDATE origin SET public_key = x'31', signed_n = NULL, signature = NULL WHERE public_key IS NOT NULL`);
    await expect(a.call('sync.merge', { path: otherKey })).rejects.toMatchObject({ code: 'key-changed' });
    const bare = forged(file, 'UPDATE origin SET signed_n = NULL, signature = NULL');
    expect((await a.call('sync.merge', { path: bare })).laptops).toMatchObject([{ steps: 1, unsigned: 1 }]);
  });

  test('a clock that is far ahead is named and blocks nothing', async () => {
    const late = await openTestRegister('2023-01-01', 'Lan');
    await late.call('documents.take', { text: noticeText(), allowDoubts: true });
    const { laptops } = await a.call('sync.merge', { path: await leaveFile(late) });
    expect(laptops[0]?.clockAhead).toBe(Date.parse('2023-01-01') - Date.parse('2021-10-28'));
    await late.close();
  });
});

describe('a stick that fails', () => {
  test('is full in the middle of writing: the register is as before, no half file keeps the name', async () => {
    await a.call('documents.take', { text: noticeText(), allowDoubts: true });
    const path = join(a.folder, 'full.sgbx');
    // Whatever is written there finds the disk full.
    symlinkSync('/dev/full', `${path}.part`);
    await expect(a.call('sync.export', { path })).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(a.folder).filter((name) => name.includes('full'))).toEqual([]);
    await a.call('sync.export', { path });
    await b.call('sync.merge', { path });
    expect(await digestOf(b)).toBe(await digestOf(a));
  });

  test('is gone: before writing, before reading', async () => {
    await expect(a.call('sync.export', { path: join(a.folder, 'gone', 'x.sgbx') })).rejects.toMatchObject({ code: 'target-not-writable' });
    await expect(a.call('usb.leave', { path: join(a.folder, 'gone') })).rejects.toMatchObject({ code: 'stick-gone' });
    await expect(a.call('sync.merge', { path: join(a.folder, 'gone', 'x.sgbx') })).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('bad files', () => {
  test('what is no exchange file, what is damaged, what is newer', async () => {
    const file = await leaveFile(a);
    const plain = join(a.folder, 'plain.sgbx');
    writeFileSync(plain, 'không phải');
    await expect(a.call('sync.preview', { path: plain })).rejects.toMatchObject({ code: 'not-an-exchange' });
    await expect(a.call('sync.preview', { path: join(a.folder, 'none.sgbx') })).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(a.call('sync.preview', { path: a.file })).rejects.toMatchObject({ code: 'not-an-exchange' });
    await expect(a.call('sync.export', { path: file })).rejects.toMatchObject({ code: 'target-exists' });
    const newer = join(a.folder, 'newer.sgbx');
    copyFileSync(file, newer);
    const changed = new Database(newer);
    changed.exec(`UPDATE manifest SET value = '2' WHERE name = 'format'; UPDATE manifest SET value = '2.1.0' WHERE name = 'needs'`);
    await expect(a.call('sync.preview', { path: newer })).rejects.toMatchObject({ code: 'exchange-newer', params: { needs: '2.1.0' } });
    changed.exec(`UPDATE manifest SET value = 'bản lạ' WHERE name = 'needs'`);
    await expect(a.call('sync.preview', { path: newer })).rejects.toMatchObject({ code: 'exchange-newer', params: { needs: '' } });
    changed.close();
    const trap = join(a.folder, 'trap.sgbx');
    copyFileSync(file, trap);
    const hostile = new Database(trap);
    hostile.exec('CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM op; END');
    hostile.close();
    await expect(a.call('sync.preview', { path: trap })).rejects.toMatchObject({ code: 'exchange-damaged' });
  });

  test('a changed value breaks the chain', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    const file = await leaveFile(b);
    const forged = new Database(file);
    forged.exec(`UPDATE op SET value = 'forged' WHERE value = 'B 0'`);
    forged.close();
    await expect(a.call('sync.merge', { path: file })).rejects.toMatchObject({ code: 'chain-broken' });
  });

  test('steps whose chain is true and whose content no program wrote', async () => {
    await startEqual();
    await retitle(b, 0, 'B 0');
    const before = await digestOf(a);
    const file = await leaveFile(b);
    const [item] = (await b.call('items.list', {})).rows;
    const nested = '['.repeat(20000) + ']'.repeat(20000);
    const hostile: [what: string, set: Partial<StepRecord['ops'][number]>][] = [
      ['a number where words stand', { value: 5 }],
      ['nothing where something must stand', { table: 'unit', cell: 'name', value: null }],
      ['a creation that is no object', { kind: 1, cell: '', value: '[1]' }],
      ['a creation that is deeply nested', { kind: 1, cell: '', value: nested }],
      ['a reopening of nothing', { kind: 3, value: '{}' }],
      ['a kind of operation that there is not', { kind: 9 }],
      ['a row of nowhere', { cell: 'parentId', value: 'nowhere' }],
    ];
    for (const [what, set] of hostile) {
      const path = forged(file, 'UPDATE origin SET signed_n = NULL, signature = NULL');
      const copy = new Database(path);
      const step = copy.prepare<[], Record<string, never>>(`SELECT * FROM step WHERE author = 'Hoa'`).get();
      const op = copy.prepare<[], { dot: number; salt: Buffer; row: string }>(`SELECT * FROM op WHERE value = 'B 0'`).get();
      if (!step || !op) throw new Error('no step');
      const idOf = (num: number) => copy.prepare<[number], { id: string }>('SELECT id FROM origin WHERE num = ?').get(num)?.id ?? '';
      const seen = copy.prepare<[number], { of: number; upto: number }>('SELECT of, upto FROM seen WHERE origin = ?').all(step['origin'] ?? 0);
      const changed = { kind: 2, table: 'item', row: item?.id ?? '', cell: 'shortTitle', value: 'B 0', salt: op.salt, ...set };
      const record: StepRecord = {
        origin: idOf(step['origin'] ?? 0), n: 1, at: step['at'] ?? 0, stamp: step['stamp'] ?? 0, author: 'Hoa', kind: 'user', undoes: null, program: 'test',
        seen: seen.map((one) => [idOf(one.of), one.upto] as const).toSorted(([x], [y]) => (x < y ? -1 : 1)), ops: [changed],
      };
      copy.prepare('UPDATE op SET kind = ?, tbl = ?, col = ?, value = ? WHERE dot = ?').run(changed.kind, changed.table, changed.cell, typeof changed.value === 'number' ? BigInt(changed.value) : changed.value, op.dot);
      copy.prepare(`UPDATE step SET hash = ? WHERE author = 'Hoa'`).run(Buffer.from(stepHash(record, null), 'hex'));
      copy.close();
      await expect(a.call('sync.merge', { path }), what).rejects.toMatchObject({ code: 'exchange-damaged' });
      expect(await digestOf(a), what).toBe(before);
    }
  });

  test('an attached file that is not what its name says', async () => {
    await startEqual();
    const right = Buffer.from('tệp đính kèm');
    const name = createHash('sha256').update(right).digest('hex');
    const file = await leaveFile(b);
    const path = forged(file, `INSERT INTO blob VALUES ('${name}', 4, x'00010203')`);
    await expect(a.call('sync.merge', { path })).rejects.toMatchObject({ code: 'exchange-damaged' });
  });
});
