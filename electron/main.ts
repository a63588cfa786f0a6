/** The program, as a table of contents. */
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';
import { Faults } from './app/faults.ts';
import { LogFile } from './app/log-file.ts';
import { menuOptions } from './app/menu.ts';
import { Office } from './app/office.ts';
import { printedAt } from './app/print.ts';
import { lockContents, lockNetwork, lockSession } from './app/security.ts';
import { scheme, servePage } from './app/serve.ts';
import { fileIn, isSafeMode, safelyAgain } from './app/start-words.ts';
import { openWindow } from './app/window.ts';
import { clockSetting } from './db/log/clock.ts';
import { refused } from './ipc/answer.ts';
import { channels, isOurs, route } from './ipc/router.ts';

const dist = join(import.meta.dirname, '..');
const environment = app.isPackaged ? {} : process.env;
const profile = environment['SGB_PROFILE'] ?? app.getPath('userData');
let window: BrowserWindow | null = null;

const safe = isSafeMode(process.argv);
const log = new LogFile(join(profile, 'logs'), () => `${new Date().toISOString()} ${app.getVersion()}`);
const faults = new Faults({ log, window: () => window });
const office = new Office({
  data: join(profile, 'so'),
  profile,
  clock: clockSetting({ SGB_NOW: environment['SGB_NOW'] }),
  stick: environment['SGB_STICK'] ?? null,
  window: () => window,
  report: faults.note,
  noteWindow: faults.noteWindow,
});

faults.watch();
protocol.registerSchemesAsPrivileged([scheme]);
lockNetwork(app);
if (safe) app.disableHardwareAcceleration();
app.on('web-contents-created', (_event, contents) => lockContents(contents));
if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start).catch(giveUp);

async function start(): Promise<void> {
  lockSession(session.defaultSession);
  servePage(protocol, join(dist, 'renderer'), printedAt);
  // The window is drawn while the register is being opened; its first calls wait.
  const opening = office.start();
  const options = { register: () => opening.then(() => office.register), tokens: office.tokens, report: faults.note };
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => route(options, senderOf(event), name, input));
  ipcMain.handle(channels.file, (event, path: unknown) =>
    isOurs(senderOf(event)) && typeof path === 'string' && path !== '' ? office.tokens.issue(path) : null,
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOptions((command) => office.tell({ kind: 'command', command }), startSafely)));
  window = openWindow({ profile, preload: join(dist, 'preload', 'preload.cjs'), safe });
  faults.watchWindow(window);
  window.on('focus', () => office.lookForOthers());
  window.webContents.once('did-finish-load', () => office.openFile(fileIn(process.argv), process.cwd()));
  app.on('second-instance', (_event, words, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    office.openFile(fileIn(words), folder);
  });
  app.on('window-all-closed', () => {
    void opening.then(() => office.stop()).finally(() => app.quit());
  });
  await opening;
}

function startSafely(): void {
  app.relaunch({ args: safelyAgain(process.argv) });
  app.quit();
}

function senderOf(event: { senderFrame: { url: string; parent: unknown } | null }) {
  return event.senderFrame ? { url: event.senderFrame.url, isMainFrame: event.senderFrame.parent === null } : null;
}

function giveUp(error: unknown): Promise<void> {
  return faults.giveUp(refused(error, faults.note).message, error);
}
