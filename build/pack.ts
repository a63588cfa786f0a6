/**
 * `npm run pack`: the installer and the zip for Windows, in release/. Where Electron's binary for Windows is not to be had,
 * `npm run pack -- --stand-in` packs everything around a stand-in into out/pack: to inspect, not to hand on.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { isMain, ROOT } from './files.ts';
import { makeStandIn } from './pack/stand-in.ts';
import { runScript } from './parts.ts';

const BUILDER = join(ROOT, 'node_modules/electron-builder/cli.js');
const STAND_IN = join(ROOT, 'out/stand-in');

/** What is ours in the program may weigh so much; Electron itself comes on top. Bytes. */
export const MOST_BYTES = 16 * 1024 * 1024;

export const PACKED = join(ROOT, 'out/pack/win-unpacked');

/** Bytes of all files below a folder. */
export function weightOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** Packs around a stand-in for Electron. @returns what the packer said @throws when it failed */
export async function packStandIn(): Promise<string> {
  await bundle();
  for (const folder of [STAND_IN, join(ROOT, 'out/pack')]) rmSync(folder, { recursive: true, force: true });
  makeStandIn(STAND_IN);
  const words = ['--win', '--x64', '--dir', '--publish', 'never', '-c.directories.output=out/pack', `-c.electronDist=${STAND_IN}`];
  const { code, text } = await runScript(BUILDER, words, { env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' } });
  if (code !== 0) throw new Error(`electron-builder failed:\n${text}`);
  return text;
}

async function pack(): Promise<number> {
  await bundle();
  const { code } = await runScript(BUILDER, ['--win', '--x64', '--publish', 'never'], { show: true });
  return code;
}

if (isMain(import.meta)) {
  if (process.argv.includes('--stand-in')) {
    await packStandIn();
    const mib = (weightOf(join(PACKED, 'resources')) / 1024 / 1024).toFixed(1);
    console.log(`Packed around a stand-in for Electron: ${PACKED}\nOurs in it: ${mib} MiB of at most ${MOST_BYTES / 1024 / 1024}`);
  } else process.exitCode = await pack();
}
