/**
 * Reports made from facts to files, in the process beside: it reads the register as it stands at one moment, so that neither
 * the window's calls nor the writer wait for a long sheet.
 */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formatOf } from '../../shared/reports/formats.ts';
import { nameOfPaper, withMostRows } from '../../shared/reports/paper.ts';
import { isReport, reportEntry } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReportPreview } from '../../shared/model/views.ts';
import { reportWords } from '../../shared/text/vi/reports.ts';
import { openForReading, storeRefusal } from '../db/open.ts';
import { getPaper } from '../db/queries/papers.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { templateOf } from '../db/queries/templates.ts';
import { fillTemplate } from '../docx/template/fill-template.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import { writeHtml } from '../html/write-html.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { NamedPages, PaperRecord, PrintedPages, ReportAsked, ReportTarget, ReportsOf, WrittenFiles } from './job-data.ts';
import { makePapers } from './make-papers.ts';
import { type OutFile, writeFilesSafely } from './write-file.ts';

/** @param asked.mostRows what a screen shows of a long paper; all without. @throws Refusal of the report's maker */
export function previewReport({ mostRows, ...asked }: ReportAsked & { mostRows?: number | undefined }): Promise<ReportPreview> {
  return atOneMoment(asked.file, async (db) => {
    const papers = await makePapers(db, asked);
    const template = (await templateOf(db, asked.report))?.name ?? null;
    return { papers: mostRows === undefined ? papers : papers.map((doc) => withMostRows(doc, mostRows)), template };
  });
}

/** Writes all files or none. @throws Refusal `nobody-to-write`, of the report's maker, of `writeFilesSafely` */
export async function writeReport({ path, author, ...asked }: ReportAsked & ReportTarget): Promise<WrittenFiles> {
  const { papers, template } = await atOneMoment(asked.file, async (db) => ({ papers: await makePapers(db, asked), template: await templateFor(db, asked.report, path) }));
  if (papers.length === 0) throw new Refusal('nobody-to-write');
  const files = await filesOf(asked.report, path, papers, { author, createdOn: asked.today, template });
  await writeFilesSafely(files);
  return { rows: papers.reduce((sum, doc) => sum + doc.rows, 0), files: files.length, papers: papers.map(recordOf) };
}

/** Writes a kept paper again with the figures that it had. @throws Refusal `not-found`, those of `writeFilesSafely` */
export async function writePaper({ file, today, id, path, author }: ReportsOf & ReportTarget & { id: string }): Promise<{ rows: number }> {
  const { doc, template } = await atOneMoment(file, async (db) => {
    const paper = await getPaper(db, id);
    return { doc: paper.doc, template: await templateFor(db, paper.kind, path) };
  });
  await writeFilesSafely([{ path, bytes: bytesOf(path, [doc], { author, createdOn: today, template }) }]);
  return { rows: doc.rows };
}

/** A report as pages for the printer. @throws Refusal `nobody-to-write`, of the report's maker */
export async function pagesOfReport(asked: ReportAsked): Promise<{ pages: PrintedPages; rows: number; papers: PaperRecord[] }> {
  const papers = await atOneMoment(asked.file, (db) => makePapers(db, asked));
  if (papers.length === 0) throw new Refusal('nobody-to-write');
  return { pages: pagesOf(papers), rows: papers.reduce((sum, doc) => sum + doc.rows, 0), papers: papers.map(recordOf) };
}

/** Each paper of a report as pages of its own. @throws Refusal `nobody-to-write`, of the report's maker */
export async function pagesOfEach(asked: ReportAsked): Promise<{ each: NamedPages[]; rows: number; papers: PaperRecord[] }> {
  const papers = await atOneMoment(asked.file, (db) => makePapers(db, asked));
  if (papers.length === 0) throw new Refusal('nobody-to-write');
  const each = papers.map((doc) => ({ name: fileName(nameOfReport(asked.report), doc), pages: pagesOf([doc]) }));
  return { each, rows: papers.reduce((sum, doc) => sum + doc.rows, 0), papers: papers.map(recordOf) };
}

/** A kept paper as pages for the printer. @throws Refusal `not-found` */
export async function pagesOfPaper({ file, id }: ReportsOf & { id: string }): Promise<{ pages: PrintedPages; rows: number }> {
  const { doc } = await atOneMoment(file, (db) => getPaper(db, id));
  return { pages: pagesOf([doc]), rows: doc.rows };
}

function pagesOf(papers: readonly ReportDoc[]): PrintedPages {
  return { html: writeHtml(papers, formatOf(papers[0])), orientation: papers[0]?.orientation ?? 'portrait', size: papers[0]?.size ?? 'A4' };
}

/** Reads the register as it stands at one moment. */
export async function atOneMoment<T>(file: string, work: (db: ReadDb) => Promise<T>): Promise<T> {
  const store = openForReading(file);
  try {
    store.raw.exec('BEGIN');
    return await work(store.db);
  } catch (error) {
    throw storeRefusal(error, file);
  } finally {
    store.close();
  }
}

interface Properties {
  /** The office's own; null for the built-in paper. */
  template: Uint8Array | null;
  author: string | null;
  /** Civil date. */
  createdOn: string;
}

/** A folder gets a file each; else the ending of the name says what is written. */
async function filesOf(report: string, path: string, papers: readonly ReportDoc[], properties: Properties): Promise<OutFile[]> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true && extname(path) !== '.docx';
  if (!isFolder) return [{ path, bytes: bytesOf(path, papers, properties) }];
  const endings = isReport(report) && reportEntry(report).form ? ['.docx', '.xlsx'] : ['.docx'];
  return papers.flatMap((doc) =>
    endings.map((ending) => ({ path: join(path, `${fileName(nameOfReport(report), doc)}${ending}`), bytes: bytesOf(ending, [doc], properties) })));
}

function nameOfReport(report: string): string {
  return isReport(report) ? reportEntry(report).name : report;
}

/** @throws Refusal `nothing-to-count` for a spreadsheet of papers without a table */
function bytesOf(path: string, papers: readonly ReportDoc[], properties: Properties): Uint8Array {
  if (path.toLowerCase().endsWith('.xlsx')) return writeXlsx(papers, properties);
  const { template } = properties;
  return template && !papers.some(isCorrection) ? fillTemplate(template, papers) : writeDocx(papers, formatOf(papers[0]), properties);
}

/** The slip of a correction has no place in a template, and may not be lost. */
function isCorrection(doc: ReportDoc): boolean {
  return doc.blocks.some((block) => block.kind === 'table' && block.slip);
}

/** The template that a Word file of this report is written with. @throws Refusal `attachment-elsewhere` */
async function templateFor(db: ReadDb, report: string, path: string): Promise<Uint8Array | null> {
  const stored = path.toLowerCase().endsWith('.xlsx') ? null : await templateOf(db, report);
  if (stored && stored.bytes === null) throw new Refusal('attachment-elsewhere', { file: stored.name });
  return stored?.bytes ?? null;
}

/** Without its ending. Signs that Windows does not take in names of files become blanks. */
function fileName(report: string, doc: ReportDoc): string {
  return [report, doc.recipient?.name].filter(Boolean).join(reportWords.nameJoin).replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').trim();
}

export function recordOf(doc: ReportDoc): PaperRecord {
  return {
    title: nameOfPaper(doc),
    recipientUnitId: doc.recipient?.unitId ?? null,
    recipientName: doc.recipient?.name ?? null,
    symbol: doc.letterhead.symbol,
    issuedOn: doc.letterhead.issuedOn,
    reminds: doc.reminds ?? [],
    snapshot: JSON.stringify(doc),
  };
}
