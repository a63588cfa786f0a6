/** Pages for the printer and for PDF: shown in a hidden window of their own, which has neither script nor a way to call. */
import { randomUUID } from 'node:crypto';
import { app, BrowserWindow } from 'electron';
import { Refusal } from '../../shared/model/refusal.ts';
import { WINDOW_ORIGIN } from '../ipc/router.ts';
import type { PrintedPages } from '../services/job-data.ts';
import { windowPreferences } from './security.ts';

/** What is being printed, by its address; the page's server asks here. */
const waiting = new Map<string, string>();

/** The pages behind an address of ours; null for any other. */
export function printedAt(url: string): string | null {
  return waiting.get(url) ?? null;
}

/** Shows pages where nobody sees them, lets them be used, and forgets them. */
async function withPages<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const id = randomUUID();
  const url = `${WINDOW_ORIGIN}/in/${id}`;
  waiting.set(url, html);
  const window = new BrowserWindow({ show: false, webPreferences: { ...windowPreferences(app.isPackaged), javascript: false } });
  try {
    await window.loadURL(`${WINDOW_ORIGIN}/in/${id}`);
    return await work(window);
  } finally {
    waiting.delete(url);
    window.destroy();
  }
}

/** The pages as a PDF with their headings as an outline. */
export function pdfOf({ html }: PrintedPages): Promise<Uint8Array> {
  return withPages(html, (window) =>
    window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true }),
  );
}

/** What Chromium answers where the user closed the dialog. */
const CLOSED = /cancel/iu;

/**
 * Asks by the system's dialog and prints.
 * @returns false where the user closed the dialog
 * @throws Refusal `not-printed`
 */
export function printPages({ html, orientation, size }: PrintedPages): Promise<boolean> {
  return withPages(html, (window) =>
    new Promise((resolve, reject) => {
      window.webContents.print({ silent: false, printBackground: true, pageSize: size, landscape: orientation === 'landscape' }, (printed, reason) => {
        if (printed || CLOSED.test(reason)) resolve(printed);
        else reject(new Refusal('not-printed', { reason }));
      });
    }),
  );
}
