/** Electron's `BrowserWindow`. Its place and state are kept as numbers; what is in it is a real page. */
import { EventEmitter } from 'node:events';
import { theApp } from './app.ts';
import { closeBrowser } from './browser.ts';
import { known } from './known.ts';
import { HostWebContents } from './web-contents.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface WindowOptions extends Partial<Bounds> {
  show?: boolean;
  title?: string;
  webPreferences?: { preload?: string };
}

const windows = new Set<HostWindow>();
let quitting = false;
let lastId = 0;

class HostWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: HostWebContents;
  private bounds: Bounds;
  private title: string;
  private visible: boolean;
  private state: 'normal' | 'minimized' | 'maximized' | 'fullscreen' = 'normal';
  private gone = false;

  constructor(options: WindowOptions = {}) {
    super();
    lastId += 1;
    this.id = lastId;
    this.title = options.title ?? '';
    this.visible = options.show ?? true;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    const contents = new HostWebContents(options.webPreferences?.preload);
    this.webContents = known('webContents', contents);
    contents.proxied = this.webContents;
    contents.once('dom-ready', () => this.emit('ready-to-show', {}));
    contents.once('destroyed', () => this.destroy());
    const checked = known('BrowserWindow', this);
    windows.add(checked);
    theApp.emit('browser-window-created', {}, checked);
    theApp.emit('web-contents-created', {}, this.webContents);
    return checked;
  }

  static getAllWindows(): HostWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): HostWindow | null {
    return [...windows].findLast((window) => window.visible) ?? null;
  }

  static fromWebContents(contents: unknown): HostWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): HostWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  close(): void {
    if (this.gone) return;
    let allowed = true;
    this.emit('close', {
      preventDefault: () => {
        allowed = false;
      },
    });
    if (allowed) this.destroy();
  }

  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    this.visible = false;
    for (const window of windows) if (window.id === this.id) windows.delete(window);
    this.webContents.close();
    this.emit('closed', {});
    if (windows.size > 0 || quitting) return;
    if (theApp.listenerCount('window-all-closed') === 0) theApp.quit();
    else theApp.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  show(): void {
    this.visible = true;
    this.emit('show', {});
  }

  showInactive(): void {
    this.show();
  }

  hide(): void {
    this.visible = false;
    this.emit('hide', {});
  }

  focus(): void {
    this.webContents.focus();
    this.emit('focus', {});
  }

  moveTop(): void {}

  flashFrame(): void {}

  isVisible(): boolean {
    return this.visible;
  }

  isFocused(): boolean {
    return this.visible;
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen';
  }

  minimize(): void {
    this.become('minimized', 'minimize');
  }

  maximize(): void {
    this.become('maximized', 'maximize');
  }

  unmaximize(): void {
    this.become('normal', 'unmaximize');
  }

  restore(): void {
    this.become('normal', 'restore');
  }

  setFullScreen(full: boolean): void {
    this.become(full ? 'fullscreen' : 'normal', full ? 'enter-full-screen' : 'leave-full-screen');
  }

  getBounds(): Bounds {
    return { ...this.bounds };
  }

  getNormalBounds(): Bounds {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds };
    this.emit('resize', {});
  }

  center(): void {}

  setMinimumSize(): void {}

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  setMenu(): void {}

  removeMenu(): void {}

  setMenuBarVisibility(): void {}

  setProgressBar(): void {}

  private become(state: HostWindow['state'], event: string): void {
    this.state = state;
    this.emit(event, {});
  }
}

export const BrowserWindow = known('BrowserWindow', HostWindow);

theApp.attach({
  closeAll: () => {
    quitting = true;
    for (const window of windows) window.close();
    quitting = windows.size === 0;
    return quitting;
  },
  shutDown: closeBrowser,
});
