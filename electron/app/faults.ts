/**
 * What is shown when the program itself fails: one clear window that says that the register is safe, and gives the details
 * for whoever looks after the machine. Nothing is sent anywhere.
 */
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { describeFault, withoutContents } from '../../shared/domain/describe-fault.ts';
import { faultWords } from '../../shared/text/vi/faults.ts';
import type { LogFile } from './log-file.ts';
import { safelyAgain } from './start-words.ts';

export interface FaultOptions {
  log: LogFile;
  window: () => BrowserWindow | null;
}

type Way = keyof typeof faultWords.ways;

const waysOf = {
  program: ['goOn', 'copy', 'quit'],
  window: ['reload', 'copy', 'quit'],
  hung: ['wait', 'reopen', 'copy', 'quit'],
} as const satisfies Record<string, readonly Way[]>;

/** So much of what the window tells is written down: lines of one fault, faults of one run. */
const LINES = 20;
const MOST_NOTED = 50;

export class Faults {
  readonly #options: FaultOptions;
  #showing = false;
  /** A hung window that is being replaced: its end is no news. */
  #replacing = false;
  #noted = 0;

  constructor(options: FaultOptions) {
    this.#options = options;
  }

  /** Notes a fault that the user is told of elsewhere, or not at all. */
  readonly note = (error: unknown): void => {
    console.error(error);
    this.#options.log.write(describeFault(error));
  };

  /** Listens to what nobody else catches. */
  watch(): void {
    process.on('uncaughtException', (error) => void this.#ask('program', error));
    process.on('unhandledRejection', (error) => void this.#ask('program', error));
    app.on('child-process-gone', (_event, { type, reason }) => {
      if (reason !== 'clean-exit') this.#options.log.write(`process gone: ${type} ${reason}`);
    });
  }

  /** Notes what went wrong inside the window, as far as it may be told; a fault that comes again and again is not written for ever. */
  readonly noteWindow = (told: string): void => {
    this.#noted += 1;
    if (this.#noted > MOST_NOTED) return;
    const lines = told.split('\n').slice(0, LINES).map(withoutContents);
    this.#options.log.write(['window:', ...lines].join('\n  '));
  };

  /** A window that crashed or hangs is offered anew; what was written is in the register already. */
  watchWindow(window: BrowserWindow): void {
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !this.#replacing) void this.#ask('window', new Error(`window gone: ${reason}`));
    });
    window.webContents.on('did-finish-load', () => {
      this.#replacing = false;
    });
    window.on('unresponsive', () => {
      const over = new AbortController();
      // It has caught up by itself: the question goes away.
      window.once('responsive', () => over.abort());
      void this.#ask('hung', new Error('window unresponsive'), over.signal);
    });
  }

  /** The last words of a program that could not start. */
  async giveUp(sentence: string, error: unknown): Promise<void> {
    await this.#tell({ title: faultWords.start.title, detail: sentence, ways: ['safe', 'copy', 'quit'] }, error);
  }

  async #ask(kind: keyof typeof waysOf, error: unknown, over?: AbortSignal): Promise<void> {
    if (this.#showing) {
      this.note(error);
      return;
    }
    await this.#tell({ ...faultWords[kind], ways: waysOf[kind], over }, error);
  }

  async #tell({ title, detail, ways, over }: { title: string; detail: string; ways: readonly Way[]; over?: AbortSignal | undefined }, error: unknown): Promise<void> {
    this.note(error);
    this.#showing = true;
    const details = `${faultWords.details(app.getVersion(), this.#options.log.path)}\n${describeFault(error)}`;
    let copied = false;
    for (;;) {
      const way = await this.#choose(title, copied ? `${detail}\n\n${faultWords.copied}` : detail, ways, over);
      if (way !== 'copy') {
        this.#showing = false;
        this.#go(way);
        return;
      }
      clipboard.writeText(details);
      copied = true;
    }
  }

  async #choose(message: string, detail: string, ways: readonly Way[], over?: AbortSignal): Promise<Way> {
    const window = this.#options.window();
    const options = {
      type: 'error' as const,
      title: faultWords.title,
      message,
      detail,
      buttons: ways.map((way) => faultWords.ways[way]),
      defaultId: 0,
      // A hung window is waited for unless somebody says otherwise.
      cancelId: ways.includes('wait') ? ways.indexOf('wait') : ways.length - 1,
      noLink: true,
      ...(over ? { signal: over } : {}),
    };
    const { response } = await (window && !window.isDestroyed() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
    return ways[response] ?? 'quit';
  }

  #go(way: Way): void {
    if (way === 'reload') this.#options.window()?.webContents.reload();
    if (way === 'reopen') this.#replace();
    if (way === 'safe') app.relaunch({ args: safelyAgain(process.argv) });
    if (way === 'safe' || way === 'quit') app.exit(1);
  }

  /** A page that does not answer cannot be asked to load anew: its process is ended first. */
  #replace(): void {
    const contents = this.#options.window()?.webContents;
    this.#replacing = true;
    contents?.forcefullyCrashRenderer();
    contents?.reload();
  }
}
