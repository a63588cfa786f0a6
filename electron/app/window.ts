/** The one window: its size, its place remembered, shown when the page is drawn. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { dialogWords } from '../../shared/text/vi/menu.ts';
import { WINDOW_ORIGIN } from '../ipc/router.ts';
import { type Area, placeOn } from './place.ts';
import { windowPreferences } from './security.ts';

const smallest = { minWidth: 900, minHeight: 600 };

export interface WindowOptions {
  /** Folder that keeps the window's place. */
  profile: string;
  /** Path of the built preload. */
  preload: string;
  /** True: the usual place, whatever was remembered. */
  safe: boolean;
}

export function openWindow({ profile, preload, safe }: WindowOptions): BrowserWindow {
  const file = join(profile, 'window.json');
  const last = safe ? null : remembered(file);
  const window = new BrowserWindow({
    ...placeOn(screen.getAllDisplays().map((display) => display.workArea), last),
    ...smallest,
    show: false,
    title: dialogWords.appName,
    backgroundColor: '#f7f8fa',
    webPreferences: { ...windowPreferences(app.isPackaged), preload },
  });
  window.once('ready-to-show', () => {
    if (last?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => savePlace(file, window));
  void window.loadURL(`${WINDOW_ORIGIN}/`);
  return window;
}

/** The window's place when it is not maximized, and whether it was. */
type Place = Partial<Area> & { maximized?: boolean };

function remembered(file: string): Place | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Place;
  } catch {
    return null;
  }
}

function savePlace(file: string, window: BrowserWindow): void {
  try {
    writeFileSync(file, JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  } catch {
    // A place that cannot be kept is no reason to stop closing.
  }
}
