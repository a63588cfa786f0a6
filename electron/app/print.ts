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

/** Shows papers one after the other where nobody sees them, lets each be used, and forgets it. */
async function withPages<T>(papers: readonly PrintedPages[], work: (window: BrowserWindow) => Promise<T>): Promise<T[]> {
  const window = new BrowserWindow({ show: false, webPreferences: { ...windowPreferences(app.isPackaged), javascript: false } });
  const done: T[] = [];
  try {
    for (const { html } of papers) {
      const id = randomUUID();
      const url = `${WINDOW_ORIGIN}/in/${id}`;
      waiting.set(url, html);
      try {
        await window.loadURL(`${WINDOW_ORIGIN}/in/${id}`);
        done.push(await work(window));
      } finally {
        waiting.delete(url);
      }
    }
    return done;
  } finally {
    window.destroy();
  }
}

/** Each paper as a PDF with its headings as an outline. */
export function pdfsOf(papers: readonly PrintedPages[]): Promise<Uint8Array[]> {
  return withPages(papers, (window) =>
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
export async function printPages(pages: PrintedPages): Promise<boolean> {
  const { orientation, size } = pages;
  const [printed = false] = await withPages([pages], (window) =>
    new Promise<boolean>((resolve, reject) => {
      window.webContents.print({ silent: false, printBackground: true, pageSize: size, landscape: orientation === 'landscape' }, (done, reason) => {
        if (done || CLOSED.test(reason)) resolve(done);
        else reject(new Refusal('not-printed', { reason }));
      });
    }),
  );
  return printed;
}
