/** The one Chromium of a host: started at the first window, every request of every page answered or judged here. */
import { rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { driven, report } from './control.ts';
import { readOptions } from './options.ts';
import type { PageMessage, ShimNames } from './page-shim.ts';
import { theSession } from './session.ts';
import { fromChromium, policyForChromium } from './urls.ts';

/** What a window wants to hear of its page. */
export interface PageOwner {
  message: (frame: Frame, message: PageMessage) => Promise<unknown>;
  /** false: the program stops this navigation */
  mayNavigate: (url: string) => boolean;
  popup: (page: Page) => void;
}

/** Copies of files that a page holds; in the profile, so that they go with it even after a SIGKILL. */
const files = join(readOptions().profileDir, 'host-files', String(process.pid));

export const SHIM_NAMES: ShimNames = {
  call: '__hostCall',
  emit: '__hostEmit',
  pick: '__hostPick',
  files,
  separator: sep,
  platform: process.platform,
};

const owners = new Map<Page, PageOwner>();
let starting: Promise<BrowserContext> | undefined;
let firstPage: Page | undefined;

/** A page for a window. */
export async function openPage(owner: PageOwner): Promise<Page> {
  starting ??= start();
  const context = await starting;
  const page = firstPage ?? (await context.newPage());
  firstPage = undefined;
  owners.set(page, owner);
  page.once('close', () => owners.delete(page));
  return page;
}

export async function closeBrowser(): Promise<void> {
  const context = await starting?.catch(() => undefined);
  await context?.close().catch(() => undefined);
  rmSync(files, { recursive: true, force: true });
}

async function start(): Promise<BrowserContext> {
  const options = readOptions();
  const found = await findChromium();
  const headless = options.headless || !found.canShow;
  const profile = join(options.profileDir, 'chromium');
  const size = options.viewport ?? { width: 1366, height: 768 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless,
    viewport: headless ? size : null,
    env: { ...process.env, ...found.env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...found.args,
      // A test looks at the same pages through this port; a person's window opens none.
      ...(driven ? ['--remote-debugging-port=0'] : []),
      ...(headless ? [] : ['--app=about:blank', `--window-size=${size.width},${size.height}`]),
    ],
  });
  firstPage = context.pages()[0];
  await context.exposeBinding(SHIM_NAMES.call, async ({ page, frame }, message: PageMessage) => {
    if (message.kind === 'file') return saveFile(message);
    return owners.get(page)?.message(frame, message);
  });
  await context.route(() => true, (route) => answer(route).catch(() => route.abort().catch(() => undefined)));
  context.on('page', (page) => void adopt(page));
  if (driven) report({ kind: 'browser', endpoint: await endpointOf(profile) });
  return context;
}

/** Pages that a page opened by itself are the opener's to judge. */
async function adopt(page: Page): Promise<void> {
  const opener = await page.opener();
  if (opener !== null) owners.get(opener)?.popup(page);
}

/** Chromium notes its port in its profile once it listens. */
async function endpointOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = text.split('\n')[0];
    if (port !== undefined && port !== '') return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not name its debugging port.');
}

async function saveFile(message: { path: string; base64: string }): Promise<void> {
  if (relative(files, message.path).startsWith('..')) throw new Error(`Not a path of the host: ${message.path}`);
  await mkdir(dirname(message.path), { recursive: true });
  await writeFile(message.path, Buffer.from(message.base64, 'base64'));
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  if (request.isNavigationRequest() && !ownerAllows(route, url)) return route.abort('aborted');
  if (!(await theSession.allows(url, request.method(), request.resourceType()))) return route.abort('blockedbyclient');
  if (url === request.url()) return route.continue();
  const body = request.postDataBuffer();
  const asked = new Request(url, {
    method: request.method(),
    headers: await request.allHeaders(),
    body: body === null ? null : new Uint8Array(body),
  });
  const response = await theSession.rawProtocol.answer(asked);
  if (response === undefined) return route.abort('failed');
  const headers = await theSession.headersOf(url, response);
  const policy = headers['content-security-policy'];
  if (policy !== undefined) headers['content-security-policy'] = policyForChromium(policy);
  return route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}

function ownerAllows(route: Route, url: string): boolean {
  let frame: Frame;
  try {
    frame = route.request().frame();
  } catch {
    return true; // a page that is only being made has no frame yet
  }
  if (frame.parentFrame() !== null) return true;
  return owners.get(frame.page())?.mayNavigate(url) ?? true;
}
