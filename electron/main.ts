/** The program, as a table of contents. */
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { dialogWords } from '../shared/text/vi/menu.ts';
import { menuOptions } from './app/menu.ts';
import { Office } from './app/office.ts';
import { lockSession } from './app/security.ts';
import { scheme, servePage } from './app/serve.ts';
import { openWindow } from './app/window.ts';
import { clockSetting } from './db/log/clock.ts';
import { refused } from './ipc/answer.ts';
import { channels, isOurs, route } from './ipc/router.ts';

const dist = join(import.meta.dirname, '..');
const environment = app.isPackaged ? {} : process.env;
const profile = environment['SGB_PROFILE'] ?? app.getPath('userData');
let window: BrowserWindow | null = null;

const report = (error: unknown) => console.error(error);
const office = new Office({
  data: join(profile, 'so'),
  profile,
  clock: clockSetting({ SGB_NOW: environment['SGB_NOW'] }),
  stick: environment['SGB_STICK'] ?? null,
  window: () => window,
  report,
});

protocol.registerSchemesAsPrivileged([scheme]);
if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start).catch(giveUp);

async function start(): Promise<void> {
  lockSession(session.defaultSession);
  servePage(protocol, join(dist, 'renderer'));
  // The window is drawn while the register is being opened; its first calls wait.
  const opening = office.start();
  const options = { register: () => opening.then(() => office.register), tokens: office.tokens, report };
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => route(options, senderOf(event), name, input));
  ipcMain.handle(channels.file, (event, path: unknown) =>
    isOurs(senderOf(event)) && typeof path === 'string' && path !== '' ? office.tokens.issue(path) : null,
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOptions((command) => office.tell({ kind: 'command', command }))));
  window = openWindow(profile, join(dist, 'preload', 'preload.cjs'));
  window.on('focus', () => office.lookForOthers());
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    void opening.then(() => office.stop()).finally(() => app.quit());
  });
  await opening;
}

function senderOf(event: { senderFrame: { url: string; parent: unknown } | null }) {
  return event.senderFrame ? { url: event.senderFrame.url, isMainFrame: event.senderFrame.parent === null } : null;
}

function giveUp(error: unknown): void {
  dialog.showErrorBox(dialogWords.cannotOpenTitle, refused(error, report).message);
  app.exit(1);
}
