/** Electron's `webContents`: one page of the browser, as the main process sees it. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { openPage, SHIM_NAMES } from './browser.ts';
import { record } from './control.ts';
import { type IpcEvent, theIpcMain } from './ipc.ts';
import { known } from './known.ts';
import { type PageMessage, shimScript } from './page-shim.ts';
import { paperOf, type PrintToPdfOptions } from './paper.ts';
import { session, theSession } from './session.ts';
import { fromChromium, toChromium } from './urls.ts';

type OpenHandler = (details: { url: string; frameName: string; disposition: string }) => { action: 'allow' | 'deny' };

interface HostFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: HostFrame | null;
  readonly top: HostFrame;
  readonly routingId: number;
  readonly processId: number;
}

let lastId = 0;

export class HostWebContents extends EventEmitter {
  readonly id: number;
  readonly session: object = session.defaultSession;
  readonly mainFrame: HostFrame = this.frameOf(() => this.url, null);
  private readonly opened: Promise<Page>;
  private page: Page | undefined;
  private url = '';
  private loading = false;
  private gone = false;
  private zoom = 1;
  private openHandler: OpenHandler | undefined;
  private sending: Promise<unknown> = Promise.resolve();

  constructor(preload: string | undefined) {
    super();
    lastId += 1;
    this.id = lastId;
    this.opened = this.open(preload);
    // Whoever loads a page hears of the failure; until then it is nobody's unhandled rejection.
    this.opened.catch(() => undefined);
  }

  /** The host's own: the object that the program knows this by, set by its window. */
  proxied: object = this;

  async loadURL(url: string): Promise<void> {
    const page = await this.opened;
    this.loading = true;
    try {
      await page.goto(toChromium(url));
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    } finally {
      this.loading = false;
    }
  }

  send(channel: string, ...args: unknown[]): void {
    const copy = structuredClone(args);
    this.sending = this.sending
      .then(async () => (await this.opened).evaluate(deliver, { emit: SHIM_NAMES.emit, channel, args: copy }))
      .catch(() => undefined); // a page that went away meanwhile hears nothing, as in Electron
  }

  getURL(): string {
    return this.url;
  }

  getTitle(): string {
    return '';
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  isLoading(): boolean {
    return this.loading;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async printToPDF(options: PrintToPdfOptions = {}): Promise<Buffer> {
    const { data } = await this.inBrowser((cdp) => cdp.send('Page.printToPDF', paperOf(options)));
    return Buffer.from(data, 'base64');
  }

  print(options: unknown, callback?: (success: boolean, reason: string) => void): void {
    record('print', options);
    callback?.(true, '');
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.inBrowser((cdp) =>
      cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true }),
    );
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  reload(): void {
    void this.opened.then((page) => page.reload()).catch(() => undefined);
  }

  forcefullyCrashRenderer(): void {
    void this.inBrowser((cdp) => cdp.send('Page.crash')).catch(() => undefined);
  }

  focus(): void {
    void this.opened.then((page) => page.bringToFront()).catch(() => undefined);
  }

  openDevTools(): void {}

  setZoomFactor(factor: number): void {
    this.zoom = factor;
    void this.executeJavaScript(`document.documentElement.style.zoom = '${factor}'`).catch(() => undefined);
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  close(): void {
    this.gone = true;
    void this.opened.then((page) => page.close()).catch(() => undefined);
  }

  private async inBrowser<T>(act: (cdp: CDPSession) => Promise<T>): Promise<T> {
    const page = await this.opened;
    const cdp = await page.context().newCDPSession(page);
    try {
      return await act(cdp);
    } finally {
      await cdp.detach().catch(() => undefined);
    }
  }

  private async open(preload: string | undefined): Promise<Page> {
    const page = await openPage({
      message: (frame, message) => this.received(frame, message),
      mayNavigate: (url) => this.loading || this.may('will-navigate', url, this, url),
      popup: (popup) => this.judgePopup(popup),
    });
    this.page = page;
    await page.addInitScript({ content: shimScript(SHIM_NAMES, preload === undefined ? '' : readFileSync(preload, 'utf8')) });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.url = fromChromium(frame.url());
    });
    page.on('domcontentloaded', () => this.emit('dom-ready', {}));
    page.on('load', () => this.emit('did-finish-load', {}));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('pageerror', (error) => console.error(`[page] ${error.stack ?? String(error)}`));
    page.on('console', (line) => {
      if (line.type() === 'error') console.error(`[page] ${line.text()}`);
    });
    page.on('download', (download) => {
      const item = { getFilename: () => download.suggestedFilename(), getURL: () => fromChromium(download.url()) };
      if (!this.may('will-download', item.getURL(), theSession, item)) void download.cancel().catch(() => undefined);
    });
    page.once('close', () => {
      this.gone = true;
      this.emit('destroyed', {});
    });
    return page;
  }

  private async received(frame: Frame, message: PageMessage): Promise<unknown> {
    if (message.kind === 'file') return undefined;
    const isMain = frame === this.page?.mainFrame();
    const event: IpcEvent = {
      sender: this.proxied,
      senderFrame: isMain ? this.mainFrame : this.frameOf(() => fromChromium(frame.url()), this.mainFrame),
      frameId: this.mainFrame.routingId,
      processId: this.mainFrame.processId,
      returnValue: undefined,
      reply: (channel, ...args) => this.send(channel, ...args),
    };
    if (message.kind === 'invoke') return theIpcMain.invoked(message.channel, event, message.args);
    theIpcMain.emit(message.channel, event, ...message.args);
    return {};
  }

  private judgePopup(popup: Page): void {
    const url = fromChromium(popup.url());
    const verdict = this.openHandler?.({ url, frameName: '', disposition: 'new-window' }) ?? { action: 'allow' };
    record('window.open', url, verdict.action);
    if (verdict.action === 'deny') void popup.close().catch(() => undefined);
  }

  /** Emits an event that a listener may stop. */
  private may(name: string, url: string, emitter: EventEmitter, detail: unknown): boolean {
    let allowed = true;
    const event = {
      url,
      isMainFrame: true,
      preventDefault: () => {
        allowed = false;
      },
    };
    emitter.emit(name, event, detail, this.proxied);
    return allowed;
  }

  private frameOf(url: () => string, parent: HostFrame | null): HostFrame {
    const frame = {
      get url() {
        return url();
      },
      get origin() {
        const match = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url());
        return match?.[0] ?? 'null';
      },
      parent,
      get top(): HostFrame {
        return parent ?? frame;
      },
      routingId: 1,
      processId: 1,
    };
    return known('WebFrameMain', frame);
  }
}

/** Runs in the page. */
function deliver({ emit, channel, args }: { emit: string; channel: string; args: unknown[] }): void {
  const receive = (window as unknown as Record<string, unknown>)[emit] as ((c: string, a: unknown[]) => void) | undefined;
  receive?.(channel, args);
}
