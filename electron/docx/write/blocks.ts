/** The parts of a paper as WordprocessingML: letterhead, title, blocks, signature. */
import { type PaperFormat, pageOf } from '../../../shared/reports/format-hd29.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportDoc, ReportRow, ReportTable } from '../../../shared/reports/report-doc.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { style } from './styles.ts';
import { paragraph, run, sharedOut, table, tableCell, tableRow, twipsOfMm } from './xml.ts';

/** Two blocks side by side without borders; row by row, so that number and date stand level. */
export function letterhead(doc: ReportDoc, format: PaperFormat): string {
  const { letterhead: head } = doc;
  const [left, right] = halves(format.letterhead.leftMm[doc.orientation], doc, format);
  const issuer = head.issuer
    .map((text, index) => {
      const last = index === head.issuer.length - 1;
      return paragraph({ style: last ? style.issuer : style.issuerAbove }, run(text));
    })
    .join('');
  const heading = paragraph({ style: style.unionHeading }, run(head.heading)) + paragraph({ style: style.unionRule }, '');
  const separator = paragraph({ style: style.separator }, run(format.letterhead.separator));
  const number = paragraph({ style: style.number }, run(reportWords.numberLine(head.number, head.symbol)));
  const date = paragraph({ style: style.date }, run(reportWords.dateLine(head.place, head.issuedOn, head.year)));
  const rows = [
    [issuer, heading],
    [separator, paragraph({ style: style.separator }, '')],
    [number, date],
  ] as const;
  return table(
    style.layout,
    [left, right],
    rows.map((row) => tableRow({ whole: true }, tableCell(left, row[0]) + tableCell(right, row[1]))).join(''),
  );
}

export function title(doc: ReportDoc, format: PaperFormat): string {
  return (
    paragraph({ style: style.title }, run(doc.title)) +
    doc.subtitle.map((text) => paragraph({ style: style.subtitle }, run(text))).join('') +
    paragraph({ style: style.titleEnd }, run(format.titleEnd.rule))
  );
}

export function block(content: ReportBlock, doc: ReportDoc, format: PaperFormat, closing: boolean): string {
  switch (content.kind) {
    case 'paragraph':
      return paragraph({ style: content.centred ? style.centred : style.body, keepNext: closing }, run(content.text, content));
    case 'heading':
      return paragraph({ style: content.level === 1 ? style.heading1 : style.heading2 }, run(content.text));
    case 'table':
      return reportTable(content, doc, format, closing);
  }
}

function reportTable(content: ReportTable, doc: ReportDoc, format: PaperFormat, closing: boolean): string {
  const widths = sharedOut(
    twipsOfMm(pageOf(format, doc.orientation).textMm),
    content.columns.map((column) => column.width),
  );
  const head = content.columns.map((column, index) =>
    tableCell(widths[index] ?? 0, paragraph({ style: style.tableHead }, run(column.title))),
  );
  const last = content.rows.length - 1;
  const rows = content.rows.map((row, index) => tableLine(row, content.columns, widths, format, closing && index === last));
  return table(style.grid, widths, tableRow({ whole: true, header: true }, head.join('')) + rows.join(''));
}

function tableLine(row: ReportRow, columns: readonly ReportColumn[], widths: readonly number[], format: PaperFormat, closing: boolean): string {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    return tableRow({ whole: true }, tableCell(width, paragraph({ style: style.tableGroup }, run(row.text)), columns.length));
  }
  const cells = columns.map((column, index) => {
    const align = column.align === 'centre' ? 'center' : column.align === 'right' ? 'right' : undefined;
    return tableCell(widths[index] ?? 0, cellParagraphs(row.cells[index], align, closing));
  });
  return tableRow({ whole: linesOf(row.cells, widths, format) <= format.table.wholeRowLines }, cells.join(''));
}

function cellParagraphs(cell: ReportCell | undefined, align: 'center' | 'right' | undefined, keepNext: boolean): string {
  const look = { style: style.tableCell, keepNext, align };
  const lines = cell?.lines ?? [];
  return lines.length === 0 ? paragraph(look, '') : lines.map((line) => paragraph(look, run(line.text, line))).join('');
}

/** About how many lines a row will take: a tall one must be free to go over two pages. */
function linesOf(cells: readonly ReportCell[], widths: readonly number[], format: PaperFormat): number {
  const letter = format.table.cell.sizePt * 20 * format.table.characterEm;
  const margins = 2 * twipsOfMm(format.table.cellMarginMm);
  return Math.max(
    ...cells.map((cell, index) => {
      const letters = Math.max(1, Math.floor(((widths[index] ?? 0) - margins) / letter));
      const printed = cell.lines.flatMap((line) => line.text.split('\n'));
      return printed.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)), 0);
    }),
  );
}

/** Signature at the right, recipients at the left, level with the office; the whole stays on one page. */
export function signature(doc: ReportDoc, format: PaperFormat): string {
  const { signature: signed } = doc;
  if (!signed) return '';
  const [left, right] = halves(format.signature.leftMm[doc.orientation], doc, format);
  const last = doc.recipients.length - 1;
  const recipients = doc.recipients.map((words, index) =>
    paragraph({ style: style.recipient }, run(reportWords.recipient(words, index === last))),
  );
  const empty = paragraph({ style: style.recipientsLabel }, '');
  const label = last >= 0 ? paragraph({ style: style.recipientsLabel }, run(reportWords.recipientsLabel)) : empty;
  const office = paragraph({ style: style.office }, run(signed.office));
  const name = paragraph({ style: style.signatureSpace }, '') + paragraph({ style: style.signer }, run(signed.name ?? ''));
  const rows = [
    [empty, paragraph({ style: style.authority }, run(signed.authority))],
    [label + recipients.join(''), office + name],
  ] as const;
  return (
    paragraph({ style: style.gap }, '') +
    table(
      style.layout,
      [left, right],
      rows.map((row) => tableRow({ whole: true }, tableCell(left, row[0]) + tableCell(right, row[1]))).join(''),
    )
  );
}

function halves(leftMm: number, doc: ReportDoc, format: PaperFormat): [number, number] {
  const left = twipsOfMm(leftMm);
  return [left, twipsOfMm(pageOf(format, doc.orientation).textMm) - left];
}
