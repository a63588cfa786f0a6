/** Makes workbooks as Excel writes them: shared words, dates by number format, merged cells. */
import { strToU8, zipSync } from 'fflate';

/** `on` is written as a number that looks like a day; `inline` stands in the cell itself. */
export type TestCell = string | number | null | { on: string } | { inline: string } | { percent: number };

export interface TestSheet {
  name: string;
  rows: TestCell[][];
  merged?: string[];
  hidden?: boolean;
}

const xml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}

/** @param from1904 days count as on old Macs */
export function makeXlsx(sheets: readonly TestSheet[], { from1904 = false, more = {} }: { from1904?: boolean; more?: Record<string, string> } = {}): Uint8Array {
  const strings: string[] = [];
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const cell = (value: TestCell, at: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${strings.push(value) - 1}</v></c>`;
    if ('inline' in value) return `<c r="${at}" t="inlineStr"><is><r><t>${xml(value.inline.slice(0, 3))}</t></r><r><t xml:space="preserve">${xml(value.inline.slice(3))}</t></r></is></c>`;
    if ('percent' in value) return `<c r="${at}" s="2"><v>${value.percent}</v></c>`;
    return `<c r="${at}" s="1"><v>${(Date.parse(value.on) - epoch) / 86_400_000}</v></c>`;
  };
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    const rows = sheet.rows.map((row, place) => `<row r="${place + 1}">${row.map((value, column) => cell(value, `${letterOf(column)}${place + 1}`)).join('')}</row>`).join('');
    const merged = sheet.merged ? `<mergeCells>${sheet.merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`;
  });
  parts['xl/workbook.xml'] =
    `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>` +
    sheets.map(({ name, hidden }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('') + '</sheets></workbook>';
  parts['xl/_rels/workbook.xml.rels'] = `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`;
  parts['xl/styles.xml'] = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd&quot; tháng &quot;mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>';
  parts['xl/sharedStrings.xml'] = `<sst>${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t><rPh><t>x</t></rPh></si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...more }).map(([name, text]) => [name, strToU8(text)])));
}
