/**
 * Electron's security list, point by point (electronjs.org/docs/latest/tutorial/security): the options and handlers of the
 * program, tested with what they are given. That Chromium obeys them is shown only where Electron runs.
 */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from '../../build/files.ts';
import { CONTENT_POLICY, lockContents, lockNetwork, lockSession, windowPreferences } from '../../electron/app/security.ts';
import { openFile } from '../../electron/services/app.ts';
import { answerRequest, fileFor, scheme } from '../../electron/app/serve.ts';
import { isOurs } from '../../electron/ipc/router.ts';
import { scratchFolder } from '../support/scratch.ts';

const product = ['electron', 'renderer', 'shared'].flatMap((folder) => filesUnder(ROOT, folder)).filter((file) => /\.(tsx?|html)$/u.test(file));
const sources = product.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const naming = (words: RegExp) => sources.filter(({ text }) => words.test(text)).map(({ file }) => file);

/** Addresses that are not ours, some of which look like it. */
const foreign = [
  'http://example.org/', 'https://office/', 'app://office.example.org/', 'app://officex/', 'app://other/index.html', 'file:///C:/Windows/win.ini',
  'javascript:alert(1)', 'ftp://example.org/', 'ws://example.org/', 'http://127.0.0.1:80/', 'about:blank', 'chrome://gpu', 'app:office', '',
];

/** Emits an event that may be stopped; answers whether it was. */
function isStopped(emitter: EventEmitter, name: string, details: object, ...rest: unknown[]): boolean {
  let stopped = false;
  emitter.emit(name, { ...details, preventDefault: () => { stopped = true; } }, ...rest);
  return stopped;
}

class FakeSession extends EventEmitter {
  request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  device: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  spelling = true;
  judge: ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void) | null = null;
  readonly webRequest = { onBeforeRequest: (judge: NonNullable<FakeSession['judge']>) => { this.judge = judge; } };
  setPermissionRequestHandler(handler: FakeSession['request']) { this.request = handler; }
  setPermissionCheckHandler(handler: FakeSession['check']) { this.check = handler; }
  setDevicePermissionHandler(handler: FakeSession['device']) { this.device = handler; }
  setSpellCheckerEnabled(on: boolean) { this.spelling = on; }
  cancels(url: string): boolean {
    let cancelled = false;
    this.judge?.({ url }, ({ cancel }) => { cancelled = cancel; });
    return cancelled;
  }
}

class FakeContents extends EventEmitter {
  opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: FakeContents['opens']) { this.opens = handler; }
}

let session: FakeSession;
let contents: FakeContents;

beforeEach(() => {
  session = new FakeSession();
  contents = new FakeContents();
  lockSession(session as unknown as Session);
  lockContents(contents as unknown as WebContents);
});

