/**
 * The profile folder: who this laptop is in each store it writes. It lies beside no store, so that a store that was copied
 * or put back is noticed (ARCHITECTURE.md, origins).
 */
import { generateKeyPairSync, hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, hostname, userInfo } from 'node:os';
import { join } from 'node:path';

/** What the profile notes of one store. */
export interface OriginNote {
  origin: string;
  publicKey: string;
  privateKey: string;
  machine: string;
  /** Number and hash (hexadecimal) of this origin's last step that was committed; 0 and '' before the first. */
  lastStep: number;
  lastHash: string;
}

interface ProfileFile {
  stores: Record<string, OriginNote>;
  /** The name given at first run. */
  author?: string;
  /** Everybody who ever sat here, the last first. */
  authors?: string[];
}

/** A laptop is shared by a few people; who has not sat here for long types the name again. */
const MOST_AUTHORS = 6;

export class Profile {
  readonly folder: string;
  readonly #path: string;

  constructor(folder: string) {
    this.folder = folder;
    this.#path = join(folder, 'profile.json');
  }

  /** The note on a store; null when this profile never wrote it. */
  note(storeId: string): OriginNote | null {
    return this.#read().stores[storeId] ?? null;
  }

  /** Writes the note on a store: whole or not at all. */
  setNote(storeId: string, note: OriginNote): void {
    const file = this.#read();
    file.stores[storeId] = note;
    this.#write(file);
  }

  /** Forgets who this laptop was in a store: its next write there begins a new origin. */
  dropNote(storeId: string): void {
    const file = this.#read();
    delete file.stores[storeId];
    this.#write(file);
  }

  /** The name of who sits here; null before the first run asked for it. */
  get author(): string | null {
    return this.#read().author ?? null;
  }

  /** Who sits or sat here, the last first. */
  get authors(): string[] {
    return this.#read().authors ?? [];
  }

  setAuthor(author: string): void {
    const authors = [author, ...this.authors.filter((other) => other !== author)].slice(0, MOST_AUTHORS);
    this.#write({ ...this.#read(), author, authors });
  }

  #read(): ProfileFile {
    if (!existsSync(this.#path)) return { stores: {} };
    const file = JSON.parse(readFileSync(this.#path, 'utf8')) as Partial<ProfileFile>;
    return { ...file, stores: file.stores ?? {} };
  }

  #write(file: ProfileFile): void {
    mkdirSync(this.folder, { recursive: true });
    const part = `${this.#path}.${process.pid}.part`;
    writeFileSync(part, JSON.stringify(file, null, 1), { mode: 0o600 });
    renameSync(part, this.#path);
  }
}

/** A key pair for a new origin; both halves as PEM text. */
export function newKeys(): { publicKey: string; privateKey: string } {
  const pair = generateKeyPairSync('ed25519');
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A fingerprint of this machine and account: a profile copied to another laptop no longer fits it. */
export function machineFingerprint(): string {
  return hash('sha256', JSON.stringify([hostname(), userInfo().username, cpus()[0]?.model ?? '', process.platform]), 'hex');
}
