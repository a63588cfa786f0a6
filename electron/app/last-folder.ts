/** The folder that reports were last saved to: the next dialog begins there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class LastFolder {
  readonly #file: string;

  /** @param profile folder that keeps it */
  constructor(profile: string) {
    this.#file = join(profile, 'folder.json');
  }

  /** Null where none was chosen yet, or where it is gone: a stick that was pulled out. */
  get path(): string | null {
    try {
      const { path } = JSON.parse(readFileSync(this.#file, 'utf8')) as { path?: unknown };
      return typeof path === 'string' && existsSync(path) ? path : null;
    } catch {
      return null;
    }
  }

  /** Where a file of this name is offered to lie. */
  placeOf(name: string): string {
    return this.path === null ? name : join(this.path, name);
  }

  noteFile(path: string): void {
    this.note(dirname(path));
  }

  note(path: string): void {
    try {
      writeFileSync(this.#file, JSON.stringify({ path }));
    } catch {
      // A folder that cannot be kept is no reason not to save.
    }
  }
}
