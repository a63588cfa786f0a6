/**
 * 'Biểu tổng hợp tình hình thực hiện kết luận': every task of the papers asked for, by paper, lead or leader, with what was
 * reported and how it stands on a day. Its columns are the usual ones of such sheets (STT to Ghi chú, nine), difficulties and
 * proposals in one: most rows have neither. Rows are numbered through, so that the last number is the total named above.
 */
import { reportWords } from '../text/vi/reports.ts';
import { type Change, changesOf, rowFactsOf } from './changes.ts';
import { fitColumns } from './fit-columns.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cell, columnsOf, line, number, ordinalColumn, paperOf, paragraph } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportColumn, ReportDoc, ReportRow, ReportTable } from './report-doc.ts';
import { withRowMarks } from './row-marks.ts';
import type { DocumentFacts, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { countedApart, figureSentences } from './task-figures.ts';
import { type Face, isOpen, taskCells } from './task-words.ts';

const words = reportWords.bieuTongHop;

export const bieuTongHopParams = {
  documentId: { kind: 'document', label: words.params.documentId },
  unitId: { kind: 'unit', label: words.params.unitId },
  leaderId: { kind: 'person', label: words.leaderId },
  clusterId: { kind: 'cluster', label: words.clusterId },
  meetingId: { kind: 'meeting', label: words.meetingId },
  status: { kind: 'choice', label: words.params.status, choices: words.statuses },
  groupBy: { kind: 'choice', label: words.grouped, choices: words.groupings },
  face: { kind: 'choice', label: words.face, choices: words.faces },
  asAt: { kind: 'day', label: words.params.asAt },
  issuedOn: { kind: 'day', label: words.params.issuedOn },
} as const satisfies ParamFields;

export type BieuTongHopParams = ParamsOf<typeof bieuTongHopParams>;

export function bieuTongHop(facts: TaskReportFacts, params: BieuTongHopParams, format: PaperFormat): ReportDoc {
  const onlyOpen = params.status === 'open';
  const { face = 'leaders' } = params;
  const tasks = facts.documents.flatMap((document) => document.tasks);
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    ...figureSentences(tasks, onlyOpen).map((text) => paragraph(text)),
    ...sheetBlocks(facts, format, { onlyOpen, groupBy: params.groupBy ?? 'document', face }),
  ];
  return withRowMarks(paperOf({
    id: 'bieu-tong-hop',
    orientation: 'landscape',
    symbol: words.symbol,
    title: words.title,
    subtitle: subtitle(facts, params),
    blocks,
    recipients: face === 'internal' ? [reportWords.kept] : words.recipients,
    issuedOn: params.issuedOn,
    asAt: facts.asAt,
    sample: facts.sample,
  }));
}

export interface SheetOptions {
  onlyOpen: boolean;
  groupBy: 'document' | 'unit' | 'leader';
  face: Face;
}

/** The table with what is said of it: what is counted twice, what changed; standing duties and ended tasks in tables of their own. */
export function sheetBlocks(facts: TaskReportFacts, format: PaperFormat, { onlyOpen, groupBy, face }: SheetOptions): ReportBlock[] {
  const entries = entriesOf(facts);
  const { standing, ended } = countedApart(entries.map((entry) => entry.task));
  const columns = sheetColumns(format, entries, facts.asAt, face);
  const kept = ({ task }: Entry) => (onlyOpen ? isOpen(task) : task.state !== 'standing' && task.state !== 'ended');
  const listed = entries.filter(kept);
  const groups = grouped(listed, groupBy);
  const table: ReportTable = { kind: 'table', columns, rows: rowsOf(groups, facts.asAt, face) };
  const apart = onlyOpen ? [] : [
    ...section(words.standingHeading(standing.length), columns, entries.filter(({ task }) => task.state === 'standing'), facts.asAt, face),
    ...section(words.endedHeading(ended.length), columns, entries.filter(({ task }) => task.state === 'ended'), facts.asAt, face),
  ];
  return [
    ...doubleSentence(groups, listed.length, groupBy),
    ...sinceSentences(facts, entries, listed),
    ...(facts.withheld > 0 ? [paragraph(words.withheld(facts.withheld))] : []),
    table.rows.length > 0 ? table : paragraph(words.nothing, { italic: true }),
    ...apart,
  ];
}

/** A task with its paper and what happened to it since the sheet before. */
interface Entry {
  document: DocumentFacts;
  task: TrackedTask;
  changes: Change[];
}

interface Group {
  name: string;
  /** Rows of one paper say their place alone, others name the paper. */
  ofPaper: boolean;
  entries: Entry[];
}

function entriesOf(facts: TaskReportFacts): Entry[] {
  return facts.documents.flatMap((document) =>
    document.tasks.map((task) => ({ document, task, changes: changesOf(task, document, facts.since) })),
  );
}

