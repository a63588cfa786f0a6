/** What services need of the machine they run on: one implementation for Electron's window, one for plain Node. */
import type { ExchangeFacts } from '../db/exchange/format.ts';
import type { SalvageInput } from '../db/salvage.ts';
import type { Drive } from './drives.ts';
import type { BackupContent } from '../db/restore.ts';
import type { CheckProblem } from '../db/log/check.ts';
import type { DeliverInput, StagedFacts, StageInput } from './stage-exchange.ts';
import type { LostWork } from '../../shared/model/exchange-views.ts';
import type { CorrectionRecord } from './correct-paper.ts';
import type { PaperRecord, ReportAsked, ReportsOf, ReportTarget, WrittenFiles } from './make-reports.ts';
import type { CheckedTemplate } from './make-templates.ts';
import type { PaperSize } from '../../shared/reports/format-hd29.ts';
import type { FormPreview, PaperComparison, ReportPreview, TemplateOffer } from '../../shared/model/views.ts';
import type { SheetField, SheetLayout, SheetNameAnswer, SheetReading } from '../../shared/model/sheet.ts';
import type { DocumentText, Reading, ReadingContext } from '../../shared/model/reading.ts';

/** A document as it was read: its text, what was found in it, and the file it came from. */
export interface ReadDocument {
  text: DocumentText;
  reading: Reading;
  file: { name: string; sha256: string; bytes: Uint8Array } | null;
}

/** Pages as a browser prints them. */
export interface PrintedPages {
  html: string;
  orientation: 'portrait' | 'landscape';
  size: PaperSize;
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

/** Work for the process that may be killed: foreign files are never parsed where the store is open for writing, nothing long is done where calls are answered. */
export interface Jobs {
  checkStore(input: { file: string }): Promise<CheckProblem[]>;
  digestStore(input: { file: string }): Promise<string>;
  salvage(input: SalvageInput): Promise<LostWork>;
  peekExchange(input: { path: string }): Promise<ExchangeFacts | null>;
  stageExchange(input: StageInput): Promise<StagedFacts>;
  deliverExchange(input: DeliverInput): Promise<{ bytes: number }>;
  checkBackup(input: { path: string }): Promise<BackupContent>;
  previewReport(input: ReportAsked & { mostRows?: number | undefined }): Promise<ReportPreview>;
  writeReport(input: ReportAsked & ReportTarget): Promise<WrittenFiles>;
  writePaper(input: ReportsOf & ReportTarget & { id: string }): Promise<{ rows: number }>;
  offerTemplate(input: ReportAsked): Promise<TemplateOffer>;
  checkTemplateFile(input: ReportAsked & { path: string }): Promise<CheckedTemplate>;
  writeTemplateSample(input: ReportAsked & ReportTarget): Promise<{ path: string }>;
  pagesOfReport(input: ReportAsked): Promise<{ pages: PrintedPages; rows: number; papers: PaperRecord[] }>;
  makeCorrection(input: ReportsOf & { id: string; reason: string }): Promise<CorrectionRecord>;
  comparePaper(input: ReportsOf & { id: string }): Promise<PaperComparison>;
  pagesOfPaper(input: ReportsOf & { id: string }): Promise<{ pages: PrintedPages; rows: number }>;
  readSheet(input: SheetInput): Promise<ReadSheet>;
  readForm(input: ReportsOf & { path: string }): Promise<FormPreview>;
  readDocument(
    input: ({ path: string } | { text: string } | { file: { name: string; bytes: Uint8Array } }) & { context: ReadingContext },
  ): Promise<ReadDocument>;
}

/** What a file is picked for. */
export type PickPurpose = 'document' | 'sheet' | 'template' | 'form' | 'exchange' | 'backup' | 'attachment';

/** What is saved: it says which endings a dialog offers. */
export type SavePurpose = 'report' | 'sheet' | 'pdf' | 'calendar' | 'exchange';

export interface Platform {
  /** Runs a job in a process of its own, killed when it takes longer than `timeout` milliseconds. */
  runJob<N extends keyof Jobs>(name: N, input: Parameters<Jobs[N]>[0], timeout: number): ReturnType<Jobs[N]>;
  /** Asks the user for a file to open; null when there was none picked. @throws Refusal `needs-window` */
  pickOpen(purpose: PickPurpose): Promise<string | null>;
  /** Asks the user where to save. @throws Refusal `needs-window` */
  pickSave(purpose: SavePurpose, name: string): Promise<string | null>;
  /** Asks the user for a folder to write into. @throws Refusal `needs-window` */
  pickFolder(): Promise<string | null>;
  /** How the caller may name a path later: the window by a token, the command line by itself. */
  refTo(path: string): { token?: string; path?: string };
  /** The sticks that are plugged in. */
  drives(): Promise<Drive[]>;
  /** Shows a file in the folder it lies in. @throws Refusal `needs-window` */
  showFile(path: string): Promise<void>;
  /** Notes a fault of the window in the log file. @throws Refusal `needs-window` */
  noteFault(told: string): Promise<void>;
  /** Opens a file in the program that the machine has for it. @throws Refusal `needs-window`, `nothing-opens` */
  openFile(path: string): Promise<void>;
  /** Asks by the system's dialog and prints; false where the user closed it. @throws Refusal `needs-window`, `not-printed` */
  printPages(pages: PrintedPages): Promise<boolean>;
  /** Pages as a PDF. @throws Refusal `needs-window` */
  pdfOf(pages: PrintedPages): Promise<Uint8Array>;
  /** Notes who sits at this laptop. */
  setAuthor(name: string): Promise<void>;
  /** Opens the register of sample data, or goes back to the office's own. @throws Refusal `needs-window` */
  switchRegister(to: 'sample' | 'own'): Promise<void>;
}
