/**
 * Papers that ask: a letter to each province and direct unit, a slip to each department. Each lists what its own unit owes and
 * nothing else, in the words of the paper. None goes to the office itself, to a ministry or to a leader.
 */
import { addWorkingDays, printedDate } from '../domain/civil-date.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { capital, cell, cells, columnsOf, dateColumn, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import { idsOf, type ParamFields, type ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportTable } from './report-doc.ts';
import type { DocumentFacts, Party, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { isOpen, stateWords } from './task-words.ts';

const text = paperWords.letters;
const WORKING_DAYS_TO_ANSWER = 3;

export const letterParams = {
  which: { kind: 'choice', label: text.which, choices: text.whichChoices },
  documentId: { kind: 'document', label: paperWords.common.documentId },
  asAt: { kind: 'day', label: paperWords.common.asAt },
  answerBy: { kind: 'day', label: text.answerBy },
  taskIds: { kind: 'tasks', label: paperWords.common.chosenTasks },
  recipients: { kind: 'recipients', label: text.recipients },
} as const satisfies ParamFields;

export type LetterParams = ParamsOf<typeof letterParams>;

export interface LetterFacts extends TaskReportFacts {
  /** The office that writes: it never writes to itself. */
  officeId: string | null;
  /** So many working days hence without holidays, as the caller counts them. */
  holidays: readonly string[];
}

/** Units of the country: a letter reaches them. */
export const LOCAL: ReadonlySet<string> = new Set(['provincialUnit', 'directUnit']);
/** Who sits in the house of the central committee: a slip reaches them, a letter would be too much. */
export const HOUSE: ReadonlySet<string> = new Set(['department', 'organisation']);

/** One letter a province or direct unit, in order of precedence. */
export function congVanDonDoc(facts: LetterFacts, params: LetterParams, format: PaperFormat): ReportDoc[] {
  const answerBy = answerDay(facts, params);
  return owedBy(facts, params, LOCAL).map(({ unit, owed }) =>
    paperOf({
      id: 'cong-van-don-doc',
      symbol: text.symbol,
      about: text.about,
      title: null,
      addressees: [unit.name],
      blocks: [
        paragraph(text.opening(unit.name, facts.asAt, owed.length)),
        owedTable(owed, facts.asAt, format),
        paragraph(text.closing(unit.name, answerBy)),
        paragraph(text.thanks),
      ],
      recipients: text.copies,
      recipient: { unitId: unit.id, name: unit.name },
      reminds: owed.map(({ task }) => task.id),
      asAt: facts.asAt,
      sample: facts.sample,
    }));
}

/** One slip a department or organisation of the house. */
export function phieuNhacViec(facts: LetterFacts, params: LetterParams, format: PaperFormat): ReportDoc[] {
  const { reminders } = paperWords;
  const answerBy = answerDay(facts, params);
  return owedBy(facts, params, HOUSE).map(({ unit, owed }) =>
    paperOf({
      id: 'phieu-nhac-viec',
      symbol: null,
      title: reminders.title,
      addressees: [unit.name],
      blocks: [paragraph(reminders.opening(facts.asAt, owed.length)), owedTable(owed, facts.asAt, format), paragraph(reminders.closing(answerBy))],
      signedBy: 'house',
      recipient: { unitId: unit.id, name: unit.name },
      reminds: owed.map(({ task }) => task.id),
      asAt: facts.asAt,
      sample: facts.sample,
    }));
}

function answerDay(facts: LetterFacts, params: LetterParams): string {
  return params.answerBy ?? addWorkingDays(facts.asAt, WORKING_DAYS_TO_ANSWER, new Set(facts.holidays));
}

interface Owed {
  document: DocumentFacts;
  task: TrackedTask;
}

const CHOSEN: Record<NonNullable<LetterParams['which']>, (task: TrackedTask) => boolean> = {
  overdue: (task) => task.state === 'overdue',
  soon: (task) => task.state === 'overdue' || task.state === 'dueSoon',
  open: isOpen,
};

function owedBy(facts: LetterFacts, params: LetterParams, kinds: ReadonlySet<string>): { unit: Party; owed: Owed[] }[] {
  const wanted = idsOf(params.recipients);
  const among = idsOf(params.taskIds);
  const chosen = CHOSEN[params.which ?? 'overdue'];
  const units = new Map<string, { unit: Party; owed: Owed[] }>();
  for (const document of facts.documents) {
    for (const task of document.tasks) {
      if (!chosen(task) || (among && !among.has(task.id))) continue;
      for (const unit of task.answerable) {
        if (unit.id === null || unit.id === facts.officeId || !kinds.has(unit.kind) || (wanted && !wanted.has(unit.id))) continue;
        const found = units.get(unit.id) ?? { unit, owed: [] };
        units.set(unit.id, found);
        found.owed.push({ document, task });
      }
    }
  }
  return [...units.values()].toSorted((a, b) => a.unit.precedence - b.unit.precedence);
}

function owedTable(owed: readonly Owed[], asAt: string, format: PaperFormat): ReportTable {
  const { columns } = paperWords.common;
  const sheet = reportWords.bieuTongHop;
  return {
    kind: 'table',
    columns: columnsOf(format, 'portrait', [
      ordinalColumn(format), { title: columns.words, share: 46 }, { title: columns.source, share: 30 }, dateColumn(format, columns.due), { title: columns.state, share: 24 },
    ]),
    rows: owed.map(({ document, task }, index) =>
      cells(
        number(index + 1),
        cell(line(capital(task.wording))),
        words(sheet.ofPaper(sheet.document(document.kind, document.name, document.issuedOn), task.path)),
        task.dueOn ? { lines: [line(printedDate(task.dueOn))], value: { on: task.dueOn } } : words(capital(task.phrase ?? text.noDue)),
        words(stateWords(task, asAt), task.chase && paperWords.common.chased(task.chase.times, task.chase.lastOn)),
      )),
  };
}

export const directedParams = {
  leaderId: { kind: 'person', label: paperWords.directed.leaderId },
  asAt: { kind: 'day', label: paperWords.common.asAt },
  recipients: { kind: 'recipients', label: text.recipients },
} as const satisfies ParamFields;

/** One list a leader: what he directs, who works on it. It tells how things stand and asks nothing. */
export function viecChiDao(facts: TaskReportFacts, params: ParamsOf<typeof directedParams>, format: PaperFormat): ReportDoc[] {
  const { directed } = paperWords;
  const wanted = idsOf(params.recipients);
  const leaders = new Map<string, { leader: Party; owned: Owed[] }>();
  for (const document of facts.documents) {
    for (const task of document.tasks) {
      for (const leader of task.directing) {
        const id = leader.id ?? leader.name;
        if (task.state === 'ended' || (params.leaderId && leader.id !== params.leaderId) || (wanted && !wanted.has(id))) continue;
        const found = leaders.get(id) ?? { leader, owned: [] };
        leaders.set(id, found);
        found.owned.push({ document, task });
      }
    }
  }
  return [...leaders.values()].toSorted((a, b) => a.leader.precedence - b.leader.precedence).map(({ leader, owned }) => {
    const name = leader.kind === 'person' ? reportWords.comradeWhole(leader.name) : leader.name;
    const blocks: ReportBlock[] = [paragraph(directed.opening(owned.length, owned.filter(({ task }) => isOpen(task)).length)), directedTable(owned, facts.asAt, format)];
    return paperOf({
      id: 'viec-chi-dao',
      orientation: 'landscape',
      symbol: null,
      title: directed.title,
      subtitle: [directed.subtitle(name)],
      blocks,
      signedBy: 'house',
      recipients: [name, reportWords.kept],
      recipient: { unitId: null, name: leader.name },
      asAt: facts.asAt,
      sample: facts.sample,
    });
  });
}

function directedTable(owned: readonly Owed[], asAt: string, format: PaperFormat): ReportTable {
  const { columns } = paperWords.common;
  const own = paperWords.directed.columns;
  const sheet = reportWords.bieuTongHop;
  return {
    kind: 'table',
    columns: columnsOf(format, 'landscape', [
      ordinalColumn(format), { title: columns.words, share: 36 }, { title: own.unit, share: 20 }, dateColumn(format, columns.due), { title: columns.state, share: 26 }, { title: own.next, share: 18 },
    ]),
    rows: owned.map(({ document, task }, index) =>
      cells(
        number(index + 1),
        cell(line(capital(task.words)), line(sheet.ofPaper(document.name, task.path), { italic: true })),
        words(capital([...task.leads, ...task.supports].join('; '))),
        task.dueOn ? { lines: [line(printedDate(task.dueOn))], value: { on: task.dueOn } } : words(capital(task.phrase ?? '')),
        words(stateWords(task, asAt), task.report?.result && sheet.result(task.report.on, task.report.result)),
        words(task.report?.obstacle, task.report?.request && sheet.request(task.report.request)),
      )),
  };
}
