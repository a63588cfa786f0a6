/**
 * Electron's `dialog`. A test queues the answers; without a queued answer a dialog counts as cancelled. Where a person
 * looks at the host, opening asks by the page's own file chooser, and saving goes into a folder that is named.
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { theApp } from './app.ts';
import { driven, nextAnswer, record } from './control.ts';
import { known } from './known.ts';
import { SHIM_NAMES } from './browser.ts';
import { BrowserWindow } from './windows.ts';

interface OpenOptions {
  properties?: string[];
  filters?: { extensions: string[] }[];
}

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

async function askInPage({ properties = [], filters = [] }: OpenOptions): Promise<string[]> {
  const extensions = filters.flatMap((filter) => filter.extensions).filter((extension) => extension !== '*');
  const words = [properties.includes('multiSelections'), extensions.map((extension) => `.${extension}`).join()];
  const picked = await BrowserWindow.getFocusedWindow()?.webContents.executeJavaScript(
    `window.${SHIM_NAMES.pick}(...${JSON.stringify(words)})`,
  );
  return (picked ?? []) as string[];
}

function saveFolder(): string {
  const folder = join(theApp.getPath('documents'), 'saved');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
  const options = optionsOf<OpenOptions>(args);
  record('showOpenDialog', options);
  const queued = nextAnswer('open') as string[] | undefined;
  const filePaths = queued ?? (driven ? [] : await askInPage(options));
  return { canceled: filePaths.length === 0, filePaths };
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
