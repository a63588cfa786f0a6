/** What the window may not do; every point of Electron's security list that is not an option of the window itself. */
import type { Session, WebContents } from 'electron';
import { WINDOW_ORIGIN } from '../ipc/router.ts';

/** Nothing from outside, no inline script; styles inline because Mantine sets them so. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The options of every window. */
export const windowPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const;

function isOurPage(url: string): boolean {
  return url === WINDOW_ORIGIN || url.startsWith(`${WINDOW_ORIGIN}/`);
}

/** Permissions, downloads and every request that leaves the program are refused. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !(isOurPage(details.url) || /^(data|blob|devtools):/u.test(details.url)) });
  });
}

/** New windows and navigation away from our page are refused. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, url) => {
    if (!isOurPage(url)) event.preventDefault();
  });
}
