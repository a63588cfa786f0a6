/** The one window: its size, its place remembered, shown when the page is drawn. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { dialogWords } from '../../shared/text/vi/menu.ts';
import { WINDOW_ORIGIN } from '../ipc/router.ts';
import { lockContents, windowPreferences } from './security.ts';

interface Place {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

const usual: Place = { width: 1366, height: 768 };
const smallest = { minWidth: 900, minHeight: 600 };

/** @param profile folder that keeps the window's place; @param preload path of the built preload */
export function openWindow(profile: string, preload: string): BrowserWindow {
  const file = join(profile, 'window.json');
  const window = new BrowserWindow({
    ...placeFrom(file),
    ...smallest,
    show: false,
    title: dialogWords.appName,
    backgroundColor: '#f7f8fa',
    webPreferences: { ...windowPreferences, preload },
  });
  lockContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => savePlace(file, window));
  void window.loadURL(`${WINDOW_ORIGIN}/`);
  return window;
}

function placeFrom(file: string): Place {
  try {
    return { ...usual, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Place>) };
  } catch {
    return usual;
  }
}

function savePlace(file: string, window: BrowserWindow): void {
  try {
    writeFileSync(file, JSON.stringify(window.getBounds()));
  } catch {
    // A place that cannot be kept is no reason to stop closing.
  }
}
