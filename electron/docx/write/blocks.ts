/** The parts of a paper as WordprocessingML: letterhead, title, blocks. */
import { type PaperFormat, pageOf } from '../../../shared/reports/format-hd29.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportDoc, ReportRow, ReportTable } from '../../../shared/reports/report-doc.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { halves, type SignedGrid, signatureRows, signatureTable, signedGrid, sumOf } from './signature.ts';
import { style } from './styles.ts';
import { bookmark, paragraph, type ParagraphLook, run, sharedOut, table, tableCell, tableRow, twipsOfMm } from './xml.ts';

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
  const about = head.about ? paragraph({ style: style.about }, run(head.about)) : '';
  const number = paragraph({ style: style.number }, run(reportWords.numberLine(head, format.letterhead.numberColon))) + about;
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

/** The title with its subject; a letter has whom it goes to instead. */
export function title(doc: ReportDoc, format: PaperFormat): string {
  if (doc.title === null) return addressed(doc);
  return (
    paragraph({ style: style.title }, run(doc.title)) +
    doc.subtitle.map((text) => paragraph({ style: style.subtitle }, run(text))).join('') +
    paragraph({ style: style.titleEnd }, run(format.titleEnd.rule)) +
    addressed(doc)
  );
}

/** 'Kính gửi:', one name beside it, several below each other. */
function addressed({ addressees = [] }: ReportDoc): string {
  if (addressees.length === 0) return '';
  const label = run(reportWords.addressed, { bold: true, italic: true });
  const [only = '', ...others] = addressees;
  if (others.length === 0) return paragraph({ style: style.addressee }, label + run(` ${only}`, { bold: true }));
  const names = addressees.map((name, index) => paragraph({ style: style.addressees }, run(reportWords.recipient(name, index === addressees.length - 1), { bold: true })));
  return paragraph({ style: style.addressee }, label) + names.join('');
}

/**
 * One block; the last of a signed paper carries the signature with it, so that no page holds a signature alone.
 * @param next what stands below it: what is said of a table is not left behind on the page before
 */
export function block(content: ReportBlock, doc: ReportDoc, format: PaperFormat, next: ReportBlock | undefined): string {
  const signed = next === undefined && doc.signature !== null;
  switch (content.kind) {
    case 'paragraph':
      return (
        paragraph({ style: content.centred ? style.centred : style.body, keepNext: signed || next?.kind === 'table' }, run(content.text, content)) +
        (signed ? signatureTable(doc, format) : '')
      );
    case 'heading':
      return (
        paragraph({ style: content.level === 1 ? style.heading1 : style.heading2 }, run(content.text)) +
        (signed ? signatureTable(doc, format) : '')
      );
    case 'table':
      return reportTable(content, doc, format, signed);
  }
}

function reportTable(content: ReportTable, doc: ReportDoc, format: PaperFormat, signed: boolean): string {
  const widths = sharedOut(
    twipsOfMm(pageOf(format, doc.orientation, doc.size).textMm),
    content.columns.map((column) => column.width),
  );
  const signing: SignedGrid = signed ? signedGrid(widths, doc, format) : { grid: widths, spans: widths.map(() => 1) };
  const { grid, spans } = signing;
  const head = content.columns.map((column, index) =>
    tableCell(widths[index] ?? 0, paragraph({ style: style.tableHead }, run(column.title)), { span: spans[index] }),
  );
  const last = content.rows.length - 1;
  // The last row never stands alone on a page: the one before goes with it.
  const before = doc.blocks.indexOf(content) * MOST_ROWS;
  const rows = content.rows.map((row, index) => tableLine(row, content.columns, { widths, spans, format, keepNext: index === last - 1 || (signed && index === last), number: before + index }));
  const signature = signed ? signatureRows(doc, format, signing) : '';
  return table(style.grid, grid, tableRow({ whole: true, header: true }, head.join('')) + rows.join('') + signature);
}

/** No table has more rows: they are numbered through the file. */
const MOST_ROWS = 100_000;

interface LineLook {
  widths: readonly number[];
  /** How many columns of the grid each goes over. */
  spans: readonly number[];
  format: PaperFormat;
  keepNext: boolean;
  /** Which row of the file it is. */
  number: number;
}

function tableLine(row: ReportRow, columns: readonly ReportColumn[], { widths, spans, format, keepNext, number }: LineLook): string {
  if (row.kind === 'group') {
    const cell = tableCell(sumOf(widths), paragraph({ style: style.tableGroup }, run(row.text)), { span: sumOf(spans) });
    return tableRow({ whole: true }, cell);
  }
  const cells = columns.map((column, index) => {
    const align: ParagraphLook['align'] = column.align === 'centre' ? 'center' : column.align === 'right' ? 'right' : undefined;
    const look: ParagraphLook = { style: style.tableCell, keepNext, align };
    const { mark } = row;
    const marked = (words: string) => (index === 0 && mark !== undefined ? bookmark(mark, number, words) : words);
    return tableCell(widths[index] ?? 0, cellParagraphs(row.cells[index], look, marked), { span: spans[index] });
  });
  return tableRow({ whole: linesOf(row.cells, widths, format) <= format.table.wholeRowLines }, cells.join(''));
}

/** @param marked what becomes of the words of the first line */
function cellParagraphs(cell: ReportCell | undefined, look: ParagraphLook, marked: (words: string) => string): string {
  const [first, ...others] = cell?.lines ?? [];
  return paragraph(look, marked(first ? run(first.text, first) : '')) + others.map((line) => paragraph(look, run(line.text, line))).join('');
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
