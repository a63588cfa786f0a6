/**
 * What is shown when the program itself fails: one clear window that says that the register is safe, and gives the details
 * for whoever looks after the machine. Nothing is sent anywhere.
 */
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { describeFault } from '../../shared/domain/describe-fault.ts';
import { faultWords } from '../../shared/text/vi/faults.ts';
import type { LogFile } from './log-file.ts';
import { safelyAgain } from './start-words.ts';

export interface FaultOptions {
  log: LogFile;
  window: () => BrowserWindow | null;
}

type Way = keyof typeof faultWords.ways;

export class Faults {
  readonly #options: FaultOptions;
  #showing = false;

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
    app.on('child-process-gone', (_event, { type, reason }) => this.#options.log.write(`process gone: ${type} ${reason}`));
  }

  /** A window that crashed is offered anew; what was written is in the register already. */
  watchWindow(window: BrowserWindow): void {
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.#ask('window', new Error(`window gone: ${reason}`));
    });
  }

  /** The last words of a program that could not start. */
  async giveUp(sentence: string, error: unknown): Promise<void> {
    await this.#tell({ title: faultWords.start.title, detail: sentence, ways: ['safe', 'copy', 'quit'] }, error);
  }

  async #ask(kind: 'program' | 'window', error: unknown): Promise<void> {
    if (this.#showing) {
      this.note(error);
      return;
    }
    const ways: Way[] = kind === 'window' ? ['reload', 'copy', 'quit'] : ['goOn', 'copy', 'quit'];
    await this.#tell({ ...faultWords[kind], ways }, error);
  }

  async #tell({ title, detail, ways }: { title: string; detail: string; ways: Way[] }, error: unknown): Promise<void> {
    this.note(error);
    this.#showing = true;
    const details = `${faultWords.details(app.getVersion(), this.#options.log.path)}\n${describeFault(error)}`;
    let copied = false;
    for (;;) {
      const way = await this.#choose(title, copied ? `${detail}\n\n${faultWords.copied}` : detail, ways);
      if (way !== 'copy') {
        this.#showing = false;
        this.#go(way);
        return;
      }
      clipboard.writeText(details);
      copied = true;
    }
  }

  async #choose(message: string, detail: string, ways: Way[]): Promise<Way> {
    const window = this.#options.window();
    const options = {
      type: 'error' as const,
      title: faultWords.title,
      message,
      detail,
      buttons: ways.map((way) => faultWords.ways[way]),
      defaultId: 0,
      cancelId: ways.length - 1,
      noLink: true,
    };
    const { response } = await (window && !window.isDestroyed() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
    return ways[response] ?? 'quit';
  }

  #go(way: Way): void {
    if (way === 'reload') this.#options.window()?.webContents.reload();
    if (way === 'safe') app.relaunch({ args: safelyAgain(process.argv) });
    if (way === 'safe' || way === 'quit') app.exit(1);
  }
}
