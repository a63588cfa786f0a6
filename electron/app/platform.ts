/** The platform with a window: Electron's dialogs, its utility process, its shell. */
import { dialog, shell, utilityProcess, type BrowserWindow } from 'electron';
import { dialogWords } from '../../shared/text/vi/menu.ts';
import type { Tokens } from '../ipc/tokens.ts';
import { entryPath } from '../services/entries.ts';
import { listDrives } from '../services/drives.ts';
import { JobLine } from '../services/job-line.ts';
import type { Platform } from '../services/platform.ts';

export interface PlatformOptions {
  window: () => BrowserWindow | null;
  tokens: Tokens;
  /** A folder that stands in for a stick; null in the installed program. */
  stick: string | null;
  setAuthor(name: string): void;
  switchRegister(to: 'sample' | 'own'): Promise<void>;
}

/** What each dialog of the system asks for. */
const openDialogs = {
  document: { title: dialogWords.pickDocument, filters: [{ name: dialogWords.documentFiles, extensions: ['docx', 'txt', 'md'] }, { name: dialogWords.allFiles, extensions: ['*'] }] },
  exchange: { title: dialogWords.pickExchange, filters: [{ name: dialogWords.exchangeFiles, extensions: ['sgbx'] }] },
  backup: { title: dialogWords.pickBackup, filters: [{ name: dialogWords.backupFiles, extensions: ['sgb'] }] },
  attachment: { title: dialogWords.pickAttachment, filters: [{ name: dialogWords.allFiles, extensions: ['*'] }] },
};

const saveDialogs = {
  report: { title: dialogWords.saveReport, filters: [{ name: dialogWords.wordFiles, extensions: ['docx'] }] },
  sheet: { title: dialogWords.saveReport, filters: [{ name: dialogWords.sheetFiles, extensions: ['xlsx'] }] },
  exchange: { title: dialogWords.saveExchange, filters: [{ name: dialogWords.exchangeFiles, extensions: ['sgbx'] }] },
};

export function electronPlatform(options: PlatformOptions): Platform & { close(): void } {
  const line = new JobLine({
    start: (receive, ended) => {
      const child = utilityProcess.fork(entryPath('task-process'));
      child.on('message', receive);
      child.on('exit', ended);
      return { send: (message) => child.postMessage(message), kill: () => void child.kill() };
    },
  });
  return {
    runJob: line.runJob,
    pickOpen: async (purpose) => {
      const window = options.window();
      const settings = { ...openDialogs[purpose], properties: ['openFile' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
    pickSave: async (purpose, name) => {
      const window = options.window();
      const settings = { ...saveDialogs[purpose], defaultPath: name };
      const picked = await (window ? dialog.showSaveDialog(window, settings) : dialog.showSaveDialog(settings));
      return picked.canceled ? null : (picked.filePath ?? null);
    },
    pickFolder: async () => {
      const window = options.window();
      const settings = { title: dialogWords.pickFolder, properties: ['openDirectory' as const, 'createDirectory' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
    refTo: (path) => ({ token: options.tokens.issue(path) }),
    drives: () => listDrives(options.stick),
    showFile: (path) => Promise.resolve(shell.showItemInFolder(path)),
    setAuthor: (name) => Promise.resolve(options.setAuthor(name)),
    switchRegister: (to) => options.switchRegister(to),
    close: () => line.stop(),
  };
}
