/** What papers of the office have in common: letterhead, signature, how their rows are counted. */
import { printedDate } from '../domain/civil-date.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportDoc, ReportLine, ReportRow, ReportTable } from './report-doc.ts';
import { pageOf, type PaperFormat, type PaperSize } from './format-hd29.ts';

export interface PaperParts {
  id: string;
  orientation?: 'portrait' | 'landscape';
  size?: PaperSize;
  /** Null for papers of the house without number. */
  symbol: string | null;
  about?: string;
  title: string | null;
  subtitle?: string[];
  addressees?: string[];
  blocks: ReportBlock[];
  /** `order`: the chief of office by order; `house`: the chief of office in his own name; null: nobody; else as given. */
  signedBy?: 'order' | 'house' | null | { authority: string; office: string };
  recipients?: readonly string[];
  recipient?: { unitId: string | null; name: string };
  reminds?: string[];
  issuedOn?: string | undefined;
  asAt: string;
  sample: boolean;
}

/** A paper of the office; one that it signs in its own name carries its name under the committee's (HD29 p7, 2.3). */
export function paperOf({ signedBy = 'order', ...parts }: PaperParts): ReportDoc {
  const byOrder = signedBy === 'order' || signedBy === null;
  return {
    id: parts.id,
    ...(byOrder ? { issuedBy: 'committee' } : signedBy === 'house' ? { issuedBy: 'office' } : {}),
    orientation: parts.orientation ?? 'portrait',
    ...(parts.size ? { size: parts.size } : {}),
    letterhead: {
      issuer: byOrder ? [reportWords.issuer] : [reportWords.issuer, reportWords.office],
      symbol: parts.symbol,
      number: null,
      heading: reportWords.heading,
      place: reportWords.place,
      issuedOn: parts.issuedOn ?? null,
      year: parts.asAt.slice(0, 4),
      ...(parts.about ? { about: parts.about } : {}),
    },
    title: parts.title,
    subtitle: parts.subtitle ?? [],
    blocks: parts.blocks,
    signature: signedBy && { ...signatureOf(signedBy), name: null },
    recipients: [...(parts.recipients ?? [])],
    asAt: parts.asAt,
    watermark: parts.sample ? reportWords.sampleMark : null,
    rows: countRows(parts.blocks),
    ...(parts.addressees ? { addressees: parts.addressees } : {}),
    ...(parts.recipient ? { recipient: parts.recipient } : {}),
    ...(parts.reminds ? { reminds: parts.reminds } : {}),
  };
}

function signatureOf(signedBy: NonNullable<PaperParts['signedBy']>): { authority: string; office: string } {
  if (signedBy === 'order') return { authority: reportWords.byOrder, office: reportWords.chief };
  return signedBy === 'house' ? { authority: reportWords.chief, office: '' } : signedBy;
}

/** Data rows of all tables. */
export function countRows(blocks: readonly ReportBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' && !block.slip ? dataRows(block).length : 0), 0);
}

type CellRow = Extract<ReportRow, { kind: 'cells' }>;

export function dataRows(table: ReportTable): CellRow[] {
  return table.rows.filter((row) => row.kind === 'cells');
}

/** A paper cut to its first rows, for looking at it; `rows` still counts all. */
export function withMostRows(doc: ReportDoc, most: number): ReportDoc {
  let left = most;
  const blocks = doc.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const rows = block.rows.slice(0, Math.max(0, left));
    left -= block.rows.length;
    return { ...block, rows };
  });
  return { ...doc, blocks };
}

/** The title and the lines under it in one line, for lists and properties of files. */
export function nameOfPaper(doc: ReportDoc): string {
  return [doc.title ?? doc.letterhead.about ?? '', ...doc.subtitle, doc.recipient?.name ?? ''].filter(Boolean).join(' ');
}

export function paragraph(text: string, look: { bold?: boolean; italic?: boolean; centred?: boolean } = {}): ReportBlock {
  return { kind: 'paragraph', text, ...look };
}

export function heading(text: string, level: 1 | 2 = 2): ReportBlock {
  return { kind: 'heading', text, level };
}

/** The line that says which day the figures are of. */
export function asAtLine(day: string): ReportBlock {
  return paragraph(reportWords.asAt(day), { italic: true, centred: true });
}

export function cell(...found: ReportLine[]): ReportCell {
  return { lines: found };
}

export function line(text: string, look: Omit<ReportLine, 'text'> = {}): ReportLine {
  return { text, ...look };
}

/** A cell of plain words, an empty one for none. */
export function words(...texts: (string | null | undefined)[]): ReportCell {
  return { lines: texts.flatMap((text) => (text ? [{ text }] : [])) };
}

/** A number that can be counted with. */
export function number(value: number): ReportCell {
  return { lines: [line(value.toLocaleString('vi-VN', { maximumFractionDigits: 1, useGrouping: false }))], value: { number: value } };
}

/** A day as printed and as a value; an empty cell for none. */
export function dayCell(on: string | null): ReportCell {
  return on ? { lines: [line(printedDate(on))], value: { on } } : words();
}

export function cells(...row: ReportCell[]): CellRow {
  return { kind: 'cells', cells: row };
}

/** A column of a table: `mm` of the paper, or a share of what the fixed ones leave. */
export interface ColumnPlan {
  title: string;
  mm?: number;
  share?: number;
  align?: ReportColumn['align'];
  aside?: true;
  filledIn?: true;
}

/** Columns whose widths fill the table on this paper. */
export function columnsOf(format: PaperFormat, orientation: 'portrait' | 'landscape', plans: readonly ColumnPlan[], size: PaperSize = 'A4'): ReportColumn[] {
  const { textMm } = pageOf(format, orientation, size);
  const fixed = plans.reduce((sum, plan) => sum + (plan.mm ?? 0), 0);
  const shares = plans.reduce((sum, plan) => sum + (plan.share ?? 0), 0);
  return plans.map(({ title, mm, share = 0, align, aside, filledIn }) => ({
    title,
    width: (100 * (mm ?? ((textMm - fixed) * share) / shares)) / textMm,
    align: align ?? 'left',
    ...(aside ? { aside } : {}),
    ...(filledIn ? { filledIn } : {}),
  }));
}

/** The columns of ordinal and date, as wide as the format has them. */
export function ordinalColumn(format: PaperFormat): ColumnPlan {
  return { title: reportWords.ordinal, mm: format.table.ordinalMm, align: 'centre' };
}

export function dateColumn(format: PaperFormat, title: string): ColumnPlan {
  return { title, mm: format.table.dateMm, align: 'centre' };
}

/** Text cut at a word, with dots where something was left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,;.:]+$/u, '')}…`;
}

/** Names quoted from the middle of sentences, as they stand at the beginning of one. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
