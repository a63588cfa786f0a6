/** A template to begin from: the built-in paper with placeholders where its words stand, all lists of the report in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaperFormat } from '../../../shared/reports/format-hd29.ts';
import { cell, cells, line, paragraph } from '../../../shared/reports/paper.ts';
import type { ReportBlock, ReportDoc, ReportTable } from '../../../shared/reports/report-doc.ts';
import { columnNames, type NamedTable, namedTables } from '../../../shared/reports/template-data.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { type DocumentProperties, writeDocx } from '../write/write-docx.ts';

const BODY = 'word/document.xml';

/** Lines that the writer composes, as the one placeholder that holds them whole. */
const wholeLines = ({ letterhead }: PaperFormat): readonly (readonly [string, string])[] => [
  [reportWords.numberLine({ number: '{so}', symbol: '{ky_hieu}' }, letterhead.numberColon), '{dong_so}'],
  [reportWords.dateLine('{dia_danh}', null, '{nam}'), '{dong_ngay}'],
  [reportWords.recipient('{noi_nhan}', true), '{noi_nhan}'],
];

/** @param docs what the report says now, at least one paper */
export function sampleTemplate(docs: readonly ReportDoc[], format: PaperFormat, properties: DocumentProperties): Uint8Array {
  const [doc] = docs;
  if (!doc) throw new Error('a sample needs a paper');
  const { cosignature: _, ...paper } = doc;
  const placed: ReportDoc = {
    ...paper,
    letterhead: {
      issuer: ['{co_quan}'], heading: '{tieu_ngu}', symbol: doc.letterhead.symbol === null ? null : '{ky_hieu}', number: '{so}', place: '{dia_danh}', issuedOn: null, year: '{nam}',
      ...(doc.letterhead.about === undefined ? {} : { about: '{trich_yeu}' }),
    },
    title: doc.title === null ? null : '{tieu_de}',
    subtitle: ['{phu_de}'],
    addressees: doc.addressees ? ['{kinh_gui}'] : [],
    blocks: [...paragraphs('mo_dau'), ...tablesOf(docs), ...paragraphs('ket_thuc')],
    signature: { authority: '{quyen_han}', office: '{chuc_vu}', name: '{nguoi_ky}' },
    recipients: ['{noi_nhan}'],
    watermark: '{du_lieu_mau}',
    code: '{ma_so_lieu}',
  };
  const parts = unzipSync(writeDocx([placed], format, properties));
  const body = wholeLines(format).reduce((xml, [written, whole]) => xml.replace(written, whole), strFromU8(parts[BODY] ?? new Uint8Array()));
  return zipSync({ ...parts, [BODY]: strToU8(body) });
}

function paragraphs(list: string): ReportBlock[] {
  return [paragraph(`{#${list}}`), paragraph('{doan}'), paragraph(`{/${list}}`)];
}

/** One table for each list of rows, whichever paper of a batch it stands in. */
function tablesOf(docs: readonly ReportDoc[]): ReportBlock[] {
  const tables = Map.groupBy(docs.flatMap((doc) => namedTables(doc.blocks)), (found) => found.name);
  return [...tables.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const grouped = same.some(({ table, before, leads }) => table.rows.some((row) => row.kind === 'group') || (!leads && before.length > 0));
    return [...(same.some(({ before, leads }) => leads && before.length > 0) ? paragraphs(`truoc_${first.name}`) : []), sampleTable(first, grouped)];
  });
}

function sampleTable({ table, name }: NamedTable, grouped: boolean): ReportTable {
  const names = columnNames(table);
  const row = cells(...names.map((column, index) => {
    const begins = index === 0 ? `{#hang_${name}}` : '';
    const ends = index === names.length - 1 ? `{/hang_${name}}` : '';
    return cell(line(`${begins}{${column}}${ends}`));
  }));
  const rows: ReportTable['rows'] = grouped
    ? [{ kind: 'group', text: `{#nhom_${name}}{ten_nhom}` }, row, { kind: 'group', text: `{/nhom_${name}}` }]
    : [row];
  return { kind: 'table', columns: table.columns, rows };
}
