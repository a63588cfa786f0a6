/** The table 'Cụm hoạt động' as it is pasted from Excel or Word. */
import { foldWords } from './fold-text.ts';
import { clusterHeadings } from '../text/vi/headings.ts';

export interface ClusterTableRow {
  name: string;
  leader: string;
  department: string;
  units: string[];
}

/**
 * Reads lines of four columns between tabs: name, leader in charge, standing department, units. Units stand in one cell
 * between commas or semicolons, or one a line with the other cells left blank. A line of headings and a leading column of
 * ordinals are passed over.
 */
export function parseClusterTable(text: string): ClusterTableRow[] {
  const rows: ClusterTableRow[] = [];
  for (const line of text.normalize('NFC').split(/\r?\n/u)) {
    const cells = line.split('\t').map((cell) => cell.trim().replace(/^"|"$/gu, ''));
    if (cells.every((cell) => cell === '')) continue;
    if (cells.some((cell) => clusterHeadings.has(foldWords(cell)))) continue;
    if (/^\d{1,2}$/u.test(cells[0] ?? '') && cells.length > 4) cells.shift();
    const [name = '', leader = '', department = '', units = ''] = cells;
    const names = units.split(/[,;]/u).map((unit) => unit.trim()).filter((unit) => unit !== '');
    const current = rows.at(-1);
    if (name === '' && current) current.units.push(...names);
    else if (name !== '') rows.push({ name, leader, department, units: names });
  }
  return rows;
}
