/**
 * Tables of papers as .xlsx: SpreadsheetML written as text and packed, as the .docx is. `write-excel-file`, the small library
 * for this, cannot write filters. Dates are dates and numbers are numbers; the line that names a group stands in a first
 * column of its own, so that rows can be sorted and filtered.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { dataRows, nameOfPaper } from '../../shared/reports/paper.ts';
import type { ReportCell, ReportDoc, ReportTable } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { reportWords } from '../../shared/text/vi/reports.ts';
import { xmlText } from '../docx/write/xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKED_AT = new Date(2000, 0, 1);
const DAY = 24 * 3600 * 1000;
/** Day 0 of the spreadsheet's calendar, with its leap day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
/** What a cell can hold. */
const MOST_LETTERS = 32_767;
const MOST_NAME = 31;
/** Letters across a whole sheet; columns share them. */
const SHEET_LETTERS = 170;

/** Looks of cells, by their place in styles.xml. */
const look = { plain: 0, head: 1, text: 2, date: 3, number: 4, typed: 5, faint: 6 } as const;

/** @throws Refusal `nothing-to-count` for papers without a table */
export function writeXlsx(docs: readonly ReportDoc[], properties: { author: string | null; createdOn: string }): Uint8Array {
  const sheets = docs.flatMap((doc) => doc.blocks.flatMap((block) => (block.kind === 'table' ? [{ doc, table: block }] : [])));
  if (sheets.length === 0) throw new Refusal('nothing-to-count');
  const names = sheetNames(sheets.map(({ doc }) => doc.recipient?.name ?? reportWords.sheet));
  const grids = sheets.map(({ table }) => gridOf(table));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([[`${RELATIONS}/officeDocument`, 'xl/workbook.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']]),
    'xl/workbook.xml': workbook(names, grids),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index): [string, string] => [`${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'docProps/core.xml': core(nameOfPaper(sheets[0]?.doc ?? docs[0] as ReportDoc), properties),
    ...Object.fromEntries(grids.map((grid, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(grid)])),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: PACKED_AT }];
  return zipSync(files, { level: 6 });
}

interface Grid {
  titles: string[];
  widths: number[];
  rows: string[][];
}

/** Column by column; lines below a date or number would be lost in it and get a column of their own. */
function gridOf(table: ReportTable): Grid {
  const grouped = table.rows.some((row) => row.kind === 'group');
  const data = dataRows(table);
  const beside = table.columns.map((_, index) => data.some((row) => (row.cells[index]?.lines.length ?? 0) > 1 && row.cells[index]?.value !== undefined));
  const width = (share: number) => Math.max(6, Math.round((share * SHEET_LETTERS) / 100));
  const grid: Grid = { titles: grouped ? [reportWords.groupColumn] : [], widths: grouped ? [30] : [], rows: [] };
  for (const [index, column] of table.columns.entries()) {
    grid.titles.push(column.title, ...(beside[index] ? [reportWords.besideColumn(column.title)] : []));
    grid.widths.push(width(column.width), ...(beside[index] ? [16] : []));
  }
  let group = '';
  for (const row of table.rows) {
    if (row.kind === 'group') {
      group = row.text;
      continue;
    }
    const told = row.cells.flatMap((cell, index) => (beside[index] ? [valueCell(cell), textCell(cell.lines.slice(1))] : [table.columns[index]?.filledIn ? textCell(cell.lines, look.typed) : valueCell(cell)]));
    grid.rows.push(grouped ? [textCell([{ text: group }]), ...told] : told);
  }
  return grid;
}

/** A cell behind its reference: `t`, `s` and content. */
function valueCell({ value, lines }: ReportCell): string {
  if (value === undefined) return textCell(lines, lines[0]?.faint ? look.faint : look.text);
  if ('number' in value) return ` s="${look.number}"><v>${value.number}</v>`;
  return ` s="${look.date}"><v>${Math.round((Date.parse(value.on) - EPOCH) / DAY)}</v>`;
}

function textCell(lines: readonly { text: string }[], style: number = look.text): string {
  const text = lines.map((line) => line.text).join('\n').slice(0, MOST_LETTERS);
  return text === '' ? ` s="${style}">` : ` t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is>`;
}

function sheet({ titles, widths, rows }: Grid): string {
  const line = (cells: readonly string[], row: number) =>
    `<row r="${row}">${cells.map((cell, index) => `<c r="${letterOf(index)}${row}"${cell}</c>`).join('')}</row>`;
  const head = line(titles.map((title) => textCell([{ text: title }], look.head)), 1);
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols>` +
    `<sheetData>${head}${rows.map((row, index) => line(row, index + 2)).join('')}</sheetData>` +
    `<autoFilter ref="${rangeOf(titles.length, rows.length)}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

function rangeOf(columns: number, rows: number): string {
  return `A1:${letterOf(columns - 1)}${rows + 1}`;
}

function letterOf(index: number): string {
  const first = Math.floor(index / 26);
  return `${first > 0 ? String.fromCharCode(64 + first) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** Names of sheets: at most 31 letters, none of the signs that Excel forbids, each once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[\\/?*:[\]']/gu, ' ').trim() || reportWords.sheet;
    for (let turn = 1; ; turn += 1) {
      const suffix = turn === 1 ? '' : ` ${turn}`;
      const one = `${plain.slice(0, MOST_NAME - suffix.length)}${suffix}`;
      if (taken.has(one.toLocaleLowerCase('vi'))) continue;
      taken.add(one.toLocaleLowerCase('vi'));
      return one;
    }
  });
}

function workbook(names: readonly string[], grids: readonly Grid[]): string {
  const sheets = names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  const titles = names.map((name, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$1</definedName>`).join('');
  const filters = names.map((name, index) => {
    const grid = grids[index];
    const last = `$${letterOf((grid?.titles.length ?? 1) - 1)}$${(grid?.rows.length ?? 0) + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xmlText(name)}'!$A$1:${last}</definedName>`;
  }).join('');
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets><definedNames>${titles}${filters}</definedNames></workbook>`;
}

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const border = '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font><font><sz val="8"/><color rgb="FF767676"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>' +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  `<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>` +
  '</cellXfs></styleSheet>';

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' + override('xl/workbook.xml', `${TYPES}.sheet.main+xml`) + override('xl/styles.xml', `${TYPES}.styles+xml`) +
    Array.from({ length: sheets }, (_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`)).join('') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') + '</Types>'
  );
}

function relations(found: readonly (readonly [string, string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${found.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function core(title: string, { author, createdOn }: { author: string | null; createdOn: string }): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author ?? reportWords.program)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:created></cp:coreProperties>`
  );
}
