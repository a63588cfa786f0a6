/**
 * What a template of the office can be filled with: made from any `ReportDoc`, so that one scheme of names serves all reports.
 * Names are Vietnamese words without marks. A table's list is `hang_…` by its first telling column, its groups `nhom_…`, the
 * words above it `truoc_…`; its columns go by their headings. Names come from headings and not from places: they stay the
 * same when a part is empty today.
 */
import { formatOf } from './formats.ts';
import { printedDate } from '../domain/civil-date.ts';
import { foldWords } from '../domain/fold-text.ts';
import type { Placeholder, PlaceholderList, Placeholders } from '../model/template-views.ts';
import { reportWords } from '../text/vi/reports.ts';
import { templateDataWords as said } from '../text/vi/template-data.ts';
import type { ReportBlock, ReportDoc, ReportRow, ReportTable } from './report-doc.ts';

export interface TemplateData {
  [name: string]: string | TemplateData[];
}

/** Names of a row that are no columns: the words above its table, its group, whether something in it is new. */
const ROW_NAMES = ['muc', 'nhom', 'moi'] as const;

/** Everything that a template of this paper can name, with its values. */
export function templateData(doc: ReportDoc): TemplateData {
  const { letterhead: head, signature } = doc;
  const first = doc.blocks.findIndex(isTable);
  const last = doc.blocks.findLastIndex(isTable);
  return {
    co_quan: head.issuer.join('\n'),
    tieu_ngu: head.heading,
    dong_so: reportWords.numberLine(head, formatOf(doc).letterhead.numberColon),
    so: head.number ?? '',
    ky_hieu: head.symbol ?? '',
    dia_danh: head.place,
    dong_ngay: reportWords.dateLine(head.place, head.issuedOn, head.year),
    ngay: printedDate(head.issuedOn),
    nam: head.year,
    tieu_de: doc.title ?? '',
    phu_de: doc.subtitle.join('\n'),
    trich_yeu: head.about ?? '',
    kinh_gui: (doc.addressees ?? []).join('\n'),
    noi_gui: doc.recipient?.name ?? '',
    tinh_den_ngay: printedDate(doc.asAt ?? null),
    so_dong: String(doc.rows),
    quyen_han: signature?.authority ?? '',
    chuc_vu: signature?.office ?? '',
    nguoi_ky: signature?.name ?? '',
    ma_so_lieu: doc.code ?? '',
    du_lieu_mau: doc.watermark ?? '',
    noi_nhan: doc.recipients.map((name, index) => reportWords.recipient(name, index === doc.recipients.length - 1)).join('\n'),
    mo_dau: paragraphsOf(first < 0 ? doc.blocks : doc.blocks.slice(0, first)),
    cac_doan: paragraphsOf(doc.blocks),
    ket_thuc: first < 0 ? [] : paragraphsOf(doc.blocks.slice(last + 1)),
    ...tablesOf(doc.blocks),
  };
}

function isTable(block: ReportBlock): block is ReportTable {
  return block.kind === 'table';
}

function paragraphsOf(blocks: readonly ReportBlock[]): TemplateData[] {
  return blocks.flatMap((block) => (isTable(block) ? [] : [{ doan: block.text }]));
}

export interface NamedTable {
  table: ReportTable;
  /** Its lists are `hang_`, `nhom_` and `truoc_` of this name. */
  name: string;
  /** The words between it and the table before it; none for the first of a paper, whose words are `mo_dau`. */
  before: string[];
  /** The first of its name; what stands before later ones goes with their rows. */
  leads: boolean;
}

/** The tables of a paper; those with the same headings have the same name. */
export function namedTables(blocks: readonly ReportBlock[]): NamedTable[] {
  const found: NamedTable[] = [];
  const names = new Map<string, string>();
  let before: string[] = [];
  for (const block of blocks) {
    if (!isTable(block)) before.push(block.text);
    else if (!block.slip) {
      const heads = block.columns.map((column) => column.title).join('\n');
      const known = names.get(heads);
      const name = known ?? unused(tableName(block), new Set(names.values()));
      names.set(heads, name);
      found.push({ table: block, name, before: found.length === 0 ? [] : before, leads: known === undefined });
      before = [];
    }
  }
  return found;
}

