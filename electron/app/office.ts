/**
 * The running program behind its window: which register is open, who sits here, what the window is told. The sample year
 * is a register of its own with a clock of its own; it takes the place of the office's register and gives it back.
 */
import { basename, join, resolve } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { AppEvent } from '../../shared/contract/index.ts';
import { clockAt, type ClockSetting } from '../db/log/clock.ts';
import { openForReading } from '../db/open.ts';
import { Profile } from '../db/profile.ts';
import { Register } from '../ipc/register.ts';
import { type Callable, Rescue } from '../ipc/rescue.ts';
import { channels } from '../ipc/router.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { Tokens } from '../ipc/tokens.ts';
import { fillSample, SAMPLE_INSTANT } from '../services/sample.ts';
import { openWorkerWriter } from '../services/worker-writer.ts';
import { version } from '../../shared/version.ts';
import { electronPlatform } from './platform.ts';
import { purposeOf } from './start-words.ts';

export interface OfficeOptions {
  /** Folder of the registers. */
  data: string;
  /** Folder that says who this laptop is. */
  profile: string;
  clock: ClockSetting;
  /** A folder that stands in for a stick; null in the installed program. */
  stick: string | null;
  window: () => BrowserWindow | null;
  /** Told of faults that nobody waits for. */
  report: (error: unknown) => void;
  /** Told of faults inside the window. */
  noteWindow: (told: string) => void;
}

const WATCH_MS = 1000;

/** How often the program asks itself whether a copy is due: soon after a morning's work has begun, and never while it starts. */
const BACKUP_MS = 5 * 60 * 1000;

export class Office {
  readonly tokens = new Tokens();
  readonly #options: OfficeOptions;
  readonly #profile: Profile;
  readonly #platform: ReturnType<typeof electronPlatform>;
  #register: Register | null = null;
  #rescue: Rescue | null = null;
  #seenVersion = 0;
  #watch: NodeJS.Timeout | null = null;
  #backups: NodeJS.Timeout | null = null;

  constructor(options: OfficeOptions) {
    this.#options = options;
    this.#profile = new Profile(options.profile);
    this.#platform = electronPlatform({
      profile: options.profile,
      window: options.window,
      tokens: this.tokens,
      stick: options.stick,
      setAuthor: (name) => {
        this.#profile.setAuthor(name);
        this.tell({ kind: 'changed', topics: ['app'] });
      },
      noteFault: options.noteWindow,
      switchRegister: (to) => this.#open(to === 'sample'),
    });
  }

  /** The open register, or what answers while it cannot be opened. */
  get register(): Callable {
    const open = this.#register ?? this.#rescue;
    if (!open) throw new Error('no register is open');
    return open;
  }

  /** Opens the office's own register and begins to watch for what other processes write. */
  async start(): Promise<void> {
    await this.#open(false).catch((error: unknown) => this.#beginRescue(error));
    this.#watch = setInterval(() => this.lookForOthers(), WATCH_MS);
    this.#backups = setInterval(() => void this.#register?.keepBackups().catch(this.#options.report), BACKUP_MS);
  }

  /** Tells the window when another process wrote the store. */
  lookForOthers(): void {
    const now = this.#register?.dataVersion() ?? 0;
    if (now === this.#seenVersion) return;
    this.#seenVersion = now;
    this.tell({ kind: 'changed', topics: ['store'] });
  }

  /** Sends an event to the window, if there is one. */
  tell(event: AppEvent): void {
    const window = this.#options.window();
    if (window && !window.isDestroyed()) window.webContents.send(channels.event, event);
  }

  /** Hands the window the file that the program was started with. @param folder the one that a bare name starts from */
  openFile(path: string | null, folder: string): void {
    const purpose = path === null ? null : purposeOf(path);
    if (path === null || purpose === null) return;
    this.tell({ kind: 'open', purpose, token: this.tokens.issue(resolve(folder, path)), name: basename(path) });
  }

  async stop(): Promise<void> {
    for (const timer of [this.#watch, this.#backups]) if (timer) clearInterval(timer);
    this.#platform.close();
    await this.#register?.close();
    this.#register = null;
  }

  /** A damaged register is no end: its copies are offered, with what can still be read of it. */
  #beginRescue(error: unknown): void {
    if (!(error instanceof Refusal) || error.code !== 'store-damaged') throw error;
    const { now } = clockAt(this.#options.clock);
    this.#rescue = new Rescue({
      file: this.#fileOf(false),
      platform: this.#platform,
      now,
      reopen: async (saved) => {
        await this.#open(false);
        this.#rescue = null;
        if (saved !== null) await this.#register?.call('sync.merge', { path: saved, allowRemovals: true });
        this.tell({ kind: 'changed', topics: ['app', 'store'] });
      },
    });
  }

  #fileOf(sample: boolean): string {
    return join(this.#options.data, sample ? 'nam-mau.sgb' : 'so-giao-ban.sgb');
  }

  async #open(sample: boolean): Promise<void> {
    const file = this.#fileOf(sample);
    const clock: ClockSetting = sample ? { frozenAt: SAMPLE_INSTANT } : this.#options.clock;
    const writer = await openWorkerWriter({ file, profileFolder: this.#options.profile, version }, clock);
    const before = this.#register;
    this.#register = new Register({
      file,
      version,
      reader: openForReading(file),
      writer,
      platform: this.#platform,
      clock: clockAt(clock),
      author: () => this.#profile.author,
      authors: () => this.#profile.authors,
      changed: (topics) => {
        this.#seenVersion = this.#register?.dataVersion() ?? 0;
        this.tell({ kind: 'changed', topics });
      },
    });
    this.#seenVersion = this.#register.dataVersion();
    await before?.close();
    if (sample) await fillSample(this.#register);
    this.tell({ kind: 'changed', topics: ['app', 'store'] });
  }
}
