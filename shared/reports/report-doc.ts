/**
 * What a report is before it becomes a file: paper, letterhead, title, blocks. Every report is a pure function that yields
 * one; .docx, preview and later forms are made from it, so that the same rows stand in each.
 */

import type { PaperSize } from './format-hd29.ts';
import type { FormatId } from './formats.ts';
import type { RowFacts } from './task-facts.ts';

/** In whose name a paper goes out: by order of the committee's secretariat, or the office's own. */
export type Issuer = 'committee' | 'office';

export interface ReportDoc {
  id: string;
  /** The format it was set in; HD29 where none is named. */
  format?: FormatId;
  /** Absent where somebody outside of the office signs. */
  issuedBy?: Issuer;
  orientation: 'portrait' | 'landscape';
  /** Other paper than the format's A4. */
  size?: PaperSize;
  letterhead: Letterhead;
  /** TÊN LOẠI, centred in capitals; a letter has none, its subject stands under the number. */
  title: string | null;
  /** Lines of the subject under the title. */
  subtitle: string[];
  blocks: ReportBlock[];
  signature: Signature | null;
  /** Who signs beside, at the left in the place of the recipients. */
  cosignature?: Signature;
  recipients: string[];
  /** 'Kính gửi': whom it is addressed to. */
  addressees?: string[];
  /** Whom one paper of a batch is for. */
  recipient?: { unitId: string | null; name: string };
  /** The tasks that a letter reminds of. */
  reminds?: string[];
  /** The visits that a notice announces, with their days. */
  announces?: { visitId: string; from: string; to: string }[];
  /** Set closer than other papers: it must stay on one page. */
  compact?: boolean;
  /** Tables in small letters: a calendar must stay on its page. */
  smallTables?: boolean;
  /** The code of the figures once they were handed out; stands at the foot. */
  code?: string;
  /** 'DỮ LIỆU MẪU' or null: a mark that stands on every page. */
  watermark: string | null;
  /** The day that it was judged on. */
  asAt?: string;
  /** Number of data rows, for the caller. */
  rows: number;
}

export interface Letterhead {
  /** Lines at the left, the last one bold: 'BAN CHẤP HÀNH TRUNG ƯƠNG'. */
  issuer: string[];
  /** 'TB/TWĐTN-VP' without number: the registry gives it. Null for papers of the house that are not numbered. */
  symbol: string | null;
  /** 'V/v …' of a letter. */
  about?: string;
  number: string | null;
  /** 'ĐOÀN TNCS HỒ CHÍ MINH'. */
  heading: string;
  place: string;
  /** Civil date; null leaves day and month blank for the registry. */
  issuedOn: string | null;
  /** The year that stands beside a blank day. */
  year: string;
}

export interface Signature {
  authority: string;
  office: string;
  name: string | null;
}

export type ReportBlock =
  | { kind: 'paragraph'; text: string; bold?: boolean; italic?: boolean; centred?: boolean }
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | ReportTable;

export interface ReportTable {
  kind: 'table';
  /** Says what was changed in the paper, and is no part of what it reports. */
  slip?: true;
  columns: ReportColumn[];
  rows: ReportRow[];
}

export interface ReportColumn {
  title: string;
  /** Share of the table's width; the shares of a table add up to 100. */
  width: number;
  align: 'left' | 'centre' | 'right';
  /** Depends on what the paper is compared with: no fact that two papers could differ in. */
  aside?: true;
  /** Left empty for who receives the paper: what is typed there stays as it was typed. */
  filledIn?: true;
}

/** A row of cells, or a line across all columns that names what follows. */
export type ReportRow =
  | {
      kind: 'cells';
      cells: ReportCell[];
      task?: RowFacts;
      /** What the row is about, the same on every paper: rows of two papers are held against each other by it. */
      key?: string;
      /** What was said of it, part by part, where its cells alone do not tell. */
      facts?: Readonly<Record<string, string>>;
      /** The name of a bookmark that tells the row in an edited Word file (`shared/domain/form/row-code.ts`). */
      mark?: string;
    }
  | { kind: 'group'; text: string };

/** Lines of a cell, each a paragraph of its own; an empty list is an empty cell. */
export interface ReportCell {
  lines: ReportLine[];
  /** What the first line means as a value: a civil date or a number, for tables that are counted with. */
  value?: { on: string } | { number: number };
}

export interface ReportLine {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Small and grey: for the office that reads it back, in nobody's way. */
  faint?: boolean;
  /** New since the sheet before: a copy without colour shows it too. */
  underline?: boolean;
}
