/** The names of `electron` that the host has. A test holds them against what the product imports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files.ts';

export const MAIN_NAMES: readonly string[] = [
  'app',
  'BrowserWindow',
  'clipboard',
  'dialog',
  'ipcMain',
  'Menu',
  'nativeTheme',
  'net',
  'protocol',
  'screen',
  'session',
  'shell',
  'utilityProcess',
];

export const PRELOAD_NAMES: readonly string[] = ['contextBridge', 'ipcRenderer', 'webUtils'];

/** Every value that Electron's main process offers, read from its own declarations. */
export function electronMainNames(): string[] {
  const declarations = readFileSync(join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const parts = /namespace Common \{([\s\S]*?)\n {2}\}[\s\S]*?namespace Main \{([\s\S]*?)\n {2}\}/.exec(declarations);
  const text = `${parts?.[1] ?? ''}${parts?.[2] ?? ''}`;
  const names = [...text.matchAll(/^ {4}(?:const|class) (\w+)/gm)].map((match) => match[1] ?? '');
  if (names.length < MAIN_NAMES.length) throw new Error('electron.d.ts no longer lists its names as it did.');
  return [...new Set(names)];
}
