/** Serves the window's page from the program's own folder under `app://office`. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';
import { WINDOW_ORIGIN } from '../ipc/router.ts';
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

/** The file behind an address of our page, or null where there can be none: another host, an escape out of the folder. */
export function fileFor(folder: string, url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (`${protocol}//${host}` !== WINDOW_ORIGIN) return null;
    const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}

const SAFE = { 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff' };

/** Answers one request of the window with a file of the folder, or with pages that are being printed; anything else is 404. */
export async function answerRequest(folder: string, request: Pick<Request, 'method' | 'url'>, pagesAt: (url: string) => string | null = () => null): Promise<Response> {
  const pages = request.method === 'GET' ? pagesAt(request.url) : null;
  if (pages !== null) return new Response(pages, { headers: { ...SAFE, 'content-type': types['.html'] ?? '' } });
  const path = request.method === 'GET' ? fileFor(folder, request.url) : null;
  const type = path ? types[extname(path)] : undefined;
  const body = path && type ? await readFile(path).catch(() => null) : null;
  if (!body || !type) return new Response('', { status: 404, headers: SAFE });
  return new Response(new Uint8Array(body), { headers: { ...SAFE, 'content-type': type } });
}

/** Serves the folder as the window's page. */
export function servePage(protocol: Protocol, folder: string, pagesAt: (url: string) => string | null): void {
  protocol.handle('app', (request) => answerRequest(folder, request, pagesAt));
}
