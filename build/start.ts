/**
 * `npm start`: bundles the program and runs it: in Electron where its binary is or can be had, else in the development
 * host; without a display the tour, which uses the program and leaves pictures of its screens.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import { ROOT } from './files.ts';
import { finished } from './guard.mjs';
import { showHost } from './host/launch.ts';
import { runScript } from './parts.ts';

interface Tour {
  runTour: (outDir: string) => Promise<void>;
}

const ELECTRON = join(ROOT, 'node_modules/electron');
const FAILED_MARK = join(ROOT, 'node_modules/.cache/electron-not-fetched');
const FETCH_MS = 60_000;
const REMEMBERED_MS = 24 * 60 * 60 * 1000;
const TOUR = join(ROOT, 'tests/tour/main.ts');
const TOUR_OUT = join(ROOT, 'out/tour');

/** The program of Electron, if it is on this machine. */
function installedElectron(): string | undefined {
  const note = join(ELECTRON, 'path.txt');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(ELECTRON, 'dist');
  if (!existsSync(note)) return undefined;
  const path = join(folder, readFileSync(note, 'utf8'));
  return existsSync(path) ? path : undefined;
}

/** Lets Electron's own script fetch it; where that failed within the last day, not again. */
async function fetchElectron(): Promise<string | undefined> {
  if (existsSync(FAILED_MARK) && Date.now() - statSync(FAILED_MARK).mtimeMs < REMEMBERED_MS) {
    console.log(`Electron could not be fetched less than a day ago, so this does not try again (to try: delete ${FAILED_MARK})`);
    return undefined;
  }
  console.log('Fetching Electron (once, a minute at most) …');
  const { code, text } = await runScript(join(ELECTRON, 'install.js'), [], { limitMs: FETCH_MS });
  const path = installedElectron();
  if (code === 0 && path !== undefined) {
    rmSync(FAILED_MARK, { force: true });
    return path;
  }
  mkdirSync(join(FAILED_MARK, '..'), { recursive: true });
  writeFileSync(FAILED_MARK, text);
  console.log('Electron cannot be fetched here; the development host on an installed Chromium stands in for it.');
  return undefined;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function runElectron(path: string): Promise<number> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.'];
  const { code } = await finished(spawn(path, [...args, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' }));
  return code ?? 1;
}

async function takeTour(): Promise<number> {
  if (!existsSync(TOUR)) {
    console.error('There is no display to open a window on, and tests/tour/main.ts does not exist yet.');
    return 1;
  }
  console.log(`No display here, so the program is shown by a tour; its pictures go to ${TOUR_OUT}`);
  const { runTour } = (await import(pathToFileURL(TOUR).href)) as Tour;
  mkdirSync(TOUR_OUT, { recursive: true });
  await runTour(TOUR_OUT);
  return 0;
}

async function start(): Promise<number> {
  const electron = hasDisplay() ? (installedElectron() ?? (await fetchElectron())) : undefined;
  console.log('Bundling …');
  await bundle();
  if (!hasDisplay()) return takeTour();
  if (electron !== undefined) return runElectron(electron);
  console.log('Opening the window in Chromium; close it to end.');
  const profileDir = process.env['SGB_PROFILE'] ?? join(ROOT, 'out/profile');
  mkdirSync(profileDir, { recursive: true });
  return showHost({ profileDir, args: process.argv.slice(2) });
}

process.exit(await start());
