/** One sheet of a workbook as rows of words and days; merged cells say everywhere what they say once. */
import { addDays, isCivilDate, printedDate } from '../../shared/domain/civil-date.ts';
import { cleanText } from '../../shared/domain/reading/source/assemble-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { SheetCell, SheetRow } from '../../shared/model/sheet.ts';
import { walkXml } from '../docx/read/xml-events.ts';
import type { NumberLook } from './workbook.ts';

/** A register of an office has some thousand rows; what has more is something else. */
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 128;
const MOST_FILLED = 400_000;

export interface SheetFacts {
  strings: readonly string[];
  looks: readonly NumberLook[];
  from1904: boolean;
}

/** @throws Refusal `document-damaged`, `sheet-too-long` */
export function readSheetPart(xml: string, facts: SheetFacts): SheetRow[] {
  const rows = new Map<number, (SheetCell | null)[]>();
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let type = 'n';
  let look: NumberLook = 'plain';
  let value = '';
  let taking = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        look = facts.looks[Number(attributes.s ?? 0)] ?? 'plain';
        value = '';
      } else if (name === 'v' || name === 't') taking = true;
      else if (name === 'mergeCell' && attributes.ref !== undefined) merged.push(attributes.ref);
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      if (name !== 'c' || column < 0 || column >= MOST_COLUMNS) return;
      const cell = cellOf(value, type, look, facts);
      if (!cell) return;
      const cells = rows.get(row) ?? [];
      cells[column] = cell;
      rows.set(row, cells);
      if (rows.size > MOST_ROWS) throw new Refusal('sheet-too-long', { limit: MOST_ROWS });
    },
    text(text) {
      if (taking) value += text;
    },
  });
  fillMerged(rows, merged);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: Array.from(cells, (cell) => cell ?? null) }));
}

/** 'AB12' is column 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/iu.exec(reference)?.[0].toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/u.exec(reference)?.[0] ?? 0);
}

function cellOf(value: string, type: string, look: NumberLook, facts: SheetFacts): SheetCell | null {
  const own = (text: string, on: string | null = null): SheetCell | null => {
    const clean = cleanText(text).replace(/\r\n?/gu, '\n').trim();
    return clean === '' ? null : { text: clean, on, filled: null };
  };
  if (type === 's') return own(facts.strings[Number(value)] ?? '');
  if (type === 'd' && isCivilDate(value.slice(0, 10))) return own(printedDate(value.slice(0, 10)), value.slice(0, 10));
  if (type === 'e') return null;
  if (type !== 'n' || value === '') return own(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return own(value);
  const on = look === 'date' ? dayOf(number, facts.from1904) : null;
  if (on !== null) return own(printedDate(on), on);
  return own(look === 'percent' ? `${Math.round(number * 1000) / 10}%` : String(number));
}

/** The day a number stands for. Day 60 of the calendar that begins in 1900 never was. */
function dayOf(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (day < 1 || day > 2_900_000) return null;
  if (from1904) return addDays('1904-01-01', day);
  return day === 60 ? null : addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}

/** Gives the words of a merged cell to the others of its range, in rows that hold something. */
function fillMerged(rows: ReadonlyMap<number, (SheetCell | null)[]>, merged: readonly string[]): void {
  let filled = 0;
  for (const range of merged) {
    const [from = '', to = from] = range.split(':');
    const [top, bottom] = [rowOf(from), rowOf(to)];
    const [left, right] = [columnOf(from), Math.min(columnOf(to), MOST_COLUMNS - 1)];
    const words = rows.get(top)?.[left];
    if (!words) continue;
    for (let number = top; number <= Math.min(bottom, top + MOST_ROWS); number++) {
      const cells = rows.get(number);
      for (let column = left; cells && column <= right; column++) {
        if (cells[column]) continue;
        filled += 1;
        if (filled > MOST_FILLED) throw new Refusal('sheet-too-long', { limit: MOST_ROWS });
        cells[column] = { ...words, filled: number === top ? 'left' : 'above' };
      }
    }
  }
}