function tablesOf(blocks: readonly ReportBlock[]): TemplateData {
  const lists: Record<string, TemplateData[]> = {};
  for (const { table, name, before, leads } of namedTables(blocks)) {
    if (leads && before.length > 0) lists[`truoc_${name}`] = before.map((doan) => ({ doan }));
    const groups = groupsOf(table, leads ? '' : before.join('\n'), `hang_${name}`);
    (lists[`hang_${name}`] ??= []).push(...groups.flatMap((group) => asRows(group[`hang_${name}`])));
    (lists[`nhom_${name}`] ??= []).push(...groups);
  }
  return lists;
}

function asRows(value: TemplateData[string] | undefined): TemplateData[] {
  return Array.isArray(value) ? value : [];
}

function groupsOf(table: ReportTable, above: string, rowsList: string): TemplateData[] {
  const names = columnNames(table);
  const groups: { ten_nhom: string; rows: TemplateData[] }[] = [];
  for (const row of table.rows) {
    if (row.kind === 'group') groups.push({ ten_nhom: row.text, rows: [] });
    else {
      if (groups.length === 0) groups.push({ ten_nhom: '', rows: [] });
      const group = groups.at(-1);
      group?.rows.push({ muc: above, nhom: group.ten_nhom, moi: isChanged(row) ? said.changed : '', ...cellsOf(row, names) });
    }
  }
  return groups.map(({ ten_nhom, rows }, index) => ({ ten_nhom: [index === 0 ? above : '', ten_nhom].filter(Boolean).join('\n'), [rowsList]: rows }));
}

type CellRow = Extract<ReportRow, { kind: 'cells' }>;

function cellsOf(row: CellRow, names: readonly string[]): TemplateData {
  return Object.fromEntries(names.map((name, index) => [name, (row.cells[index]?.lines ?? []).map((line) => line.text).join('\n')]));
}

function isChanged(row: CellRow): boolean {
  return row.cells.some((cell) => cell.lines.some((line) => line.underline));
}

/** The first column that says what the table is of. */
function tableName(table: ReportTable): string {
  const told = table.columns.find((column) => column.title !== reportWords.ordinal && wordsOf(column.title) !== '');
  return told ? wordsOf(told.title) : 'bang';
}

/** The names of a table's columns in a template. */
export function columnNames(table: ReportTable): string[] {
  const used = new Set<string>(ROW_NAMES);
  return table.columns.map((column, index) => {
    const name = unused(wordsOf(column.title) || `cot_${index + 1}`, used);
    used.add(name);
    return name;
  });
}

/** Words of a heading as a name: numbers are left out, they are the day's. */
function wordsOf(heading: string): string {
  return foldWords(heading).replace(/[^a-z]+/gu, '_').replace(/^_+|_+$/gu, '');
}

function unused(name: string, used: ReadonlySet<string>): string {
  let found = name;
  for (let count = 2; used.has(found); count += 1) found = `${name}_${count}`;
  return found;
}

/** The names of a report with examples from its papers of today; joined over all of them, for papers of a batch differ. */
export function placeholdersOf(docs: readonly ReportDoc[]): Placeholders {
  return namesOf(docs.map((doc) => templateData({ ...doc, blocks: doc.blocks.map(withRow) })));
}

/** A table without rows has its columns all the same. */
function withRow(block: ReportBlock): ReportBlock {
  if (!isTable(block) || block.rows.some((row) => row.kind === 'cells')) return block;
  return { ...block, rows: [{ kind: 'cells', cells: [] }] };
}

function namesOf(datas: readonly TemplateData[]): Placeholders {
  const fields: Placeholder[] = [];
  const lists: PlaceholderList[] = [];
  for (const name of new Set(datas.flatMap((data) => Object.keys(data)))) {
    const values = datas.flatMap((data) => (data[name] === undefined ? [] : [data[name]]));
    if (values.some(Array.isArray)) lists.push({ name, ...orParagraphs(namesOf(values.flatMap(asRows))) });
    else fields.push({ name, example: values.find((value): value is string => typeof value === 'string' && value !== '') ?? '' });
  }
  return { fields, lists };
}

/** Lists of paragraphs are the only ones that can be without rows here. */
function orParagraphs(found: Placeholders): Placeholders {
  if (found.fields.length > 0) return found;
  return { fields: [{ name: 'doan', example: '' }], lists: [] };
}
