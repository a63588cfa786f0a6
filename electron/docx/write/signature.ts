/**
 * Signature at the right, recipients at the left, level with the office. Behind a table they are its last two rows, without
 * lines: 'keep with next' holds between rows of one table in Word and LibreOffice, between two tables only in Word.
 */
import { type PaperFormat, pageOf } from '../../../shared/reports/format-hd29.ts';
import type { ReportDoc, Signature } from '../../../shared/reports/report-doc.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { style } from './styles.ts';
import { paragraph, run, table, tableCell, tableRow, twipsOfMm } from './xml.ts';

/** The two rows in a table of their own, behind a paragraph. */
export function signatureTable(doc: ReportDoc, format: PaperFormat): string {
  const widths = halves(format.signature.leftMm[doc.orientation], doc, format);
  const [first, second] = parts(doc);
  const row = ([left, right]: readonly [string, string]) =>
    tableRow({ whole: true }, tableCell(widths[0], left) + tableCell(widths[1], right));
  return table(style.layout, widths, row(first) + row(second));
}

/** The columns of a table that a signature ends: those that are seen, and one of them parted where the signature begins. */
export interface SignedGrid {
  /** Widths of the columns of the grid. */
  grid: number[];
  /** How many columns of the grid each seen column goes over. */
  spans: number[];
}

/** A column that would be parted so near its edge keeps it, in twips. */
const NEAR = 120;

/** @param widths of the seen columns */
export function signedGrid(widths: readonly number[], doc: ReportDoc, format: PaperFormat): SignedGrid {
  const [wanted] = halves(format.signature.leftMm[doc.orientation], doc, format);
  const edges = widths.map((_, index) => sumOf(widths.slice(0, index + 1)));
  const parted = edges.some((edge) => Math.abs(edge - wanted) <= NEAR) ? -1 : edges.findIndex((edge) => edge > wanted);
  return {
    grid: widths.flatMap((width, index) => (index === parted ? [wanted - ((edges[index] ?? 0) - width), (edges[index] ?? 0) - wanted] : [width])),
    spans: widths.map((_, index) => (index === parted ? 2 : 1)),
  };
}

/** The two rows as the end of a table with this grid. */
export function signatureRows(doc: ReportDoc, format: PaperFormat, { grid }: SignedGrid): string {
  const [wanted] = halves(format.signature.leftMm[doc.orientation], doc, format);
  const span = grid.findIndex((_, index) => sumOf(grid.slice(0, index + 1)) >= wanted - NEAR) + 1;
  const left = sumOf(grid.slice(0, span));
  const right = sumOf(grid.slice(span));
  const row = (cells: readonly [string, string], bare: readonly ('top' | 'bottom')[]) =>
    tableRow(
      { whole: true },
      tableCell(left, cells[0], { span, bare: [...bare, 'left', 'right'] }) +
        tableCell(right, cells[1], { span: grid.length - span, bare: [...bare, 'left', 'right'] }),
    );
  const [first, second] = parts(doc);
  return row(first, ['bottom']) + row(second, ['top', 'bottom']);
}

/** Left and right cell of the row with the authority and of the row with office and name. */
function parts(doc: ReportDoc): [readonly [string, string], readonly [string, string]] {
  const last = doc.recipients.length - 1;
  const recipients = doc.recipients.map((words, index) =>
    paragraph({ style: style.recipient }, run(reportWords.recipient(words, index === last))),
  );
  const label = paragraph({ style: style.recipientsLabel }, last >= 0 ? run(reportWords.recipientsLabel) : '');
  const [authority, signer] = signed(doc.signature);
  return [
    [doc.cosignature ? signed(doc.cosignature)[0] : paragraph({ style: style.recipientsLabel }, ''), authority],
    [doc.cosignature ? signed(doc.cosignature)[1] : label + recipients.join(''), signer],
  ];
}

/** The authority, and below it office, room to sign and name. */
function signed(by: Signature | null): [string, string] {
  const { authority = '', office = '', name = null } = by ?? {};
  return [
    paragraph({ style: style.authority }, run(authority)),
    paragraph({ style: style.office }, run(office)) + paragraph({ style: style.signatureSpace }, '') + paragraph({ style: style.signer }, run(name ?? '')),
  ];
}

export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The text width as a left part of so many millimetres and the rest. */
export function halves(leftMm: number, doc: ReportDoc, format: PaperFormat): [number, number] {
  const left = twipsOfMm(leftMm);
  return [left, twipsOfMm(pageOf(format, doc.orientation, doc.size).textMm) - left];
}
