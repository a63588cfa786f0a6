/** What goes to the task process and what comes back from it: data alone, for both sides. */
import type { DocumentText, Reading, ReadingContext } from '../../shared/model/reading.ts';
import type { SheetField, SheetLayout, SheetNameAnswer, SheetReading } from '../../shared/model/sheet.ts';
import type { TemplateCheck } from '../../shared/model/views.ts';
import type { PaperSize } from '../../shared/reports/format-hd29.ts';

/** Which register, and the day at the office. */
export interface ReportsOf {
  file: string;
  today: string;
}

export interface ReportAsked extends ReportsOf {
  report: string;
  params: Record<string, unknown>;
}

/** Where files go, and whose name they carry. */
export interface ReportTarget {
  path: string;
  author: string | null;
}

/** What the register keeps of a paper; its contents as JSON, so that no process in between takes them apart. */
export interface PaperRecord {
  title: string;
  recipientUnitId: string | null;
  recipientName: string | null;
  symbol: string | null;
  issuedOn: string | null;
  /** The tasks that it reminds of. */
  reminds: string[];
  snapshot: string;
}

export interface WrittenFiles {
  rows: number;
  files: number;
  papers: PaperRecord[];
}

/** Pages as a browser prints them. */
export interface PrintedPages {
  html: string;
  orientation: 'portrait' | 'landscape';
  size: PaperSize;
}

/** A document as it was read: its text, what was found in it, and the file it came from. */
export interface ReadDocument {
  text: DocumentText;
  reading: Reading;
  file: { name: string; sha256: string; bytes: Uint8Array } | null;
}

/** How a sheet is to be read; what is null is found out. */
export interface SheetInput {
  file: { path: string } | { name: string; bytes: Uint8Array };
  context: ReadingContext;
  /** Null: the one with the most rows. */
  sheet: string | null;
  columns: { index: number; field: SheetField | null }[] | null;
  /** What the office said of headings before, by their folded words. */
  remembered: [string, SheetField | null][];
  names: SheetNameAnswer[];
}

/** A sheet as it was read. */
export interface ReadSheet {
  fingerprint: string;
  file: { name: string; sha256: string; bytes: Uint8Array };
  sheets: { name: string; rows: number }[];
  sheet: string;
  layout: SheetLayout;
  reading: SheetReading;
}

export interface CorrectionRecord {
  kind: string;
  /** Those of the copy it takes the place of, with its id. */
  parameters: string;
  paper: PaperRecord;
}

/** A template that was looked at, with the file that it came from. */
export interface CheckedTemplate extends TemplateCheck {
  file: { name: string; sha256: string; bytes: Uint8Array };
}

/** A file's name without its ending, and what stands in it. */
export interface NamedPages {
  name: string;
  pages: PrintedPages;
}
