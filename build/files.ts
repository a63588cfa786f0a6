/** Walking the repository: shared by bundling, checks and tests of the build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = dirname(dirname(fileURLToPath(import.meta.url)));

const NOT_OURS = new Set(['node_modules', 'dist', 'out', 'release', '.git']);

/** Files below a folder of `root` (or that one file), as sorted paths with '/' relative to `root`. */
export function filesUnder(root: string, start: string): string[] {
  const full = join(root, start);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [start];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = start === '.' ? entry.name : `${start}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}

/** Whether this module is the script that Node was started with. */
export function isMain(meta: ImportMeta): boolean {
  return process.argv[1] !== undefined && fileURLToPath(meta.url) === process.argv[1];
}
