/**
 * What the window may not do. `tests/app/security.test.ts` goes through Electron's own security list point by point; what is
 * not said here (fuses, addresses, senders) is named there.
 */
import type { App, Session, WebContents } from 'electron';
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

/** The options of every window. @param packaged true for the installed program, which has no developer tools */
export function windowPreferences(packaged: boolean) {
  return {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: !packaged,
  } as const;
}

function isOurPage(url: string): boolean {
  return url === WINDOW_ORIGIN || url.startsWith(`${WINDOW_ORIGIN}/`);
}

/** Before the program is ready: no name is ever looked up, whatever part of Chromium would want to. */
export function lockNetwork(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Permissions, devices, downloads and every request that leaves the program are refused. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium fetches its dictionaries from the net.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !(isOurPage(details.url) || /^(data|blob|devtools):/u.test(details.url)) });
  });
}

/** New windows, embedded pages and every way to another page are refused. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event, url) => {
    if (!isOurPage(url)) event.preventDefault();
  });
  // A frame inside the page has no business here, whatever it shows; a redirection would change the page after the check.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
