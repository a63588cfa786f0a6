/** `npm run soak [minutes]`: the property tests on ever new seeds, as long as asked; stops at the first failure and prints its seed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const minutes = Number(process.argv[2] ?? 10);
const until = Date.now() + minutes * 60_000;
const runner = join(root, 'node_modules/vitest/vitest.mjs');
const words = [runner, 'run', '--config', join(root, 'build/vitest.config.ts'), '--project', 'properties', '--testTimeout', '3600000'];

for (let round = 1; Date.now() < until; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`round ${round}: SGB_SEED=${seed}`);
  const environment = { ...process.env, SGB_SEED: String(seed), SGB_RUNS: process.env['SGB_RUNS'] ?? '5' };
  const { status } = spawnSync(process.execPath, words, { cwd: root, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.log(`failed: SGB_SEED=${seed} npm test -- properties`);
    process.exit(1);
  }
}
console.log(`no failure in ${minutes} minutes`);
