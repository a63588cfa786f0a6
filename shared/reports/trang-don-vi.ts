/** 'Trang thông tin đơn vị': what to know of a unit before a trip there. */
import type { ClusterView, FollowUp, UnitDetail } from '../model/views.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import { pageWords } from '../text/vi/report-pages.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { LOCAL } from './letters.ts';
import { asAtLine, capital, cell, cells, columnsOf, dateColumn, dayCell, heading, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';
import type { TaskReportFacts } from './task-facts.ts';
import { dueCell, isOpen, stateWords } from './task-words.ts';

const text = pageWords.unit;

export const unitPageParams = { unitId: { kind: 'unit', label: text.unitId, needed: true } } as const satisfies ParamFields;

export interface UnitPageFacts extends TaskReportFacts {
  page: UnitDetail;
  cluster: ClusterView | null;
  followUps: FollowUp[];
}

export function trangDonVi(facts: UnitPageFacts, format: PaperFormat): ReportDoc {
  const { page, cluster, followUps } = facts;
  const open = facts.documents.flatMap((document) => document.tasks.filter(isOpen).map((task) => ({ document, task })));
  const known: [string, string | null][] = [
    ...(LOCAL.has(page.kind) ? clusterFacts(cluster) : []),
    [text.facts.contact, [page.contactName, page.contactPhone].filter(Boolean).join(', ') || null],
    ...(page.predecessors.length > 0 ? [[text.facts.former, page.predecessors.map((one) => one.name).join(', ')] as [string, string]] : []),
    ...(page.successors.length > 0 ? [[text.facts.successor, page.successors.map((one) => one.name).join(', ')] as [string, string]] : []),
  ];
  const table = (columns: Parameters<typeof columnsOf>[2], rows: ReportRow[]): ReportBlock => ({ kind: 'table', columns: columnsOf(format, 'portrait', columns), rows });
  const { columns } = paperWords.common;
  const { visitColumns, owedColumns } = text;
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    table([{ title: text.fact, share: 32 }, { title: text.value, share: 68 }], known.map(([title, value]) => cells(cell(line(title, { bold: true })), words(value ?? text.unknown)))),
    heading(text.tasks(open.length, open.filter(({ task }) => task.state === 'overdue').length)),
    open.length === 0 ? paragraph(text.noTasks) : table(
      [ordinalColumn(format), { title: columns.words, share: 60 }, dateColumn(format, columns.due), { title: columns.state, share: 40 }],
      open.map(({ document, task }, index) => ({
        ...cells(
          number(index + 1), cell(line(capital(task.words)), line(reportWords.bieuTongHop.ofPaper(document.name, task.path), { italic: true })), dueCell(task),
          words(stateWords(task, facts.asAt), task.report?.result ? reportWords.bieuTongHop.result(task.report.on, task.report.result) : null),
        ),
        key: task.id,
      }))),
    heading(text.visits),
    page.visits.length === 0 ? paragraph(text.noVisits) : table(
      [ordinalColumn(format), { title: visitColumns.days, share: 26 }, { title: visitColumns.round, share: 34 }, { title: visitColumns.head, share: 22 }, { title: visitColumns.stage, share: 18 }],
      page.visits.map((visit, index) => cells(number(index + 1), words(planWords.days(visit.fromOn, visit.toOn)), words(planWords.roundName(visit.roundKind, visit.roundName)), words(visit.head), words(planWords.stage(visit.stage))))),
    heading(text.owed),
    followUps.length === 0 ? paragraph(text.noOwed) : table(
      [ordinalColumn(format), { title: owedColumns.kind, share: 20 }, { title: owedColumns.words, share: 52 }, { title: owedColumns.owner, share: 28 }, dateColumn(format, owedColumns.due)],
      followUps.map((one, index) => ({ ...cells(number(index + 1), words(inspectionWords.clusterSheet.kinds[one.what]), words(capital(one.words)), words(one.ownerName), dayCell(one.dueOn)), key: one.id }))),
  ];
  const doc = paperOf({ id: 'trang-don-vi', symbol: null, title: text.title, subtitle: [page.name], blocks, signedBy: 'house', asAt: facts.asAt, sample: facts.sample });
  return { ...doc, signature: null };
}

/** Departments of the house belong to none. */
function clusterFacts(cluster: ClusterView | null): [string, string | null][] {
  return [
    [text.facts.cluster, cluster?.name ?? null],
    [text.facts.department, cluster?.departmentName ?? null],
    [text.facts.leader, cluster?.leaderName ? text.comrade(cluster.leaderName) : null],
  ];
}