function grouped(entries: readonly Entry[], by: SheetOptions['groupBy']): Group[] {
  if (by === 'document') {
    const papers = Map.groupBy(entries, (entry) => entry.document);
    return [...papers].map(([document, own]) => ({
      name: words.group(nameOf(document), document.title, document.standing, own.length),
      ofPaper: true,
      entries: own,
    }));
  }
  const groups = new Map<string, { name: string; precedence: number; entries: Entry[] }>();
  for (const entry of entries) {
    for (const { name, precedence } of heldBy(entry.task, by)) {
      const key = name.toLocaleLowerCase('vi');
      const group = groups.get(key) ?? { name, precedence, entries: [] };
      groups.set(key, group);
      group.entries.push(entry);
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => a.precedence - b.precedence)
    .map(({ name, entries: own }) => ({ name: words.party(capital(name), own.length), ofPaper: false, entries: own }));
}

const LAST = Number.POSITIVE_INFINITY;

/** Where a task stands in a list by leads or leaders: with each of them; last, where there is none. */
function heldBy(task: TrackedTask, by: 'unit' | 'leader'): { name: string; precedence: number }[] {
  const parties = by === 'leader' ? task.directing : task.leading;
  return parties.length > 0 ? parties : [{ name: by === 'leader' ? words.noLeader : words.noUnit, precedence: LAST }];
}

/** Both sums, where a task stands with several. */
function doubleSentence(groups: readonly Group[], total: number, by: SheetOptions['groupBy']): ReportBlock[] {
  const rows = groups.reduce((sum, group) => sum + group.entries.length, 0);
  if (rows === total) return [];
  const counted = Map.groupBy(groups.flatMap((group) => group.entries), (entry) => entry.task.id);
  const several = [...counted.values()].filter((own) => own.length > 1).length;
  return [paragraph((by === 'leader' ? words.severalLeaders : words.severalLeads)(rows, total, several))];
}

function sinceSentences({ since }: TaskReportFacts, all: readonly Entry[], listed: readonly Entry[]): ReportBlock[] {
  if (!since) return [];
  const changed = listed.filter((entry) => entry.changes.length > 0).length;
  const here = new Set(all.map((entry) => entry.task.id));
  const gone = Object.keys(since.rows ?? {}).filter((id) => !here.has(id)).length;
  return [paragraph([
    changed > 0 ? words.since(since.name, changed, listed.length) : words.sinceSame(since.name),
    gone > 0 ? words.gone(gone) : '',
  ].filter(Boolean).join(' '))];
}

function rowsOf(groups: readonly Group[], asAt: string, face: Face): ReportRow[] {
  const rows: ReportRow[] = [];
  let ordinal = 0;
  for (const group of groups) {
    rows.push({ kind: 'group', text: group.name });
    for (const { document, task, changes } of group.entries) {
      ordinal += 1;
      const told = taskCells(group.ofPaper ? task : { ...task, path: '' }, asAt, { changes, face });
      const [what, ...others] = told;
      const place = group.ofPaper ? [] : [line(words.ofPaper(document.name, task.path), { italic: true })];
      rows.push({ kind: 'cells', cells: [number(ordinal), cell(...(what?.lines ?? []), ...place), ...others], task: rowFactsOf(task) });
    }
  }
  return rows;
}

function section(heading: string, columns: ReportColumn[], entries: readonly Entry[], asAt: string, face: Face): ReportBlock[] {
  if (entries.length === 0) return [];
  return [{ kind: 'heading', text: heading, level: 2 }, { kind: 'table', columns, rows: rowsOf(grouped(entries, 'document'), asAt, face) }];
}

function subtitle(facts: TaskReportFacts, params: BieuTongHopParams): string[] {
  const [document] = facts.documents;
  return [
    params.documentId && document ? `${words.subtitle} ${words.ofDocument(nameOf(document))}` : words.subtitle,
    ...(facts.unit ? [words.ofUnit(facts.unit)] : []),
    ...(facts.scope ? [words.ofScope(facts.scope)] : []),
    ...(params.face === 'internal' ? [words.internal] : []),
  ];
}

/** Least shares of the width left beside number and date: room for the longest word of a heading and for 'overdue n days'. */
const LEAST = { words: 22, leads: 13, supports: 11, result: 20.5, obstacle: 12, note: 9 };
/** With the ledger in it: room for a date in a line. */
const LEDGER_NOTE = 12.5;

/** The place of the deadline among a task's cells. */
const DUE = 3;

/** Fixed widths for numbers and dates, which must not wrap; the others fitted to what stands in them. */
function sheetColumns(format: PaperFormat, entries: readonly Entry[], asAt: string, face: Face): ReportColumn[] {
  const texts = entries.slice(0, FITTED).map(({ task, changes }) => {
    const told = taskCells(task, asAt, { changes, face }).map((one) => one.lines.map(({ text }) => text));
    return told.filter((_, index) => index !== DUE);
  });
  const [wording = 0, leads = 0, supports = 0, result = 0, obstacle = 0, note = 0] = fitColumns(texts, Object.values(face === 'internal' ? { ...LEAST, note: LEDGER_NOTE } : LEAST), 100);
  const { columns } = words;
  return columnsOf(format, 'landscape', [
    ordinalColumn(format),
    { title: columns.words, share: wording },
    { title: columns.leads, share: leads },
    { title: columns.supports, share: supports },
    { title: columns.due, mm: format.table.dateMm, align: 'centre' },
    { title: columns.result, share: result },
    { title: columns.obstacle, share: obstacle },
    { title: columns.note, share: note, aside: true },
  ]);
}

/** As many rows tell how wide the columns should be. */
const FITTED = 300;

export function nameOf(document: DocumentFacts): string {
  return words.document(document.kind, document.name, document.issuedOn);
}
