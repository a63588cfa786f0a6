/** What stands in the words a program is started with. */
import { extname } from 'node:path';

/** Starts with the usual window, on the first screen, without the graphics card: when it would not start otherwise. */
export const SAFE_MODE = '--safe-mode';

export function isSafeMode(words: readonly string[]): boolean {
  return words.includes(SAFE_MODE);
}

/** The words of a further start, in safe mode and without the file of this one. */
export function safelyAgain(words: readonly string[]): string[] {
  const file = fileIn(words);
  return [...words.slice(1).filter((word) => word !== file && word !== SAFE_MODE), SAFE_MODE];
}

export type FilePurpose = 'document' | 'exchange';

const purposes: Readonly<Record<string, FilePurpose>> = { '.sgbx': 'exchange', '.docx': 'document', '.txt': 'document', '.md': 'document' };

/** What a file is opened for, by its name; null for one that the program does not open. */
export function purposeOf(path: string): FilePurpose | null {
  return purposes[extname(path).toLowerCase()] ?? null;
}

/** The file that Windows was asked to open with the program: the last word that names one; the program itself is the first. */
export function fileIn(words: readonly string[]): string | null {
  return words.slice(1).findLast((word) => !word.startsWith('-') && purposeOf(word) !== null) ?? null;
}
