/** 'Báo cáo giao ban': the figures in words and in a table by unit, both counted from the same tasks; what is late; what is asked. */
import { overdueDays } from '../domain/task-state.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import { changesOf, rowFactsOf } from './changes.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cell, cells, columnsOf, dateColumn, heading, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportCell, ReportDoc, ReportRow, ReportTable } from './report-doc.ts';
import type { TaskReportFacts, TrackedTask } from './task-facts.ts';
import { countedApart, figureSentences, unitFigures } from './task-figures.ts';
import { dueCell, isOpen, stateWords } from './task-words.ts';

const text = paperWords.giaoBan;

export const giaoBanParams = {
  meetingId: { kind: 'meeting', label: paperWords.common.meetingId },
  documentId: { kind: 'document', label: paperWords.common.documentId },
  asAt: { kind: 'day', label: paperWords.common.asAt },
  issuedOn: { kind: 'day', label: paperWords.common.issuedOn },
} as const satisfies ParamFields;

export interface GiaoBanFacts extends TaskReportFacts {
  /** The day of the meeting it is written for; null without one. */
  meetingOn: string | null;
}

export function baoCaoGiaoBan(facts: GiaoBanFacts, params: ParamsOf<typeof giaoBanParams>, format: PaperFormat): ReportDoc {
  const tasks = facts.documents.flatMap((document) => document.tasks);
  const { counted } = countedApart(tasks);
  const late = counted.filter((task) => task.state === 'overdue').toSorted((a, b) => overdueDays(b.dueOn, facts.asAt) - overdueDays(a.dueOn, facts.asAt));
  const soon = counted.filter((task) => task.state === 'dueSoon').toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  const lateUnits = new Set(late.flatMap((task) => task.answerable.map((party) => party.name)));
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    paragraph(text.opening(facts.since?.name ?? null)),
    heading(text.general),
    ...figureSentences(tasks, false).map((sentence) => paragraph(sentence)),
    ...changeSentence(facts),
    heading(text.byUnit),
    figureTable(counted, format),
    heading(text.late),
    paragraph(late.length > 0 ? text.lateCount(late.length, lateUnits.size) : text.noLate),
    ...(late.length > 0 ? [taskTable(late, facts, format)] : []),
    heading(text.soon),
    paragraph(soon.length > 0 ? text.soonCount(soon.length) : text.noSoon),
    ...(soon.length > 0 ? [taskTable(soon, facts, format)] : []),
    heading(text.asks),
    ...asks(counted),
  ];
  return paperOf({
    id: 'bao-cao-giao-ban',
    symbol: text.symbol,
    title: text.title,
    subtitle: [text.subtitle, ...(facts.meetingOn ? [text.forMeeting(facts.meetingOn)] : [])],
    blocks,
    recipients: text.recipients,
    issuedOn: params.issuedOn,
    asAt: facts.asAt,
    sample: facts.sample,
  });
}

function changeSentence(facts: TaskReportFacts): ReportBlock[] {
  const { since } = facts;
  if (!since) return [];
  const counts = { new: 0, done: 0, overdue: 0, due: 0, reported: 0, ended: 0 };
  for (const document of facts.documents) {
    for (const task of countedApart(document.tasks).counted) {
      for (const change of changesOf(task, document, since)) counts[change] += 1;
    }
  }
  return [paragraph(text.changes(since.name, counts))];
}

/** Units with their figures, the sum of the units, and the tasks counted once where that is another number. */
function figureTable(counted: readonly TrackedTask[], format: PaperFormat): ReportTable {
  const { units, total, several } = unitFigures(counted);
  const { figureColumns: titles } = text;
  const figures = (figure: typeof total, look: { bold?: boolean } = {}): ReportCell[] =>
    [figure.total, figure.doneInTime, figure.doneLate, figure.openInTime, figure.overdue, figure.silent].map((value) => ({
      lines: [line(String(value), look)],
      value: { number: value },
    }));
  const bold = { bold: true };
  const sums: ReportRow[] = several > 0
    ? [cells(cell(), cell(line(text.sumOfUnits, bold)), ...figures(sumOf(units), bold)), cells(cell(), cell(line(text.sumOfTasks, bold), line(text.severalLeads(several))), ...figures(total, bold))]
    : [cells(cell(), cell(line(text.sumOfTasks, bold)), ...figures(total, bold))];
  return {
    kind: 'table',
    columns: columnsOf(format, 'portrait', [
      ordinalColumn(format),
      { title: titles.unit, share: 30 },
      ...[titles.total, titles.inTime, titles.late, titles.open, titles.overdue, titles.silent].map((title) => ({ title, share: 11, align: 'centre' as const })),
    ]),
    rows: [...units.map((unit, index) => cells(number(index + 1), words(capital(unit.name)), ...figures(unit))), ...sums],
  };
}

type Figure = ReturnType<typeof unitFigures>['total'];

function sumOf(units: readonly Figure[]): Figure {
  const sum = { total: 0, doneInTime: 0, doneLate: 0, openInTime: 0, overdue: 0, silent: 0 };
  for (const unit of units) for (const name of Object.keys(sum) as (keyof Figure)[]) sum[name] += unit[name];
  return sum;
}

function taskTable(tasks: readonly TrackedTask[], facts: TaskReportFacts, format: PaperFormat): ReportTable {
  const { columns } = paperWords.common;
  const papers = new Map(facts.documents.flatMap((document) => document.tasks.map((task) => [task.id, document.name] as const)));
  return {
    kind: 'table',
    columns: columnsOf(format, 'portrait', [ordinalColumn(format), { title: columns.words, share: 45 }, { title: columns.unit, share: 27 }, dateColumn(format, columns.due), { title: columns.state, share: 28 }]),
    rows: tasks.map((task, index) => ({
      ...cells(
        number(index + 1),
        cell(line(capital(task.words)), line(reportWords.bieuTongHop.ofPaper(papers.get(task.id) ?? '', task.path), { italic: true })),
        words(capital(text.units(task.answerable.map((party) => party.name)))),
        dueCell(task),
        words(stateWords(task, facts.asAt), task.chase && paperWords.common.chased(task.chase.times, task.chase.lastOn)),
      ),
      task: rowFactsOf(task),
    })),
  };
}

function asks(counted: readonly TrackedTask[]): ReportBlock[] {
  const said = counted.filter(isOpen).flatMap((task) => {
    const told = [task.report?.obstacle, task.report?.request && reportWords.bieuTongHop.request(task.report.request)].filter(Boolean).join(' ');
    return told === '' ? [] : [paragraph(text.ask(capital(task.leads.join('; ')), told))];
  });
  return said.length > 0 ? said : [paragraph(text.noAsks)];
}
