/** A small program that uses what the product uses of Electron, to prove the development host. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, session, shell, Tray, utilityProcess } from 'electron';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; connect-src app:";

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: join(HERE, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  void window.loadURL('app://office/index.html');
  return window;
}

if (!app.requestSingleInstanceLock()) {
  console.log('another one is running');
  app.quit();
} else {
  app.on('second-instance', (_event, argv) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('second', argv.at(-1));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => writeFileSync(join(app.getPath('userData'), 'quit-note'), 'quit'));
  await app.whenReady();

  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith('app://') });
  });
  session.defaultSession.protocol.handle('app', async (request) => {
    const path = new URL(request.url).pathname;
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    const body = path === '/asked' ? `asked ${request.url} ${await request.text()}` : await readFile(join(HERE, path));
    return new Response(body, { headers: { 'content-type': type, 'content-security-policy': POLICY } });
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File' }]));

  ipcMain.handle('who', (event) => ({
    url: event.senderFrame?.url,
    isMain: event.senderFrame === event.sender.mainFrame,
    window: BrowserWindow.fromWebContents(event.sender)?.id,
    shown: event.sender.getURL(),
  }));
  ipcMain.handle('fail', () => {
    throw new Error('on purpose');
  });
  ipcMain.handle('read', async (_event, path: string) => (await net.fetch(`file://${path}`)).text());
  ipcMain.handle('pick', async (event) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const opened = window ? await dialog.showOpenDialog(window, { properties: ['openFile'] }) : undefined;
    const saved = await dialog.showSaveDialog({ defaultPath: 'a.docx' });
    const asked = await dialog.showMessageBox({ message: '?', buttons: ['yes', 'no'], cancelId: 1 });
    return { opened: opened?.filePaths, saved: saved.filePath, asked: asked.response };
  });
  ipcMain.handle('print', async (event) => {
    const pdf = await event.sender.printToPDF({ preferCSSPageSize: true, pageSize: 'A4' });
    return new TextDecoder('latin1').decode(pdf.subarray(0, 5));
  });
  ipcMain.handle('use-unknown', () => new Tray('icon.png').getTitle());
  ipcMain.handle('use-unknown-member', () => app.getFileIcon('x'));
  ipcMain.handle('run-child', async () => {
    const child = utilityProcess.fork(join(HERE, 'child.ts'));
    child.postMessage({ n: 20 });
    const answer = await new Promise((resolve) => child.once('message', resolve));
    child.kill();
    return answer;
  });
  ipcMain.on('echo', (event, bytes: Uint8Array) => event.sender.send('echoed', bytes, bytes.length));
  openWindow();
}
