/** The platform with a window: Electron's dialogs, its utility process, its shell. */
import { dialog, shell, utilityProcess, type BrowserWindow } from 'electron';
import { dialogWords } from '../../shared/text/vi/menu.ts';
import type { Tokens } from '../ipc/tokens.ts';
import { entryPath } from '../services/entries.ts';
import { JobLine } from '../services/job-line.ts';
import type { Platform } from '../services/platform.ts';

export interface PlatformOptions {
  window: () => BrowserWindow | null;
  tokens: Tokens;
  setAuthor(name: string): void;
  switchRegister(to: 'sample' | 'own'): Promise<void>;
}

const documentFilters = [
  { name: dialogWords.documentFiles, extensions: ['docx', 'txt', 'md'] },
  { name: dialogWords.allFiles, extensions: ['*'] },
];

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
    pickOpen: async () => {
      const window = options.window();
      const settings = { title: dialogWords.pickDocument, filters: documentFilters, properties: ['openFile' as const] };
      const picked = await (window ? dialog.showOpenDialog(window, settings) : dialog.showOpenDialog(settings));
      return picked.canceled ? null : (picked.filePaths[0] ?? null);
    },
    pickSave: async (_purpose, name) => {
      const window = options.window();
      const settings = { title: dialogWords.saveReport, defaultPath: name, filters: [{ name: dialogWords.wordFiles, extensions: ['docx'] }] };
      const picked = await (window ? dialog.showSaveDialog(window, settings) : dialog.showSaveDialog(settings));
      return picked.canceled ? null : (picked.filePath ?? null);
    },
    tokenFor: (path) => options.tokens.issue(path),
    showFile: (path) => Promise.resolve(shell.showItemInFolder(path)),
    setAuthor: (name) => Promise.resolve(options.setAuthor(name)),
    switchRegister: (to) => options.switchRegister(to),
    close: () => line.stop(),
  };
}
