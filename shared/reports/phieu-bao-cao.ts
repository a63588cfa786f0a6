/**
 * 'Phiếu báo cáo tiến độ': a unit's open tasks with room for what came of them. The file itself is filled in and comes back;
 * the code of each row says which task it is of (`shared/domain/form`).
 */
import { addWorkingDays } from '../domain/civil-date.ts';
import { rowCodeOf } from '../domain/form/judge-form.ts';
import { formWords as text } from '../text/vi/form.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { HOUSE, LOCAL } from './letters.ts';
import { asAtLine, capital, cell, columnsOf, dateColumn, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportDoc, ReportRow } from './report-doc.ts';
import type { DocumentFacts, Party, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { dueCell, isOpen } from './task-words.ts';

const WORKING_DAYS_TO_ANSWER = 3;

export const progressFormParams = {
  who: { kind: 'choice', label: text.who, choices: text.whoChoices },
  answerBy: { kind: 'day', label: text.answerBy },
  recipients: { kind: 'recipients', label: text.recipients },
} as const satisfies ParamFields;

export interface ProgressFormFacts extends TaskReportFacts {
  /** The office that asks: it does not ask itself. */
  officeId: string | null;
}

interface Asked {
  document: DocumentFacts;
  task: TrackedTask;
}

/** One form a unit, in order of precedence. */
export function phieuBaoCao(facts: ProgressFormFacts, params: ParamsOf<typeof progressFormParams>, format: PaperFormat): ReportDoc[] {
  const answerBy = params.answerBy ?? addWorkingDays(facts.asAt, WORKING_DAYS_TO_ANSWER);
  return askedOf(facts, params).map(({ unit, id, asked }) =>
    paperOf({
      id: 'phieu-bao-cao', orientation: 'landscape', symbol: null, title: text.title, subtitle: [text.subtitle],
      addressees: [unit.name],
      blocks: [
        asAtLine(facts.asAt),
        paragraph(text.ask(asked.length, answerBy)),
        {
          kind: 'table',
          columns: columnsOf(format, 'landscape', [
            ordinalColumn(format),
            { title: text.columns.place, share: 13 },
            { title: text.columns.words, share: 30 },
            dateColumn(format, text.columns.due),
            { title: text.columns.result, share: 26, filledIn: true },
            { ...dateColumn(format, text.columns.doneOn), filledIn: true },
            { title: text.columns.number, share: 14, filledIn: true },
            { title: text.columns.obstacle, share: 18, filledIn: true },
            { title: text.columns.code, mm: CODE_MM, align: 'centre' },
          ]),
          rows: asked.map((one, index) => rowOf(one, index, id)),
        },
        paragraph(text.how, { italic: true }),
      ],
      signedBy: { authority: paperWords.theoDoi.authority, office: '' },
      recipient: { unitId: id, name: unit.name },
      asAt: facts.asAt,
      sample: facts.sample,
    }));
}

/** Room for the longest part of a code between its dashes. */
const CODE_MM = 17;

function askedOf(facts: ProgressFormFacts, params: ParamsOf<typeof progressFormParams>): { unit: Party; id: string; asked: Asked[] }[] {
  const kinds = params.who === 'local' ? LOCAL : HOUSE;
  const wanted = params.recipients === undefined ? null : new Set(params.recipients.split(','));
  const units = new Map<string, { unit: Party; id: string; asked: Asked[] }>();
  for (const document of facts.documents) {
    for (const task of document.tasks.filter(isOpen)) {
      for (const unit of task.answerable) {
        if (unit.id === null || unit.id === facts.officeId || !kinds.has(unit.kind) || (wanted && !wanted.has(unit.id))) continue;
        const found = units.get(unit.id) ?? { unit, id: unit.id, asked: [] };
        units.set(unit.id, found);
        found.asked.push({ document, task });
      }
    }
  }
  return [...units.values()].toSorted((a, b) => a.unit.precedence - b.unit.precedence);
}

function rowOf({ document, task }: Asked, index: number, unitId: string): ReportRow {
  return {
    kind: 'cells',
    key: task.id,
    cells: [
      number(index + 1),
      words(reportWords.bieuTongHop.ofPaper(document.name, task.path)),
      cell(line(capital(task.words))),
      task.dueOn || task.phrase ? dueCell(task) : words(paperWords.letters.noDue),
      cell(), cell(), cell(), cell(),
      cell(line(rowCodeOf(task, unitId), { faint: true })),
    ],
  };
}
