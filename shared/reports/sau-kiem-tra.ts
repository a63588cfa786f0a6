/** What came of a round: where the teams were, what they found, what is recommended and how that stands, what units ask. */
import { isOff, isVisited } from '../domain/visit-stages.ts';
import type { RoundRow, VisitResults } from '../model/views.ts';
import { commonWords, statusWords } from '../text/vi/common.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { roundName, type RoundFacts, type roundParams } from './inspection.ts';
import { asAtLine, type ColumnPlan, columnsOf, dateColumn, cells, heading, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamsOf } from './params.ts';
import type { ReportBlock, ReportCell, ReportDoc } from './report-doc.ts';

const text = inspectionWords.results;

export interface AfterFacts extends RoundFacts {
  round: RoundRow;
  /** By visit. */
  results: ReadonlyMap<string, VisitResults>;
}

export function baoCaoSauKiemTra(facts: AfterFacts, params: ParamsOf<typeof roundParams>, format: PaperFormat): ReportDoc {
  const done = facts.visits.filter((visit) => isVisited(visit.stage));
  const left = facts.visits.filter((visit) => !isVisited(visit.stage)).map((visit) => (isOff(visit.stage) ? `${visit.unitName} (${planWords.stage(visit.stage).toLocaleLowerCase('vi')})` : visit.unitName));
  const every = facts.visits.flatMap((visit) => {
    const results = facts.results.get(visit.id);
    return results ? [{ unit: visit.unitName, results }] : [];
  });
  const findings = every.flatMap(({ unit, results }) => results.findings.map((one) => ({ unit, ...one })));
  const recommendations = every.flatMap(({ unit, results }) => results.recommendations.map((one) => ({ unit, ...one })));
  const proposals = every.flatMap(({ unit, results }) => results.proposals.map((one) => ({ unit, ...one })));
  const ofKind = (kind: string) => findings.filter((one) => one.kind === kind).length;
  const titles = text.columns;
  const unit: ColumnPlan = { title: titles.unit, share: 22 };
  const table = (plans: readonly ColumnPlan[], rows: ReportCell[][]): ReportBlock =>
    ({ kind: 'table', columns: columnsOf(format, 'portrait', [ordinalColumn(format), unit, ...plans]), rows: rows.map((row, index) => cells(number(index + 1), ...row)) });
  const section = (title: string, count: string, all: readonly unknown[], block: () => ReportBlock): ReportBlock[] =>
    all.length === 0 ? [heading(title), paragraph(text.none)] : [heading(title), paragraph(count), block()];
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    heading(text.done),
    paragraph([text.doneWords(done.length, facts.visits.length), left.length > 0 ? text.left(left) : ''].filter(Boolean).join(' ')),
    ...section(text.findings, text.findingCount(ofKind('strength'), ofKind('shortcoming'), ofKind('violation')), findings, () =>
      table([{ title: titles.kind, share: 18 }, { title: titles.words, share: 60 }], findings.map((one) => [words(one.unit), words(text.finding(one.kind, one.weight)), words(one.words, one.place, text.recheck(one.recheckOn, one.recheckResult))]))),
    ...section(text.recommendations, text.recommendationCount(recommendations.length, recommendations.filter((one) => one.status.startsWith('done')).length, recommendations.filter((one) => one.status === 'overdue').length), recommendations, () =>
      table([{ title: titles.words, share: 34 }, { title: titles.owner, share: 22 }, dateColumn(format, titles.due), { title: titles.state, share: 22 }], recommendations.map((one) => [
        words(one.unit), words(one.title), words(one.leads.join('; ')), day(one.dueOn), words(one.status === 'overdue' ? commonWords.overdueBy(one.overdueDays).toLocaleUpperCase('vi') : statusWords[one.status], one.lastWord?.text),
      ]))),
    ...section(text.proposals, text.proposalCount(proposals.length, proposals.filter((one) => one.answeredOn ?? one.answer).length), proposals, () =>
      table([{ title: titles.words, share: 34 }, { title: titles.owner, share: 22 }, dateColumn(format, titles.due), { title: titles.answer, share: 22 }], proposals.map((one) => [
        words(one.unit), words(one.words), words(one.answererName), day(one.dueOn), words(one.answeredOn ?? one.answer ? text.answered(one.answeredOn, one.answer) : text.unanswered),
      ]))),
  ];
  return paperOf({
    id: 'bao-cao-sau-kiem-tra', symbol: text.symbol, title: text.title, subtitle: [text.subtitle(roundName(facts.round))],
    blocks, recipients: inspectionWords.common.recipients, issuedOn: params.issuedOn, asAt: facts.asAt, sample: facts.sample,
  });
}

function day(on: string | null): ReportCell {
  return on ? { lines: [line(planWords.days(on, null))], value: { on } } : words();
}