describe('Electron’s list', () => {
  test.each(foreign)('1, only our own content: a request to "%s" is cancelled', (url) => expect(session.cancels(url)).toBe(true));

  test.each(['app://office', 'app://office/', 'app://office/assets/a.js?x#y', 'data:font/woff2;base64,AA', 'blob:app://office/1'])(
    '1, and "%s" is not',
    (url) => expect(session.cancels(url)).toBe(false),
  );

  test('1, no name is looked up at all', () => {
    const said: string[] = [];
    lockNetwork({ commandLine: { appendSwitch: (...words: string[]) => said.push(words.join('=')) } } as unknown as App);
    expect(said).toEqual(['host-resolver-rules=MAP * ~NOTFOUND']);
  });

  test('2 to 4, 6, 8, 11: isolation, sandbox, no Node, web security, no webview', () => {
    expect(windowPreferences(true)).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
    expect(windowPreferences(false).devTools).toBe(true);
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'clipboard-sanitized-write', 'fileSystem', 'openExternal', 'hid', 'unknown'])(
    '5: the permission %s is refused, asked for and looked up',
    (permission) => {
      const answers: boolean[] = [];
      session.request?.(null as never, permission as never, (granted) => answers.push(granted), {} as never);
      expect(answers).toEqual([false]);
      expect(session.check?.(null, permission as never, 'app://office', {} as never)).toBe(false);
    },
  );

  test('5: devices, downloads and fetched dictionaries are refused', () => {
    expect(session.device?.({} as never)).toBe(false);
    expect(isStopped(session, 'will-download', {}, {})).toBe(true);
    expect(session.spelling).toBe(false);
  });

  test('7: the content policy has no inline script, no eval, nothing from elsewhere', () => {
    const rules = new Map(CONTENT_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    for (const [name, values] of rules) {
      const allowed = ["'none'", "'self'", ...(name === 'style-src' ? ["'unsafe-inline'"] : []), ...(name === 'img-src' ? ['data:', 'blob:'] : [])];
      expect(allowed, name).toEqual(expect.arrayContaining(values));
    }
    expect(readFileSync(join(ROOT, 'renderer/index.html'), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/u);
  });

  test('9, 10: no experimental feature, no Blink feature', () => {
    expect(naming(/experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures/u)).toEqual([]);
  });

  test('12: a webview that appears all the same is not attached', () => {
    expect(isStopped(contents, 'will-attach-webview', {}, {}, {})).toBe(true);
  });

  test.each(foreign)('13: navigation to "%s" is stopped', (url) => {
    expect(isStopped(contents, 'will-navigate', {}, url)).toBe(true);
    expect(isStopped(contents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  test('13: our page may be loaded again; frames and redirections never', () => {
    expect(isStopped(contents, 'will-navigate', {}, 'app://office/')).toBe(false);
    expect(isStopped(contents, 'will-frame-navigate', { url: 'app://office/', isMainFrame: true })).toBe(false);
    expect(isStopped(contents, 'will-frame-navigate', { url: 'app://office/', isMainFrame: false })).toBe(true);
    expect(isStopped(contents, 'will-redirect', {}, 'app://office/')).toBe(true);
  });

  test.each([...foreign, 'app://office/'])('14: no new window for "%s"', (url) => expect(contents.opens({ url })).toEqual({ action: 'deny' }));

  test('15: no address is ever opened outside, of files only the documents that the program writes', async () => {
    expect(naming(/openExternal/u)).toEqual([]);
    expect(naming(/openPath/u)).toEqual(['electron/app/platform.ts']);
    const opened: string[] = [];
    const platform = { openFile: (path: string) => Promise.resolve(void opened.push(path)) };
    for (const name of ['a.docx', 'a.xlsx', 'A.PDF']) await openFile({ path: name }, { platform });
    for (const name of ['a.exe', 'a.docx.lnk', 'a.docm', 'a', 'a.bat']) await expect(openFile({ path: name }, { platform })).rejects.toMatchObject({ code: 'path-not-allowed' });
    expect(opened).toEqual(['a.docx', 'a.xlsx', 'A.PDF']);
  });

  test('16: the Electron of the package is the one that was chosen', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
    expect(installed.version).toBe(manifest.devDependencies['electron']);
  });

  test.each(foreign)('17: a call from "%s" is nobody’s', (url) => expect(isOurs({ url, isMainFrame: true })).toBe(false));

  test('17: every channel of the main process checks its sender', () => {
    const main = readFileSync(join(ROOT, 'electron/main.ts'), 'utf8');
    expect(main.match(/ipcMain\.\w+\(/gu)).toHaveLength(2);
    expect(naming(/ipcMain\.\w+\(/u)).toEqual(['electron/main.ts']);
    expect(isOurs({ url: 'app://office/', isMainFrame: false })).toBe(false);
  });

  test('18: a scheme of our own, without the privileges of file: and without passing the content policy', () => {
    expect(scheme).toEqual({ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } });
    expect(naming(/loadFile\(|file:\/\/\$|loadURL\((?!`\$\{WINDOW_ORIGIN\}\/)/u)).toEqual([]);
  });

  test('20: the bridge gives three functions and nothing of Electron', () => {
    const text = readFileSync(join(ROOT, 'electron/preload/preload.ts'), 'utf8');
    expect(text.match(/exposeInMainWorld\(/gu)).toHaveLength(1);
    const names = [...text.matchAll(/^ {2}(\w+):/gmu)].map((match) => match[1]);
    expect(names).toEqual(['call', 'fileToken', 'onEvent']);
  });
});

describe('the page is served from its folder and from nowhere else', () => {
  const folder = join(scratchFolder({ 'page/index.html': '<p>', 'page/a.js': '1', 'page/secret.txt': 's', 'outside.js': 'x' }), 'page');

  test.each([
    'app://office/../outside.js', 'app://office/%2e%2e/outside.js', 'app://office/..%2foutside.js', 'app://office/..%5c..%5coutside.js',
    'app://office/%00', 'app://office/%E0%A4%A', 'app://other/a.js', 'http://office/a.js', 'app://office/secret.txt', 'no address',
  ])('"%s" is not found, and the answer has its policy', async (url) => {
    const answer = await answerRequest(folder, { method: 'GET', url });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect(await answer.text()).toBe('');
  });

  test('pages that are being printed are served with the policy, and nothing else in their place', async () => {
    const pagesAt = (url: string) => (url === 'app://office/in/1' ? '<p>in</p>' : null);
    const pages = await answerRequest(folder, { method: 'GET', url: 'app://office/in/1' }, pagesAt);
    expect([pages.status, await pages.text(), pages.headers.get('content-security-policy')]).toEqual([200, '<p>in</p>', CONTENT_POLICY]);
    expect((await answerRequest(folder, { method: 'GET', url: 'app://office/in/2' }, pagesAt)).status).toBe(404);
  });

  test('the page and its scripts have type, policy and nosniff', async () => {
    const page = await answerRequest(folder, { method: 'GET', url: 'app://office/' });
    expect([page.status, await page.text()]).toEqual([200, '<p>']);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff',
    });
    expect((await answerRequest(folder, { method: 'GET', url: 'app://office/a.js' })).headers.get('content-type')).toMatch(/^text\/javascript/u);
    expect((await answerRequest(folder, { method: 'POST', url: 'app://office/a.js' })).status).toBe(404);
    expect(fileFor(folder, 'app://office/x/../a.js')).toBe(join(folder, 'a.js'));
  });
});
