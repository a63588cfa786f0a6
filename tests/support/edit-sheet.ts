/** Edits a sheet as somebody would in Word, through the XML of the file that the program wrote. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The columns of the sheet in their order. */
const COLUMNS = ['ordinal', 'words', 'leads', 'supports', 'due', 'result', 'obstacle', 'note'] as const;

/** New words of cells by the number of the row in the first table; lines are paragraphs. */
export type SheetEdits = Readonly<Record<string, Partial<Record<(typeof COLUMNS)[number], (lines: string[]) => string[]>>>>;

const ROW = /<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gsu;
const CELL = /<w:tc>.*?<\/w:tc>/gsu;
const PARAGRAPH = /<w:p>.*?<\/w:p>/gsu;

const wordsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)].map(([, text]) => text).join('');

/** @param change what becomes of the document's XML besides, row by row */
export function editSheet(bytes: Uint8Array, edits: SheetEdits, change: (row: string, ordinal: string) => string = (row) => row): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const seen = new Set<string>();
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(ROW, (row) => {
    const ordinal = wordsOf(row.match(CELL)?.[0] ?? '');
    if (seen.has(ordinal)) return row;
    seen.add(ordinal);
    const wanted = edits[ordinal] ?? {};
    let place = -1;
    const edited = row.replace(CELL, (cell) => {
      place += 1;
      const column = COLUMNS[place];
      const now = column && wanted[column];
      if (!now) return cell;
      const paragraphs = cell.match(PARAGRAPH) ?? [];
      const [pattern = '<w:p></w:p>'] = paragraphs;
      const properties = /<w:pPr>.*?<\/w:pPr>/su.exec(pattern)?.[0] ?? '';
      const lines = now(paragraphs.map(wordsOf).filter(Boolean));
      const made = (lines.length === 0 ? [''] : lines).map((line) => `<w:p>${properties}${line === '' ? '' : `<w:r><w:t>${line}</w:t></w:r>`}</w:p>`);
      return `${cell.slice(0, cell.indexOf('<w:p>'))}${made.join('')}</w:tc>`;
    });
    return change(edited, ordinal);
  });
  return zipSync({ ...parts, [name]: strToU8(xml) });
}
