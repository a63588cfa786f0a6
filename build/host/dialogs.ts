/**
 * Electron's `dialog`. A test queues the answers; without a queued answer a dialog counts as cancelled. Where a person
 * looks at the host, saving goes into a folder that is named, since a browser has no such dialogs to offer.
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { theApp } from './app.ts';
import { driven, nextAnswer, record } from './control.ts';
import { known } from './known.ts';

interface SaveOptions {
  defaultPath?: string;
}

interface MessageOptions {
  message: string;
  buttons?: string[];
  cancelId?: number;
  defaultId?: number;
}

/** Every dialog may be given the window it belongs to before its options. */
function optionsOf<T>(args: unknown[]): T {
  return (args.length > 1 ? args[1] : (args[0] ?? {})) as T;
}

function saveFolder(): string {
  const folder = join(theApp.getPath('documents'), 'saved');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
  record('showOpenDialog', optionsOf(args));
  const paths = nextAnswer('open') as string[] | undefined;
  if (paths === undefined && !driven) console.log('[host] no file dialog here: drop the file onto the window instead');
  return { canceled: paths === undefined || paths.length === 0, filePaths: paths ?? [] };
}

async function showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
  const options = optionsOf<SaveOptions>(args);
  record('showSaveDialog', options);
  const queued = nextAnswer('save') as string | null | undefined;
  if (queued !== undefined && queued !== null) return { canceled: false, filePath: queued };
  if (driven) return { canceled: true, filePath: '' };
  const filePath = join(saveFolder(), basename(options.defaultPath ?? 'untitled'));
  console.log(`[host] saved to ${filePath}`);
  return { canceled: false, filePath };
}

async function showMessageBox(...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
  const options = optionsOf<MessageOptions>(args);
  record('showMessageBox', options);
  const queued = nextAnswer('message') as number | undefined;
  return { response: queued ?? options.cancelId ?? options.defaultId ?? 0, checkboxChecked: false };
}

function showErrorBox(title: string, content: string): void {
  record('showErrorBox', title, content);
  console.error(`[host] ${title}\n${content}`);
}

export const dialog = known('dialog', { showOpenDialog, showSaveDialog, showMessageBox, showErrorBox });
