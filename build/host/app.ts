/** Electron's `app`: life cycle, folders, the single-instance lock. */
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../files.ts';
import { onOrder, record } from './control.ts';
import { known } from './known.ts';
import { readOptions } from './options.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };

interface Closable {
  /** asks the windows to close; false: one of them refused */
  closeAll: () => boolean;
  shutDown: () => Promise<void>;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = manifest.name;
  readonly commandLine = known('app.commandLine', {
    appendSwitch: () => {},
    hasSwitch: () => false,
    getSwitchValue: () => '',
  });
  private readonly paths = new Map<string, string>();
  private readonly whenLoaded = Promise.withResolvers<void>();
  private ready = false;
  private quitting = false;
  private lockFolder: string | undefined;
  private windows: Closable | undefined;

  /** The host's own: windows and browser that quitting has to close. */
  attach(windows: Closable): void {
    this.windows = windows;
  }

  /** The host's own: the program's main module has run. */
  loaded(): void {
    this.whenLoaded.resolve();
    if (this.ready) return;
    this.ready = true;
    this.emit('ready', {}, {});
  }

  async whenReady(): Promise<void> {
    setImmediate(() => this.loaded());
    await this.whenLoaded.promise;
  }

  isReady(): boolean {
    return this.ready;
  }

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return manifest.version;
  }

  getAppPath(): string {
    return ROOT;
  }

  getLocale(): string {
    return 'vi';
  }

  getPath(name: string): string {
    const fixed = this.paths.get(name);
    if (fixed !== undefined) return fixed;
    const { profileDir } = readOptions();
    if (name === 'userData' || name === 'sessionData') return profileDir;
    if (name === 'logs') return join(this.getPath('userData'), 'logs');
    if (name === 'temp') return tmpdir();
    if (name === 'exe') return process.execPath;
    if (name === 'home') return homedir();
    // A test's profile holds the user's folders too, so that nothing is ever written beside it.
    const folder = join(profileDir, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  setName(): void {}

  setAppUserModelId(): void {}

  setAboutPanelOptions(): void {}

  enableSandbox(): void {}

  disableHardwareAcceleration(): void {}

  focus(): void {}

  relaunch(options: { args?: string[] } = {}): void {
    record('relaunch', options.args ?? []);
  }

  /** A folder is the lock, made in one step; who comes second leaves a note in it, as a file, and is told no. */
  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    const folder = join(this.getPath('userData'), 'host-lock');
    mkdirSync(this.getPath('userData'), { recursive: true });
    for (;;) {
      try {
        mkdirSync(folder);
        break;
      } catch {
        const note = { argv: process.argv, cwd: process.cwd(), additionalData };
        if (isAlive(folder)) {
          writeFileSync(join(folder, `second-${process.pid}`), JSON.stringify(note));
          return false;
        }
        rmSync(folder, { recursive: true, force: true });
      }
    }
    writeFileSync(join(folder, 'pid'), String(process.pid));
    this.lockFolder = folder;
    watch(folder, () => this.readNotes(folder)).unref();
    return true;
  }

  hasSingleInstanceLock(): boolean {
    return this.lockFolder !== undefined;
  }

  releaseSingleInstanceLock(): void {
    if (this.lockFolder !== undefined) rmSync(this.lockFolder, { recursive: true, force: true });
    this.lockFolder = undefined;
  }

  quit(): void {
    if (this.quitting) return;
    if (!this.may('before-quit')) return;
    if (this.windows?.closeAll() === false) return;
    if (!this.may('will-quit')) return;
    this.exit(0);
  }

  exit(code = 0): void {
    if (this.quitting) return;
    this.quitting = true;
    this.emit('quit', {}, code);
    this.releaseSingleInstanceLock();
    void (this.windows?.shutDown() ?? Promise.resolve()).finally(() => process.exit(code));
  }

  /** Emits an event that a listener may stop by preventDefault. */
  private may(event: string): boolean {
    let allowed = true;
    this.emit(event, {
      preventDefault: () => {
        allowed = false;
      },
    });
    return allowed;
  }

  private readNotes(folder: string): void {
    if (this.lockFolder === undefined) return;
    for (const name of readdirSync(folder).filter((file) => file.startsWith('second-'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      if (text === '') continue; // still being written: the next event brings it
      rmSync(join(folder, name), { force: true });
      const note = JSON.parse(text) as { argv: string[]; cwd: string; additionalData: unknown };
      this.emit('second-instance', {}, note.argv, note.cwd, note.additionalData);
    }
  }
}

/** Whether the process that made the lock still runs; a lock without a number is being made this moment. */
function isAlive(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return !['ESRCH', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** Unchecked, for the host itself; the program gets `app`. */
export const theApp = new App();
export const app = known('app', theApp);

onOrder('quit', () => theApp.quit());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => theApp.quit());
