/**
 * Papers as the pages of a browser, for the printer and for PDF: the same parts in the same order as in the .docx, well-formed
 * as XML. The browser breaks the pages; heads of tables come again on each, page numbers begin on the second.
 */
import { measuresOf, type PaperFormat, pageOf } from '../../shared/reports/format-hd29.ts';
import { nameOfPaper } from '../../shared/reports/paper.ts';
import { paperCss } from '../../shared/reports/paper-css.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportDoc, ReportLine, ReportRow, ReportTable, Signature } from '../../shared/reports/report-doc.ts';
import { reportWords } from '../../shared/text/vi/reports.ts';
import { xmlText } from '../docx/write/xml.ts';

/** @param docs one paper, or a batch: each begins on a page of its own and is numbered from its first */
export function writeHtml(docs: readonly ReportDoc[], format: PaperFormat): string {
  const [doc] = docs;
  if (!doc) throw new Error('pages need a paper');
  const styles = [PRINT_CSS, paperCss(measuresOf(doc, format)), ...docs.map((one, index) => pageRule(one, `paper-${index}`, format))].join('\n');
  return (
    `<!DOCTYPE html><html lang="${format.language}"><head><meta charset="utf-8" /><title>${xmlText(nameOfPaper(doc))}</title>` +
    `<style>${styles}</style></head><body>${docs.map((one, index) => section(one, `paper-${index}`, format)).join('')}</body></html>`
  );
}

/** The first value of a counter shows as nothing: page numbers begin on the second page. */
const PRINT_CSS = `
@counter-style paper-later { system: fixed 1; symbols: ""; fallback: decimal; }
html, body, h1, h2, h3 { margin: 0; }
section { break-after: page; }
section:last-child { break-after: auto; }
tr { break-inside: avoid; }
tr.paper-tall { break-inside: auto; }
tr.paper-group { break-after: avoid; }
tbody.paper-end { break-inside: avoid; }
.paper-table td.paper-end-cell { padding: 0; border: 0; }
.paper-next { break-after: avoid; }
`;

/** Paper, margins, page number, the mark of sample data and the code of frozen figures, for the pages of one paper. */
function pageRule(doc: ReportDoc, name: string, format: PaperFormat): string {
  const { widthMm, heightMm } = pageOf(format, doc.orientation, doc.size);
  const { topMm, rightMm, bottomMm, leftMm } = format.margins;
  const font = (sizePt: number, words = '') => `font: ${words} ${sizePt}pt '${format.font}', 'Liberation Serif', serif`;
  const mark = doc.watermark ? `@top-right { content: ${cssText(doc.watermark)}; ${font(format.stamp.sizePt, 'bold')}; text-decoration: underline; }` : '';
  const code = doc.code ? `@bottom-left { content: ${cssText(doc.code)}; ${font(format.code.sizePt, 'italic')}; }` : '';
  return (
    `@page ${name} { size: ${widthMm}mm ${heightMm}mm; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm; counter-increment: ${name}; ` +
    `@top-center { content: counter(${name}, paper-later); ${font(format.pageNumber.look.sizePt)}; } ${mark} ${code} }\n.${name} { page: ${name}; }`
  );
}

function cssText(text: string): string {
  return `"${text.replace(/[\\"\p{Cc}<&]/gu, ' ')}"`;
}

function section(doc: ReportDoc, name: string, format: PaperFormat): string {
  const last = doc.blocks.length - 1;
  const closing = doc.signature === null && doc.recipients.length === 0 ? '' : signature(doc, format);
  // In a table the signature belongs to its last row, so that no page holds it alone.
  const inTable = doc.blocks[last]?.kind === 'table';
  const blocks = doc.blocks.map((content, index) => block(content, doc.blocks[index + 1], inTable ? closing : '')).join('');
  return `<section class="paper ${name}${doc.compact ? ' paper-compact' : ''}">${letterhead(doc, format)}${title(doc, format)}${addressed(doc)}${blocks}${inTable ? '' : closing}</section>`;
}

function letterhead(doc: ReportDoc, format: PaperFormat): string {
  const { letterhead: head } = doc;
  const last = head.issuer.length - 1;
  const issuer = head.issuer.map((text, index) => words('p', text, index === last ? 'paper-issuer-last' : '')).join('');
  return (
    `<div class="paper-letterhead" style="grid-template-columns: ${format.letterhead.leftMm[doc.orientation]}mm minmax(0, 1fr)">` +
    `<div class="paper-issuer">${issuer}</div><p class="paper-union"><span>${xmlText(head.heading)}</span></p>` +
    `${words('p', format.letterhead.separator, 'paper-stars')}<span></span>` +
    `<div>${words('p', reportWords.numberLine(head, format.letterhead.numberColon), 'paper-number')}${head.about ? words('p', head.about, 'paper-about') : ''}</div>` +
    `${words('p', reportWords.dateLine(head.place, head.issuedOn, head.year), 'paper-date')}</div>`
  );
}

