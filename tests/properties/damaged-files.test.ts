/** Exchange files with a flipped bit anywhere: refused with a reason, or harmless; nothing changed otherwise. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { openTestRegister, type TestRegister } from '../support/register.ts';
import { runs } from '../support/seeds.ts';

const REASONS = ['exchange-damaged', 'chain-broken', 'not-an-exchange', 'exchange-newer', 'gap', 'fork', 'other-register'];

const digest = async (desk: TestRegister) => (await desk.call('store.digest', {})).digest;

for (const run of runs()) {
  test(`a flipped bit (${run.name})`, async () => {
    const a = await openTestRegister('2021-10-28', 'Nam');
    const b = await openTestRegister('2021-10-28', 'Hoa');
    let files = 0;
    const stick = async (from: TestRegister) => {
      const path = join(from.folder, `usb-${files++}.sgbx`);
      await from.call('sync.export', { path });
      return path;
    };
    await a.call('documents.take', { text: noticeText(), allowDoubts: true });
    await b.call('sync.merge', { path: await stick(a) });
    const [item] = (await b.call('items.list', {})).rows;
    await b.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'B' } });
    const before = await digest(a);
    const file = await stick(b);
    const whole = readFileSync(file);
    await a.call('sync.merge', { path: file });
    const merged = await digest(a);
    await a.call('sync.undo', {});
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), async (place, bit) => {
        const damaged = Buffer.from(whole);
        damaged[place] = (damaged[place] ?? 0) ^ (1 << bit);
        const path = join(a.folder, 'damaged.sgbx');
        writeFileSync(path, damaged);
        const outcome = await a.call('sync.merge', { path, allowRemovals: true }).then(
          () => 'merged',
          (error: { code?: string }) => error.code ?? String(error),
        );
        if (outcome === 'merged') {
          expect(await digest(a)).toBe(merged);
          await a.call('sync.undo', {});
        } else expect(REASONS).toContain(outcome);
        expect(await digest(a)).toBe(before);
      }),
      { numRuns: run.count(30), seed: run.seed },
    );
    for (const desk of [a, b]) {
      expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
      await desk.close();
    }
  });
}
