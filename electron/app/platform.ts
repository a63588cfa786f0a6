/** The platform with a window: Electron's dialogs, its utility process, its shell. */
import { basename } from 'node:path';
import { dialog, shell, utilityProcess, type BrowserWindow } from 'electron';
import { Refusal } from '../../shared/model/refusal.ts';
import { dialogWords } from '../../shared/text/vi/menu.ts';
import type { Tokens } from '../ipc/tokens.ts';
import { entryPath } from '../services/entries.ts';
import { listDrives } from '../services/drives.ts';
import { JobLine } from '../services/job-line.ts';
import type { Platform } from '../services/platform.ts';
import { LastFolder } from './last-folder.ts';
import { pdfsOf, printPages } from './print.ts';

export interface PlatformOptions {
  /** Folder that keeps what this laptop remembers. */
  profile: string;
  window: () => BrowserWindow | null;
  tokens: Tokens;
  /** A folder that stands in for a stick; null in the installed program. */
  stick: string | null;
  setAuthor(name: string): void;
  noteFault(told: string): void;
  switchRegister(to: 'sample' | 'own'): Promise<void>;
}

/** What each dialog of the system asks for. */
const openDialogs = {
  document: { title: dialogWords.pickDocument, filters: [{ name: dialogWords.documentFiles, extensions: ['docx', 'txt', 'md', 'xlsx'] }, { name: dialogWords.allFiles, extensions: ['*'] }] },
  sheet: { title: dialogWords.pickSheet, filters: [{ name: dialogWords.sheetFiles, extensions: ['xlsx'] }, { name: dialogWords.allFiles, extensions: ['*'] }] },
  template: { title: dialogWords.pickTemplate, filters: [{ name: dialogWords.wordFiles, extensions: ['docx'] }] },
  form: { title: dialogWords.pickForm, filters: [{ name: dialogWords.formFiles, extensions: ['docx', 'xlsx'] }, { name: dialogWords.allFiles, extensions: ['*'] }] },
  exchange: { title: dialogWords.pickExchange, filters: [{ name: dialogWords.exchangeFiles, extensions: ['sgbx'] }] },
  backup: { title: dialogWords.pickBackup, filters: [{ name: dialogWords.backupFiles, extensions: ['sgb'] }] },
};

const saveDialogs = {
  report: { title: dialogWords.saveReport, filters: [{ name: dialogWords.wordFiles, extensions: ['docx'] }] },
  sheet: { title: dialogWords.saveReport, filters: [{ name: dialogWords.sheetFiles, extensions: ['xlsx'] }] },
  calendar: { title: dialogWords.saveCalendar, filters: [{ name: dialogWords.calendarFiles, extensions: ['ics'] }] },
  pdf: { title: dialogWords.saveReport, filters: [{ name: dialogWords.pdfFiles, extensions: ['pdf'] }] },
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
  const folder = new LastFolder(options.profile);
  return {
    runJob: line.runJob,
    pickOpen: async (purpose) => {
      const window = options.window();
      const settings = { ...openDialogs[purpose], properties: ['openFile' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
    pickAttachments: async () => {
      const window = options.window();
      const settings = { title: dialogWords.pickAttachment, properties: ['openFile' as const, 'multiSelections' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      return picked.canceled ? [] : picked.filePaths;
    },
    pickSave: async (purpose, name) => {
      const window = options.window();
      // An exchange file goes to a stick, wherever reports go.
      const kept = purpose === 'exchange' ? null : folder;
      const settings = { ...saveDialogs[purpose], defaultPath: kept?.placeOf(name) ?? name };
      const picked = await (window ? dialog.showSaveDialog(window, settings) : dialog.showSaveDialog(settings));
      if (picked.canceled || !picked.filePath) return null;
      kept?.noteFile(picked.filePath);
      return picked.filePath;
    },
    pickFolder: async () => {
      const window = options.window();
      const settings = { title: dialogWords.pickFolder, defaultPath: folder.path ?? undefined, properties: ['openDirectory' as const, 'createDirectory' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      const [path] = picked.canceled ? [] : picked.filePaths;
      if (path !== undefined) folder.note(path);
      return path ?? null;
    },
    refTo: (path) => ({ token: options.tokens.issue(path) }),
    drives: () => listDrives(options.stick),
    showFile: (path) => Promise.resolve(shell.showItemInFolder(path)),
    noteFault: (told) => Promise.resolve(options.noteFault(told)),
    openFile: async (path) => {
      const failed = await shell.openPath(path);
      if (failed !== '') throw new Refusal('nothing-opens', { file: basename(path) });
    },
    printPages,
    pdfsOf,
    setAuthor: (name) => Promise.resolve(options.setAuthor(name)),
    switchRegister: (to) => options.switchRegister(to),
    close: () => line.stop(),
  };
}