function title(doc: ReportDoc, format: PaperFormat): string {
  if (doc.title === null) return '';
  return `${words('h1', doc.title, 'paper-title')}${doc.subtitle.map((text) => words('p', text, 'paper-subtitle')).join('')}${words('p', format.titleEnd.rule, 'paper-title-end')}`;
}

function addressed({ addressees = [] }: ReportDoc): string {
  const [only, ...others] = addressees;
  if (only === undefined) return '';
  const label = `<em>${xmlText(reportWords.addressed)}</em>`;
  if (others.length === 0) return `<div class="paper-addressed"><p>${label} ${xmlText(only)}</p></div>`;
  const names = addressees.map((name, index) => words('p', reportWords.recipient(name, index === addressees.length - 1), 'paper-addressees'));
  return `<div class="paper-addressed"><p>${label}</p>${names.join('')}</div>`;
}

/** @param next what stands below it: what is said of a table, and the end of a paper, are not left behind on the page before */
function block(content: ReportBlock, next: ReportBlock | undefined, closing: string): string {
  if (content.kind === 'table') return reportTable(content, next === undefined ? closing : '');
  if (content.kind === 'heading') return words(content.level === 1 ? 'h2' : 'h3', content.text, `paper-heading-${content.level}`);
  return words('p', content.text, [content.centred ? 'paper-centred' : 'paper-body', ...looks(content), next === undefined || next.kind === 'table' ? 'paper-next' : ''].filter(Boolean).join(' '));
}

function reportTable({ columns, rows }: ReportTable, closing: string): string {
  const widths = columns.map((column) => `<col style="width: ${column.width.toFixed(3)}%" />`).join('');
  const head = columns.map((column) => words('th', column.title)).join('');
  const lines = rows.map((row) => tableRow(row, columns));
  const signed = closing === '' ? '' : `<tr><td class="paper-end-cell" colspan="${columns.length}">${closing}</td></tr>`;
  // The last row never stands alone on a page: the one before goes with it.
  const final = lines.splice(-2).join('');
  const end = final + signed === '' ? '' : `<tbody class="paper-end">${final}${signed}</tbody>`;
  return `<table class="paper-table"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody>${end}</table>`;
}

/** A row with more letters than this may go over two pages: it would leave half a page empty. */
const TALL_LETTERS = 900;

function tableRow(row: ReportRow, columns: readonly ReportColumn[]): string {
  if (row.kind === 'group') return `<tr class="paper-group">${`<td colspan="${columns.length}">${words('p', row.text)}</td>`}</tr>`;
  const tall = row.cells.some((cell) => cell.lines.reduce((sum, line) => sum + line.text.length, 0) > TALL_LETTERS);
  return `<tr${tall ? ' class="paper-tall"' : ''}>${columns.map((column, index) => tableCell(row.cells[index], column)).join('')}</tr>`;
}

function tableCell(cell: ReportCell | undefined, { align }: ReportColumn): string {
  const lines = (cell?.lines ?? []).map((line) => words('p', line.text, looks(line).join(' '))).join('');
  return `<td${align === 'left' ? '' : ` class="paper-${align}"`}>${lines}</td>`;
}

function signature(doc: ReportDoc, format: PaperFormat): string {
  const last = doc.recipients.length - 1;
  const recipients = doc.recipients.map((text, index) => words('p', reportWords.recipient(text, index === last))).join('');
  const authority = (by: Signature | null | undefined) => words('p', by?.authority ?? '', 'paper-authority');
  const signer = (by: Signature | null | undefined) => `<div>${words('p', by?.office ?? '', 'paper-office')}${words('p', by?.name ?? '', 'paper-signer')}</div>`;
  const beside = doc.cosignature
    ? signer(doc.cosignature)
    : `<div class="paper-recipients">${last >= 0 ? words('p', reportWords.recipientsLabel, 'paper-recipients-label') : ''}${recipients}</div>`;
  return (
    `<div class="paper-signature" style="grid-template-columns: ${format.signature.leftMm[doc.orientation]}mm minmax(0, 1fr)">` +
    `${doc.cosignature ? authority(doc.cosignature) : '<span></span>'}${authority(doc.signature)}${beside}${signer(doc.signature)}</div>`
  );
}

function looks({ bold, italic, underline, faint }: Omit<ReportLine, 'text'>): string[] {
  return [...(bold ? ['paper-bold'] : []), ...(italic ? ['paper-italic'] : []), ...(underline ? ['paper-underline'] : []), ...(faint ? ['paper-faint'] : [])];
}

function words(tag: 'p' | 'th' | 'h1' | 'h2' | 'h3', text: string, look = ''): string {
  return `<${tag}${look === '' ? '' : ` class="${look}"`}>${xmlText(text)}</${tag}>`;
}
