import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost, startHostProcess } from '../../build/host/launch.ts';

type Bridge = { bridge: { invoke: (channel: string, ...args: unknown[]) => Promise<unknown>; send: (channel: string, value: unknown) => void } };

const main = fileURLToPath(new URL('./fixture-app/main.ts', import.meta.url));
const profileDir = mkdtempSync(join(tmpdir(), 'sgb-host-test-'));
let host: Host;

beforeAll(async () => {
  host = await startHost({ main, profileDir });
  await host.page.waitForSelector('[data-ready]');
});

afterAll(async () => {
  if (host.process.exitCode === null) await host.close();
  rmSync(profileDir, { recursive: true, force: true });
});

function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
  return host.page.evaluate(([name, rest]) => (window as unknown as Bridge).bridge.invoke(name, ...rest), [channel, args] as const);
}

function heard(text: string): Promise<unknown> {
  return host.page.waitForSelector(`#heard li:has-text("${text}")`);
}

test('the main process sees app:// in the frame and the window that asks', async () => {
  const url = 'app://office/index.html';
  expect(await invoke('who')).toEqual({ url, isMain: true, window: 1, shown: url });
});

test('the window has the size of a small laptop screen', async () => {
  expect(await host.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1366, 768]);
});

test('a handler that throws, a channel without handler', async () => {
  await expect(invoke('fail')).rejects.toThrow("Error invoking remote method 'fail': Error: on purpose");
  await expect(invoke('nobody')).rejects.toThrow("No handler registered for 'nobody'");
});

test('bytes go to the main process and an event comes back', async () => {
  await host.page.evaluate(() => (window as unknown as Bridge).bridge.send('echo', new Uint8Array([7, 8, 9])));
  await heard('echoed true 3 8');
});

test('protocol.handle gets the request with address and body', async () => {
  const text = await host.page.evaluate(async () => (await fetch('/asked', { method: 'POST', body: 'this' })).text());
  expect(text).toBe('asked app://office/asked this');
});

test('what the program cancels never leaves: other addresses, navigation, new windows', async () => {
  const fetched = await host.page.evaluate(() => fetch('http://example.org/').then(() => 'answered', () => 'refused'));
  expect(fetched).toBe('refused');
  await host.page.evaluate(() => void (location.href = 'http://example.org/'));
  await host.page.evaluate(() => void window.open('http://example.org/window'));
  await expect.poll(async () => (await host.recorded()).map((call) => call.what)).toContain('openExternal');
  expect(host.page.url()).toBe('http://office.app.localhost/index.html');
});

test('dialogs give the answers queued, and count as cancelled without', async () => {
  host.answers.open(['/a.docx', '/b.docx']);
  host.answers.save('/c.docx');
  host.answers.message(0);
  expect(await invoke('pick')).toEqual({ opened: ['/a.docx', '/b.docx'], saved: '/c.docx', asked: 0 });
  expect(await invoke('pick')).toEqual({ opened: [], saved: '', asked: 1 });
});

test('a dropped file has a path that the main process can read', async () => {
  const path = join(profileDir, 'thông báo.txt');
  writeFileSync(path, 'nội dung');
  await host.dropFiles('#target', [path]);
  await heard('dropped thông báo.txt: nội dung');
});

test('the file chooser that stands in for the dialog where a person looks', async () => {
  const path = join(profileDir, 'picked.txt');
  writeFileSync(path, 'picked');
  const chooser = host.page.waitForEvent('filechooser');
  const picked = host.page.evaluate(() => (window as unknown as { __hostPick: (...words: unknown[]) => Promise<string[]> }).__hostPick(false, '.txt'));
  await (await chooser).setFiles(path);
  const [copy = ''] = await picked;
  expect(readFileSync(copy, 'utf8')).toBe('picked');
});

test('printToPDF', async () => {
  expect(await invoke('print')).toBe('%PDF-');
});

test('a utility process answers over its parentPort', async () => {
  expect(await invoke('run-child')).toEqual({ n: 21 });
});

test('what the host does not know throws by name', async () => {
  await expect(invoke('use-unknown')).rejects.toThrow('the host does not know Tray');
  await expect(invoke('use-unknown-member')).rejects.toThrow('the host does not know app.getFileIcon');
});

test('a second instance is refused and the first hears of it', async () => {
  const second = startHostProcess({ main, profileDir, args: ['--open-this'] });
  expect(await second.exited).toBe(0);
  expect(second.output()).toContain('another one is running');
  await heard('second --open-this');
});

test('quitting tells the program and ends with 0; the lock is free again', async () => {
  expect(await host.close()).toBe(0);
  expect(existsSync(join(profileDir, 'quit-note'))).toBe(true);
  expect(existsSync(join(profileDir, 'host-lock'))).toBe(false);
});

test('closing the last window ends the program', async () => {
  const other = await startHost({ main, profileDir: join(profileDir, 'closed') });
  const exited = new Promise((resolve) => other.process.once('exit', resolve));
  await other.page.close();
  expect(await exited).toBe(0);
  await other.browser.close();
});

test('a test that goes away takes its host with it', async () => {
  const other = await startHost({ main, profileDir: join(profileDir, 'left') });
  const exited = new Promise((resolve) => other.process.once('exit', resolve));
  other.process.disconnect();
  expect(await exited).toBe(0);
  await other.browser.close();
});

test('when the main process is killed its Chromium ends too', async () => {
  const other = await startHost({ main, profileDir: join(profileDir, 'other') });
  const gone = new Promise((resolve) => other.browser.once('disconnected', resolve));
  other.process.kill('SIGKILL');
  await gone;
  expect(other.browser.isConnected()).toBe(false);
});
