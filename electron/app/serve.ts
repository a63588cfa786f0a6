/** Serves the window's page from the program's own folder under `app://office`. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';
import { CONTENT_POLICY } from './security.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What must be said before the program is ready: our scheme is a real origin. */
export const scheme = { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } };

/** The file behind a URL, or null when it would lie outside of the folder. */
export function fileFor(folder: string, url: string): string | null {
  const { pathname } = new URL(url);
  const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
  return path.startsWith(folder + sep) ? path : null;
}

/** Answers the window's requests with files of the folder. */
export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle('app', async (request) => {
    const path = fileFor(folder, request.url);
    const type = path ? types[extname(path)] : undefined;
    if (!path || !type) return new Response('', { status: 404 });
    try {
      const headers = { 'content-type': type, 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff' };
      return new Response(new Uint8Array(await readFile(path)), { headers });
    } catch {
      return new Response('', { status: 404 });
    }
  });
}
