import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findChromium, unpackedChromium, usualPaths } from '../../build/chromium.ts';

test('CHROME_PATH comes first, and a wrong one is told', async () => {
  expect((await findChromium({ CHROME_PATH: process.execPath })).path).toBe(process.execPath);
  await expect(findChromium({ CHROME_PATH: '/no/such/browser' })).rejects.toThrow('CHROME_PATH');
});

test('installed browsers are looked for where each system puts them', () => {
  expect(usualPaths('win32', { PROGRAMFILES: 'C:' }).join()).toContain('msedge.exe');
  expect(usualPaths('darwin', {}).join()).toContain('Google Chrome.app');
  expect(usualPaths('linux', { PATH: '/usr/bin' })).toContain('/usr/bin/chromium');
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')('the packed Chromium runs', async () => {
  const packed = await unpackedChromium();
  expect(packed?.canShow).toBe(false);
  const said = spawnSync(packed?.path ?? '', ['--version'], { env: { ...process.env, ...packed?.env }, encoding: 'utf8' });
  expect(said.stdout).toMatch(/Chrom/);
});
