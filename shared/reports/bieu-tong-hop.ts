/**
 * 'Biểu tổng hợp tình hình thực hiện kết luận': every task of the papers asked for, by paper, with what was reported and
 * how it stands on a day. Its columns are the usual ones of such sheets (STT to Ghi chú, nine), difficulties and proposals in one:
 * most rows have neither. Tasks are numbered through, so that the last number is the total named above the table.
 */
import { reportWords } from '../text/vi/reports.ts';
import { type PaperFormat, pageOf } from './format-hd29.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportColumn, ReportDoc, ReportRow, ReportTable } from './report-doc.ts';
import type { DocumentFacts, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { countedApart, figureSentences } from './task-figures.ts';
import { cell, isOpen, line, taskCells } from './task-words.ts';

const words = reportWords.bieuTongHop;

export const bieuTongHopParams = {
  documentId: { kind: 'document', label: words.params.documentId },
  unitId: { kind: 'unit', label: words.params.unitId },
  status: { kind: 'choice', label: words.params.status, choices: words.statuses },
  asAt: { kind: 'day', label: words.params.asAt },
  issuedOn: { kind: 'day', label: words.params.issuedOn },
} as const satisfies ParamFields;

export type BieuTongHopParams = ParamsOf<typeof bieuTongHopParams>;

export function bieuTongHop(facts: TaskReportFacts, params: BieuTongHopParams, format: PaperFormat): ReportDoc {
  const onlyOpen = params.status === 'open';
  const tasks = facts.documents.flatMap((document) => document.tasks);
  const { standing, ended } = countedApart(tasks);
  const columns = columnsOf(format);
  const kept = (task: TrackedTask) => (onlyOpen ? isOpen(task) : task.state !== 'standing' && task.state !== 'ended');
  const table: ReportTable = { kind: 'table', columns, rows: rowsOf(facts, kept) };
  const apart = onlyOpen ? [] : [
    ...section(words.standingHeading(standing.length), columns, rowsOf(facts, (task) => task.state === 'standing')),
    ...section(words.endedHeading(ended.length), columns, rowsOf(facts, (task) => task.state === 'ended')),
  ];
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: words.asAt(facts.asAt), italic: true, centred: true },
    ...figureSentences(tasks, onlyOpen).map((text): ReportBlock => ({ kind: 'paragraph', text })),
    table.rows.length > 0 ? table : { kind: 'paragraph', text: words.nothing, italic: true },
    ...apart,
  ];
  return {
    id: 'bieu-tong-hop',
    orientation: 'landscape',
    letterhead: {
      issuer: [reportWords.issuer],
      symbol: words.symbol,
      number: null,
      heading: reportWords.heading,
      place: reportWords.place,
      issuedOn: params.issuedOn ?? null,
      year: facts.asAt.slice(0, 4),
    },
    title: words.title,
    subtitle: subtitle(facts, params),
    blocks,
    signature: { authority: words.authority, office: words.office, name: null },
    recipients: [...words.recipients],
    watermark: facts.sample ? reportWords.sampleMark : null,
    rows: blocks.reduce((sum, block) => sum + (block.kind === 'table' ? dataRows(block) : 0), 0),
  };
}

function subtitle(facts: TaskReportFacts, params: BieuTongHopParams): string[] {
  const [document] = facts.documents;
  return [
    params.documentId && document ? `${words.subtitle} ${words.ofDocument(nameOf(document))}` : words.subtitle,
    ...(facts.unit ? [words.ofUnit(facts.unit)] : []),
  ];
}

/** Shares of the text width: fixed for numbers and dates, which must not wrap, the rest by weight. */
function columnsOf(format: PaperFormat): ReportColumn[] {
  const { textMm } = pageOf(format, 'landscape');
  const { ordinalMm, dateMm } = format.table;
  const share = (millimetres: number) => (100 * millimetres) / textMm;
  const rest = 100 - share(ordinalMm) - share(dateMm);
  const weighted = (title: string, weight: number): ReportColumn => ({ title, width: rest * weight, align: 'left' });
  return [
    { title: words.columns.ordinal, width: share(ordinalMm), align: 'centre' },
    weighted(words.columns.words, 0.3),
    weighted(words.columns.leads, 0.14),
    weighted(words.columns.supports, 0.13),
    { title: words.columns.due, width: share(dateMm), align: 'centre' },
    weighted(words.columns.result, 0.22),
    weighted(words.columns.obstacle, 0.13),
    weighted(words.columns.note, 0.08),
  ];
}

function rowsOf(facts: TaskReportFacts, kept: (task: TrackedTask) => boolean): ReportRow[] {
  const rows: ReportRow[] = [];
  let ordinal = 0;
  for (const document of facts.documents) {
    const tasks = document.tasks.filter(kept);
    if (tasks.length === 0) continue;
    rows.push({ kind: 'group', text: words.group(nameOf(document), document.title, document.standing, tasks.length) });
    for (const task of tasks) {
      ordinal += 1;
      rows.push({ kind: 'cells', cells: [cell(line(String(ordinal))), ...taskCells(task, facts.asAt)] });
    }
  }
  return rows;
}

function section(heading: string, columns: ReportColumn[], rows: ReportRow[]): ReportBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', text: heading, level: 2 }, { kind: 'table', columns, rows }];
}

function nameOf(document: DocumentFacts): string {
  return words.document(document.kind, document.name, document.issuedOn);
}

function dataRows(table: ReportTable): number {
  return table.rows.filter((row) => row.kind === 'cells').length;
}
