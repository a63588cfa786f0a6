/** The leaders' week of a Word paper as lines of cells between tabs, as it would be pasted. */
import type { AppointmentsFile } from '../model/appointment-views.ts';
import type { DocumentText, SourceParagraph } from '../model/reading.ts';
import { parseAppointments } from './appointments.ts';

/** A letterhead and a signature are tables of two columns. */
const LEAST_COLUMNS = 3;
/** 'Thứ Hai, ngày 25/10/2021' above a table of its own; a title with two days is none. */
const DAY = /(?<!\d)\d{1,2}[./-]\d{1,2}(?!\d)/gu;
const YEAR = /(?:\d{1,2}[./-]\d{1,2}[./-]|năm\s+)([12]\d{3})(?!\d)/u;

/** Null where no line of the paper's tables is an appointment. @param fallback the year of days that neither they nor the paper name */
export function weekTableOf(document: DocumentText, fallback: number): AppointmentsFile | null {
  const year = Number(YEAR.exec(document.text)?.[1] ?? 0) || null;
  const rows = Map.groupBy(document.paragraphs, ({ start, cell }) => (cell === null ? `at ${start}` : `${cell.table} ${cell.row}`));
  const text = [...rows.values()].flatMap((row) => lineOf(document.text, row) ?? []).join('\n');
  return parseAppointments(text, year ?? fallback).length > 0 ? { text, year } : null;
}

/** A row of a table, its cells parted by tabs, or a line that is a day; null for what is neither. */
function lineOf(text: string, row: readonly SourceParagraph[]): string | null {
  const columns = row[0]?.cell?.columns ?? 1;
  const cells = Array.from({ length: columns }, (_, column) =>
    row.filter(({ cell }) => (cell?.column ?? 0) === column).map(({ start, end }) => text.slice(start, end).replaceAll('\t', ' ').trim()).filter(Boolean).join(' '));
  if (columns === 1) return cells[0]?.match(DAY)?.length === 1 ? cells[0] : null;
  return columns < LEAST_COLUMNS ? null : cells.join('\t');
}
