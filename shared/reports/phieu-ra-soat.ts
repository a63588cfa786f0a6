/** 'Phiếu rà soát': what the register says of a department's tasks before a giao ban, for the department to confirm or correct. */
import { addWorkingDays } from '../domain/civil-date.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { HOUSE } from './letters.ts';
import { asAtLine, capital, cell, columnsOf, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportDoc, ReportRow } from './report-doc.ts';
import type { DocumentFacts, Party, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { dueCell, isOpen, stateWords } from './task-words.ts';

const text = paperWords.review;
const WORKING_DAYS_TO_ANSWER = 2;

export const reviewSheetParams = {
  meetingId: { kind: 'meeting', label: paperWords.common.meetingId },
  answerBy: { kind: 'day', label: text.answerBy },
  recipients: { kind: 'recipients', label: paperWords.letters.recipients },
} as const satisfies ParamFields;

export interface ReviewSheetFacts extends TaskReportFacts {
  meetingOn: string | null;
  /** The office that asks: it does not ask itself. */
  officeId: string | null;
}

interface Held {
  document: DocumentFacts;
  task: TrackedTask;
}

/** One sheet a department of the house, in order of precedence. */
export function phieuRaSoat(facts: ReviewSheetFacts, params: ParamsOf<typeof reviewSheetParams>, format: PaperFormat): ReportDoc[] {
  const wanted = params.recipients === undefined ? null : new Set(params.recipients.split(','));
  const units = new Map<string, { unit: Party; held: Held[] }>();
  for (const document of facts.documents) {
    for (const task of document.tasks) {
      if (!isOpen(task)) continue;
      for (const unit of task.leading) {
        if (unit.id === null || unit.id === facts.officeId || !HOUSE.has(unit.kind) || (wanted && !wanted.has(unit.id))) continue;
        const found = units.get(unit.id) ?? { unit, held: [] };
        units.set(unit.id, found);
        found.held.push({ document, task });
      }
    }
  }
  const answerBy = params.answerBy ?? addWorkingDays(facts.asAt, WORKING_DAYS_TO_ANSWER);
  return [...units.values()].toSorted((a, b) => a.unit.precedence - b.unit.precedence).map(({ unit, held }) =>
    paperOf({
      id: 'phieu-ra-soat', orientation: 'landscape', symbol: null, title: text.title, subtitle: [text.subtitle, ...(facts.meetingOn ? [paperWords.giaoBan.forMeeting(facts.meetingOn)] : [])],
      addressees: [unit.name],
      blocks: [
        asAtLine(facts.asAt),
        paragraph(text.ask(held.length, answerBy)),
        {
          kind: 'table',
          columns: columnsOf(format, 'landscape', [
            ordinalColumn(format), { title: paperWords.common.columns.words, share: 32 }, { title: text.columns.due, share: 14 }, { title: text.columns.known, share: 24 },
            { title: text.columns.right, mm: 16, align: 'centre' }, { title: text.columns.correction, share: 30 },
          ]),
          rows: held.map((one, index) => rowOf(one, index, facts.asAt)),
        },
      ],
      signedBy: { authority: paperWords.theoDoi.authority, office: '' },
      recipient: { unitId: unit.id, name: unit.name },
      asAt: facts.asAt,
      sample: facts.sample,
    }));
}

function rowOf({ document, task }: Held, index: number, asAt: string): ReportRow {
  return {
    kind: 'cells',
    key: task.id,
    cells: [
      number(index + 1),
      cell(line(capital(task.words)), line(reportWords.bieuTongHop.ofPaper(document.name, task.path), { italic: true })),
      dueCell(task),
      words(stateWords(task, asAt), task.report?.result ? reportWords.bieuTongHop.result(task.report.on, task.report.result) : reportWords.bieuTongHop.noWord),
      words(text.box),
      cell(),
    ],
  };
}
