/**
 * Which part of a paper stands on which page. The parts are measured once, as drawn in one column, and filled into pages from
 * the top; the head of a table is drawn again on each page it goes on to. Word may break a line earlier or later.
 */
import type { ReportBlock, ReportDoc, ReportRow, ReportTable } from '../../../shared/reports/report-doc.ts';

/** A part that is not broken: in order, with what is needed to draw it. */
export type Piece =
  | { kind: 'head' }
  | { kind: 'block'; block: Exclude<ReportBlock, ReportTable> }
  | { kind: 'row'; table: ReportTable; row: ReportRow; first: boolean }
  | { kind: 'signature' };

/** The parts of a paper. */
export function piecesOf(doc: ReportDoc): Piece[] {
  const pieces: Piece[] = [{ kind: 'head' }];
  for (const block of doc.blocks) {
    if (block.kind !== 'table') {
      pieces.push({ kind: 'block', block });
      continue;
    }
    for (const [index, row] of block.rows.entries()) {
      pieces.push({ kind: 'row', table: block, row, first: index === 0 });
    }
  }
  if (doc.signature || doc.recipients.length > 0) pieces.push({ kind: 'signature' });
  return pieces;
}

export interface Measured {
  /** Height of each piece, in the order of the pieces. */
  heights: readonly number[];
  /** Height of a table's head. */
  tableHead: number;
  /** Room between the margins of a page. */
  room: number;
}

/** True for what must not stand last on a page: it belongs to what follows; the signature never stands alone, nor a table's last row. */
function leads(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (!piece || !next) return false;
  if (next.kind === 'signature') return true;
  if (piece.kind === 'block') return piece.block.kind === 'heading' || next.kind === 'row';
  return piece.kind === 'row' && (piece.row.kind === 'group' || (next.kind === 'row' && next.table === piece.table && next.row === piece.table.rows.at(-1)));
}

/** The pieces of each page. */
export function paginate(pieces: readonly Piece[], { heights, tableHead, room }: Measured): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let left = room;
  let table: ReportTable | null = null;
  /** Room that a piece needs with all that must follow it on the same page. */
  const togetherFrom = (start: number, before: ReportTable | null): number => {
    let sum = 0;
    let open = before;
    for (let at = start; ; at += 1) {
      const piece = pieces[at];
      sum += heights[at] ?? 0;
      if (piece?.kind === 'row' && piece.table !== open) {
        sum += tableHead;
        open = piece.table;
      }
      if (!leads(piece, pieces[at + 1])) return sum;
    }
  };
  for (const [index, piece] of pieces.entries()) {
    const height = heights[index] ?? 0;
    if (page.length > 0 && togetherFrom(index, table) > left) {
      pages.push(page);
      page = [];
      left = room;
      table = null;
    }
    left -= height + (piece.kind === 'row' && piece.table !== table ? tableHead : 0);
    table = piece.kind === 'row' ? piece.table : null;
    page.push(piece);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
