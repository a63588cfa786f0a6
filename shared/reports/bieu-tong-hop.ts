/**
 * 'Biểu tổng hợp tình hình thực hiện kết luận': every task of the papers asked for, by paper, with what was reported and
 * how it stands on a day. Its columns are the usual ones of such sheets (STT to Ghi chú, nine), difficulties and proposals in one:
 * most rows have neither. Tasks are numbered through, so that the last number is the total named above the table.
 */
import { reportWords } from '../text/vi/reports.ts';
import { fitColumns } from './fit-columns.ts';
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
  const columns = columnsOf(format, tasks, facts.asAt);
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

/** Least shares of the width left beside number and date: room for the longest word of a heading and for 'overdue n days'. */
const LEAST = { words: 22, leads: 13, supports: 11, result: 20.5, obstacle: 12, note: 7.5 };

/** Fixed widths for numbers and dates, which must not wrap; the others fitted to what stands in them. */
function columnsOf(format: PaperFormat, tasks: readonly TrackedTask[], asAt: string): ReportColumn[] {
  const { textMm } = pageOf(format, 'landscape');
  const { ordinalMm, dateMm } = format.table;
  const share = (millimetres: number) => (100 * millimetres) / textMm;
  const rest = 100 - share(ordinalMm) - share(dateMm);
  const texts = tasks.map((task) => {
    const cells = taskCells(task, asAt).map((one) => one.lines.map((line) => line.text));
    return cells.filter((_, index) => index !== DUE);
  });
  const [wording = 0, leads = 0, supports = 0, result = 0, obstacle = 0, note = 0] = fitColumns(texts, Object.values(LEAST), 100);
  const fitted = (title: string, part: number): ReportColumn => ({ title, width: (rest * part) / 100, align: 'left' });
  return [
    { title: words.columns.ordinal, width: share(ordinalMm), align: 'centre' },
    fitted(words.columns.words, wording),
    fitted(words.columns.leads, leads),
    fitted(words.columns.supports, supports),
    { title: words.columns.due, width: share(dateMm), align: 'centre' },
    fitted(words.columns.result, result),
    fitted(words.columns.obstacle, obstacle),
    fitted(words.columns.note, note),
  ];
}

/** The place of the deadline among a task's cells. */
const DUE = 3;

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
