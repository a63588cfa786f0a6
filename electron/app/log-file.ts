/**
 * The log of faults in the profile: what went wrong and where in the program, never what was in the register. What
 * it is given comes from `shared/domain/describe-fault.ts`, so that the file may be handed to anybody.
 */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of this size is put aside; so many older ones are kept. */
const FULL_BYTES = 512 * 1024;
const KEPT = 3;

export class LogFile {
  readonly path: string;
  readonly #head: () => string;

  /** @param folder made when the first line is written; @param head what stands before each entry: time and version */
  constructor(folder: string, head: () => string) {
    this.path = join(folder, 'so-giao-ban.log');
    this.#head = head;
  }

  /** Writes one entry. A log that cannot be written is no fault of its own. */
  write(text: string): void {
    try {
      mkdirSync(join(this.path, '..'), { recursive: true });
      this.#turnOver();
      appendFileSync(this.path, `${this.#head()} ${text}\n`);
    } catch {
      console.error(text);
    }
  }

  #turnOver(): void {
    if (!existsSync(this.path) || statSync(this.path).size < FULL_BYTES) return;
    const older = (n: number) => (n === 0 ? this.path : `${this.path}.${n}`);
    for (let n = KEPT - 1; n >= 0; n -= 1) if (existsSync(older(n))) renameSync(older(n), older(n + 1));
  }
}
