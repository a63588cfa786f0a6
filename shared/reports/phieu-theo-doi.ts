/** 'Phiếu theo dõi': what one department leads or supports and has not done, with room to write beside it. */
import { addWorkingDays } from '../domain/civil-date.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cell, cells, columnsOf, dateColumn, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';
import type { TaskReportFacts, TrackedTask } from './task-facts.ts';
import { dueCell, isOpen, stateWords } from './task-words.ts';

const text = paperWords.theoDoi;
const WORKING_DAYS_TO_ANSWER = 3;

export const theoDoiParams = {
  unitId: { kind: 'unit', label: text.unitId, needed: true },
  asAt: { kind: 'day', label: paperWords.common.asAt },
  answerBy: { kind: 'day', label: text.answerBy },
} as const satisfies ParamFields;

export function phieuTheoDoi(facts: TaskReportFacts, params: ParamsOf<typeof theoDoiParams>, format: PaperFormat): ReportDoc {
  const rows = facts.documents.flatMap((document) => document.tasks.filter(isOpen).map((task) => ({ task, document })));
  const leads = rows.filter(({ task }) => roleOf(task, params.unitId) === 'lead');
  const supports = rows.filter(({ task }) => roleOf(task, params.unitId) === 'support');
  const listed = [...leads, ...supports];
  const { columns } = paperWords.common;
  const blocks: ReportBlock[] = [asAtLine(facts.asAt)];
  if (listed.length === 0) blocks.push(paragraph(text.nothing, { italic: true }));
  else {
    blocks.push(
      paragraph(text.counted(leads.length, leads.filter(({ task }) => task.state === 'overdue').length, supports.length)),
      paragraph(text.ask(params.answerBy ?? addWorkingDays(facts.asAt, WORKING_DAYS_TO_ANSWER))),
      {
        kind: 'table',
        columns: columnsOf(format, 'landscape', [
          ordinalColumn(format), { title: columns.words, share: 30 }, { title: columns.role, share: 9 }, dateColumn(format, columns.due),
          { title: text.columns.known, share: 24 }, { title: text.columns.result, share: 20 }, { title: text.columns.obstacle, share: 17 },
        ]),
        rows: listed.map(({ task, document }, index): ReportRow =>
          cells(
            number(index + 1),
            cell(line(capital(task.words)), line(reportWords.bieuTongHop.ofPaper(document.name, task.path), { italic: true })),
            words(roleOf(task, params.unitId) === 'lead' ? paperWords.common.lead : paperWords.common.support),
            dueCell(task),
            words(stateWords(task, facts.asAt), task.report?.result && reportWords.bieuTongHop.result(task.report.on, task.report.result)),
            cell(),
            cell(),
          )),
      },
    );
  }
  return paperOf({
    id: 'phieu-theo-doi',
    orientation: 'landscape',
    symbol: null,
    title: text.title,
    subtitle: [text.subtitle(facts.unit ?? '')],
    blocks,
    signedBy: { authority: text.authority, office: '' },
    asAt: facts.asAt,
    sample: facts.sample,
  });
}

function roleOf(task: TrackedTask, unitId: string | undefined): 'lead' | 'support' {
  return [...task.leading, ...task.answerable].some((party) => party.id === unitId) ? 'lead' : 'support';
}
