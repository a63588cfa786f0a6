/**
 * Starts the program in the development host. Tests call `startHost`: the main process runs in a Node process of its own,
 * and the test looks at the same Chromium through its debugging port. `showHost` is for a person at a display.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../files.ts';
import { finished, spawnGuarded } from '../guard.mjs';
import { type DialogKind, type HostOptions, OPTIONS_VARIABLE, type Order, type RecordedCall, type Report } from './options.ts';

const HOST_MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const START_MS = 30_000;
const QUIT_MS = 8_000;

export interface StartOptions {
  /** the profile: userData of the program, its user's folders, Chromium's data */
  profileDir: string;
  env?: NodeJS.ProcessEnv;
  args?: string[];
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** the program: the bundle, if nothing else is said */
  main?: string;
}

export interface Host {
  page: Page;
  browser: Browser;
  process: ChildProcess;
  /** what the program answers to its next dialogs; each call queues one answer */
  answers: {
    open: (paths: string[]) => void;
    save: (path: string | null) => void;
    message: (button: number) => void;
  };
  /** every window of the program that shows a page */
  pages: () => Page[];
  /** drops real files onto the first element that matches */
  dropFiles: (selector: string, paths: string[]) => Promise<void>;
  /** files shown, addresses opened, dialogs and menus asked for so far */
  recorded: () => Promise<RecordedCall[]>;
  /** stdout and stderr of the main process so far */
  output: () => string;
  /** quits as the user would; answers the exit code */
  close: () => Promise<number | null>;
  /** SIGKILL: as when the power goes */
  kill: () => Promise<void>;
}

export interface HostProcess {
  process: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

function environment(options: StartOptions): NodeJS.ProcessEnv {
  const host: HostOptions = {
    main: options.main ?? join(ROOT, 'dist/main/main.js'),
    profileDir: options.profileDir,
    args: options.args ?? [],
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1366, height: 768 },
  };
  return { ...process.env, SGB_PROFILE: options.profileDir, ...options.env, [OPTIONS_VARIABLE]: JSON.stringify(host) };
}

/** The process alone, for programs that end without a window (a second instance, a refusal at start). */
export function startHostProcess(options: StartOptions): HostProcess {
  const child = fork(HOST_MAIN, [], {
    env: environment(options),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { process: child, output: () => text, exited };
}

export async function startHost(options: StartOptions): Promise<Host> {
  const started = startHostProcess(options);
  const { process: child, output, exited } = started;
  let browser: Browser | undefined;
  try {
    const endpoint = await within(START_MS, firstEndpoint(started), () => `no window came up\n${output()}`);
    browser = await chromium.connectOverCDP(endpoint);
    const page = await within(START_MS, firstPage(browser), () => `no page was loaded\n${output()}`);
    return hostOf(started, browser, page);
  } catch (error) {
    await browser?.close().catch(() => undefined);
    child.kill('SIGKILL');
    await exited;
    throw error;
  }
}

/** The host with a real window, until it is closed; answers its exit code. */
export async function showHost(options: StartOptions): Promise<number> {
  const env = environment({ ...options, headless: false });
  const { code } = await finished(spawnGuarded(process.execPath, [HOST_MAIN], { env }));
  return code ?? 1;
}

function hostOf({ process: child, output, exited }: HostProcess, browser: Browser, page: Page): Host {
  const order = (message: Order): void => {
    if (child.connected) child.send(message);
  };
  const answer = (dialog: DialogKind, value: unknown): void => order({ kind: 'answer', dialog, value });
  let asked = 0;
  return {
    page,
    browser,
    process: child,
    answers: {
      open: (paths) => answer('open', paths),
      save: (path) => answer('save', path),
      message: (button) => answer('message', button),
    },
    pages: () => pagesOf(browser),
    dropFiles: (selector, paths) => dropFiles(page, selector, paths),
    recorded: () => {
      asked += 1;
      const id = asked;
      const entries = nextReport(child, (report) => (report.kind === 'recorded' && report.id === id ? report.entries : undefined));
      order({ kind: 'recorded', id });
      return entries;
    },
    output,
    close: async () => {
      order({ kind: 'quit' });
      const code = await within(QUIT_MS, exited, () => `the program did not quit\n${output()}`).catch((error: unknown) => {
        child.kill('SIGKILL');
        throw error;
      });
      await browser.close().catch(() => undefined);
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      await browser.close().catch(() => undefined);
    },
  };
}

function nextReport<T>(child: ChildProcess, pick: (report: Report) => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const listen = (report: Report): void => {
      const picked = pick(report);
      if (picked === undefined) return;
      child.off('message', listen);
      resolve(picked);
    };
    child.on('message', listen);
  });
}

function firstEndpoint({ process: child, output, exited }: HostProcess): Promise<string> {
  const ended = exited.then((code) => {
    throw new Error(`the program ended with ${code} before it showed a window\n${output()}`);
  });
  return Promise.race([nextReport(child, (report) => (report.kind === 'browser' ? report.endpoint : undefined)), ended]);
}

function pagesOf(browser: Browser): Page[] {
  return browser.contexts().flatMap((context) => context.pages()).filter((page) => page.url() !== 'about:blank');
}

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = pagesOf(browser)[0];
    if (page !== undefined) {
      await page.waitForLoadState('load');
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function within<T>(ms: number, work: Promise<T>, message: () => string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${message()} (after ${ms / 1000} s)`)), ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Chromium lets a script make files but not paths; the host gives each a path when the program asks for it. */
async function dropFiles(page: Page, selector: string, paths: string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), base64: (await readFile(path)).toString('base64') })),
  );
  await page.locator(selector).first().evaluate(dropInPage, files);
}

/** Runs in the page. */
function dropInPage(target: Element, files: { name: string; base64: string }[]): void {
  const transfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }));
  }
}
