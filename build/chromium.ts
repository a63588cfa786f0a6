/**
 * Finds a Chromium for the development host and the tests: the one named in CHROME_PATH, an installed Chrome, Chromium or
 * Edge, or the one that ships inside the npm package @sparticuz/chromium (no window, Linux only).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ChromiumChoice {
  path: string;
  args: string[];
  env: Record<string, string>;
  /** false: it can only run without a window */
  canShow: boolean;
}

const QUIET_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Places of an installed browser, per platform, in the order they are tried. */
export function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const tails = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const inOpt = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...inOpt];
}

export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<ChromiumChoice> {
  const args = process.getuid?.() === 0 ? [...QUIET_ARGS, '--no-sandbox'] : QUIET_ARGS;
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names '${named}', which does not exist.`);
    return { path: named, args, env: {}, canShow: true };
  }
  const installed = usualPaths(process.platform, env).find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, args, env: {}, canShow: true };
  const packed = await unpackedChromium();
  if (packed !== undefined) return { ...packed, args: [...args, ...packed.args] };
  throw new Error(
    'No Chromium was found. Install Chrome, Chromium or Edge (Debian, Ubuntu: apt install chromium), ' +
      'or set CHROME_PATH to the program of one.',
  );
}

/** The browser of @sparticuz/chromium, unpacked into the temporary folder, if it runs on this machine. */
export async function unpackedChromium(): Promise<ChromiumChoice | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const plain = { path, args: ['--no-sandbox'], env: {}, canShow: false };
  if (runs(path, {})) return plain;
  // A bare machine lacks the libraries (nss, ...) that the package also carries.
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const unpacked = await inflate(join(bin, 'al2023.tar.br'));
  const env = { LD_LIBRARY_PATH: join(unpacked, 'lib') };
  return runs(path, env) ? { ...plain, env } : undefined;
}

function runs(path: string, env: Record<string, string>): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 10_000 }).status === 0;
}
