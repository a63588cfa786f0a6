/** Tables copied out of a page, as a viewer of PDF files gives them: cell behind cell, without what parts them. */
import { startWords } from '../patterns.ts';
import { BEHIND_TABLE } from '../vocabulary/copied-tables.ts';
import { ALIGNED, PAGE_NUMBER, WAITS_FOR_MORE } from '../vocabulary/lines.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { ROW_OF_TIME } from '../vocabulary/tables.ts';
import { cellParts, CUT_DATE } from './cell-parts.ts';
import { copiedRows } from './copied-cells.ts';
import { copiedHeadAt, type CopiedHead } from './copied-head.ts';
import { labelOf } from './line-labels.ts';
import type { TabbedTable } from './tabbed-table.ts';

const ends = startWords(`${ALIGNED.ends}|${BEHIND_TABLE}`);
const ofTime = new RegExp(`^(?:${ROW_OF_TIME}) [\\dIVX]`, 'iu');
const ROW = /^\s*\(?(\d{1,3}(?:\.\d{1,2})*)([.)]?)(?:\s+(?=\S)|\s*$)/u;
const ALONE = /^\(?\d{1,3}[.)]?$/u;
const PART = /^\s*([IVX]{1,5}|[A-H])[.)]?(?:\s+(?=\p{Lu})|\s*$)/u;
/** '14 -' and the day that ends it below. */
const RANGE = /^\d{1,2}\s*[-–]$/u;
const INDEX_ROW = /^(?:\(?\d{1,2}\)?\s+){2,}\(?\d{1,2}\)?$/u;
/** Two words in capitals. */
const TITLE = /^(?=\p{Lu}+\.? \p{Lu}{2})[^\p{Ll}]+$/u;
/** A paragraph behind the table is at least so wide, in letters. */
const LEAST_WIDE = 60;
/** Fewer rows without numbers are no table. */
const LEAST_UNNUMBERED = 2;

interface Row {
  number: string;
  /** Heads the rows below it. */
  part: boolean;
  lines: string[];
}

/** The table whose header begins at a line; null where none does. */
export function copiedTableAt(lines: readonly string[], from: number): TabbedTable | null {
  const head = copiedHeadAt(lines, from);
  if (!head) return null;
  const { rows, next } = rowsOf(lines, head);
  if (rows.filter(({ part }) => !part).length < (head.opensRow ? LEAST_UNNUMBERED : 1)) return null;
  if (head.opensRow) return { rows: [head.columns.map(({ caption }) => [caption]), ...copiedRows(rows.map((row) => row.lines), head).map((row) => row.map(cellParts))], columns: head.columns.length, next };
  const cells = copiedRows(rows.filter(({ part }) => !part).map((row) => row.lines), head);
  const body = rows.map(({ part, number, lines: own }) => [[number], ...(part ? [[own.join(' ')], ...head.columns.slice(1).map(() => [''])] : (cells.shift() ?? []).map(cellParts))]);
  return { rows: [[['TT'], ...head.columns.map(({ caption }) => [caption])], ...body], columns: head.columns.length + 1, next };
}

/** Lines row by row, up to what stands behind the table. */
function rowsOf(lines: readonly string[], head: CopiedHead): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let number = '0';
  let mark: string | null = null;
  let next = head.next;
  // Behind a first row that has words beside its number, a number alone is none of a row.
  const apart = head.stacked || ALONE.test((lines[head.next] ?? '').trim());
  for (let at = head.next; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || INDEX_ROW.test(line) || head.lines.includes(line)) continue;
    if (head.opensRow?.test(line)) {
      rows.push({ number: '', part: false, lines: [line] });
      next = at + 1;
      continue;
    }
    const row = head.opensRow ? null : apart || !ALONE.test(line) ? ROW.exec(line) : null;
    mark ??= row?.[2] ?? null;
    if (row && row[2] === mark && follows(row[1] ?? '', number, rows.at(-1)?.part ?? true)) {
      number = row[1] ?? '';
      rows.push({ number, part: false, lines: rest(line, row[0]) });
    } else if (PAGE_NUMBER.test(line) && !RANGE.test(line) && !goesOnWithNumber(rows.at(-1)?.lines.at(-1) ?? '')) continue;
    else if (!head.opensRow && isPart(line, rows)) {
      const part = PART.exec(line);
      rows.push({ number: part?.[1] ?? '', part: true, lines: rest(line, part?.[0] ?? '') });
    } else if (!head.opensRow && ofTime.test(line) && (rows.length === 0 || rows[0]?.number === '') && ROW.test(following(lines, at))) rows.push({ number: '', part: true, lines: [line] });
    else {
      const last = rows.at(-1);
      if (!last || isBehind(line, lines[at - 1] ?? '', rows)) break;
      last.lines.push(line);
    }
    next = at + 1;
  }
  return { rows, next };
}

/** 'Đợt' and '16/4/20' wait for the rest of what they count or date. */
function goesOnWithNumber(before: string): boolean {
  return CUT_DATE.test(before) || WAITS_FOR_MORE.has(/\S+$/u.exec(before)?.[0].toLowerCase() ?? '');
}

function rest(line: string, label: string): string[] {
  const text = line.slice(label.length).trim();
  return text === '' ? [] : [text];
}

function following(lines: readonly string[], at: number): string {
  return lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
}

/** 3 behind 2, 2.1 behind 2 or 1.4; 1 behind the head of a part. */
function follows(number: string, before: string, afterPart: boolean): boolean {
  const [own, last] = [number.split('.').map(Number), before.split('.').map(Number)];
  if (afterPart && number === '1') return true;
  if (own.length === last.length) return own.every((count, index) => count === (last[index] ?? 0) + (index === own.length - 1 ? 1 : 0)) || (own.length > 1 && own.at(-1) === 1 && own[0] === (last[0] ?? 0) + 1);
  return own.length > last.length ? own.at(-1) === 1 && own[0] === Math.max(1, last[0] ?? 0) : own[0] === (last[0] ?? 0) + 1;
}

/** 'II', 'B' in their order. */
function isPart(line: string, rows: readonly Row[]): boolean {
  const number = PART.exec(line)?.[1];
  if (number === undefined) return false;
  const parts = rows.filter(({ part, number: own }) => part && own !== '');
  const last = parts.at(-1)?.number;
  if (last === undefined) return rows.length === 0 && (number === 'I' || number === 'A');
  const label = labelOf(`${number}. x`);
  return label !== null && label.ordinal === (labelOf(`${last}. x`)?.ordinal ?? 0) + 1;
}

/** A paragraph, a title or the end of the paper behind the last row. */
function isBehind(line: string, before: string, rows: readonly Row[]): boolean {
  if (ends.test(alignSpelling(line)) || line.endsWith('./.')) return true;
  const label = labelOf(line);
  // '3. Sở Tài chính …' behind rows that are numbered '1', '2'.
  if (label && /\s$/u.test(line.slice(0, label.length)) && label.style !== 'bullet' && label.style !== 'letter-upper') return !ROW.test(line) || label.mark === '.';
  if (!rows.at(-1)?.part && TITLE.test(line)) return true;
  const widest = Math.max(LEAST_WIDE, ...rows.slice(0, -1).flatMap(({ lines }) => lines.map(({ length }) => length)));
  return /^\p{Lu}/u.test(line) && (line.length > widest || line.endsWith(':')) && !before.endsWith(',');
}
