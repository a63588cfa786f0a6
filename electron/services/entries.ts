import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file of another entry of the program (`task-process`, `writer-worker`): beside this code's bundle, or, where the
 * sources are run as they are, one folder up.
 */
export function entryPath(name: string): string {
  const extension = extname(import.meta.url);
  const place = extension === '.ts' ? `../${name}.ts` : `./${name}${extension}`;
  return fileURLToPath(new URL(place, import.meta.url));
}
