/** Papers before and during inspections: schedule, plan and notice of a round, the sheet that a team takes along. */
import { isOff, isVisited } from '../domain/visit-stages.ts';
import type { RoundRow, TeamMember, VisitDetail, VisitResults, VisitRow } from '../model/views.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, cell, cells, columnsOf, dateColumn, heading, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportLine, ReportTable } from './report-doc.ts';
import { teamWords, visitSaid } from './visit-words.ts';

const { common } = inspectionWords;

export const scheduleParams = {
  year: { kind: 'year', label: common.year },
  roundId: { kind: 'round', label: common.round },
  issuedOn: { kind: 'day', label: common.issuedOn },
} as const satisfies ParamFields;

export const roundParams = {
  roundId: { kind: 'round', label: common.round, needed: true },
  issuedOn: { kind: 'day', label: common.issuedOn },
} as const satisfies ParamFields;

export const visitParams = { visitId: { kind: 'visit', label: common.visit, needed: true } } as const satisfies ParamFields;

export interface RoundFacts {
  /** Null for all rounds of a year. */
  round: RoundRow | null;
  year: string;
  visits: VisitRow[];
  outline: string[];
  asAt: string;
  sample: boolean;
}

export function lichKiemTra(facts: RoundFacts, params: ParamsOf<typeof scheduleParams>, format: PaperFormat): ReportDoc {
  const text = inspectionWords.schedule;
  const dated = facts.visits.filter((visit) => visit.dated === 'announced' || visit.dated === 'actual').length;
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    ...(facts.visits.length === 0
      ? [paragraph(text.nothing, { italic: true })]
      : [paragraph(text.counted(facts.visits.length, dated, facts.visits.filter((visit) => isVisited(visit.stage)).length)), visitTable(facts, format, 'landscape')]),
  ];
  return paperOf({
    id: 'lich-kiem-tra', orientation: 'landscape', symbol: null, title: text.title, subtitle: [facts.round ? roundName(facts.round) : text.year(facts.year)],
    blocks, signedBy: 'house', recipients: common.recipients, issuedOn: params.issuedOn, asAt: facts.asAt, sample: facts.sample,
  });
}

export function keHoachKiemTra(facts: RoundFacts & { round: RoundRow }, params: ParamsOf<typeof roundParams>, format: PaperFormat): ReportDoc {
  const text = inspectionWords.plan;
  const { round } = facts;
  const blocks: ReportBlock[] = [
    paragraph(text.basis(round.documentName)),
    heading(text.content),
    paragraph(round.content ?? text.noContent),
    heading(text.units),
    ...visitsOr(facts, format, text.counted(facts.visits.length, common.window(round.windowPhrase, round.windowFrom, round.windowTo))),
    heading(text.outline),
    ...(facts.outline.length > 0 ? facts.outline.map((told, index) => paragraph(`${index + 1}. ${told}`)) : [paragraph(text.noOutline)]),
    heading(text.work),
    ...text.workWords.map((told, index) => paragraph(`${index + 1}. ${told}`)),
  ];
  return paperOf({
    id: 'ke-hoach-kiem-tra', symbol: text.symbol, title: text.title, subtitle: [roundName(round)],
    blocks, recipients: common.recipients, issuedOn: params.issuedOn, asAt: facts.asAt, sample: facts.sample,
  });
}

export function thongBaoDotKiemTra(facts: RoundFacts & { round: RoundRow }, params: ParamsOf<typeof roundParams>, format: PaperFormat): ReportDoc {
  const text = inspectionWords.notice;
  const held = facts.visits.filter((visit) => !isOff(visit.stage));
  const undated = held.filter((visit) => visit.dated === 'window' || visit.dated === 'none').map((visit) => visit.unitName);
  const blocks: ReportBlock[] = [
    ...visitsOr({ ...facts, visits: held }, format, text.opening(facts.round.documentName, held.length)),
    ...(undated.length > 0 ? [paragraph(text.undated(undated))] : []),
    paragraph(text.closing),
  ];
  const announces = held.flatMap((visit) =>
    visit.announcedFrom === null || visit.actualFrom !== null ? [] : [{ visitId: visit.id, from: visit.announcedFrom, to: visit.announcedTo ?? visit.announcedFrom }]);
  return { announces, ...paperOf({
    id: 'thong-bao-dot-kiem-tra', symbol: text.symbol, title: text.title, subtitle: [text.subtitle(roundName(facts.round))],
    blocks, recipients: common.recipients, issuedOn: params.issuedOn, asAt: facts.asAt, sample: facts.sample,
  }) };
}

export function roundName(round: RoundRow): string {
  return planWords.roundName(round.kind, round.name);
}

function visitsOr(facts: RoundFacts, format: PaperFormat, sentence: string): ReportBlock[] {
  if (facts.visits.length === 0) return [paragraph(common.roundNoVisits, { italic: true })];
  return [paragraph(sentence), visitTable(facts, format, 'portrait')];
}

/** Room for both days in one line. */
const DAYS_MM = 50;

function visitTable(facts: RoundFacts, format: PaperFormat, orientation: 'portrait' | 'landscape'): ReportTable {
  const { columns } = common;
  const wide = orientation === 'landscape';
  return {
    kind: 'table',
    columns: columnsOf(format, orientation, [
      ordinalColumn(format), { title: columns.unit, share: 24 }, { title: columns.days, ...(wide ? { mm: DAYS_MM } : { share: 21 }), align: 'centre' },
      ...(wide ? [{ title: columns.mode, share: 17 }] : []), { title: columns.team, share: wide ? 34 : 46 }, { title: columns.note, share: wide ? 16 : 14 },
    ]),
    rows: facts.visits.map((visit, index) => ({
      ...cells(
        number(index + 1),
        words(visit.unitName, wide ? visit.clusterName : null),
        daysCell(visit),
        ...(wide ? [words(planWords.mode(visit.mode), visit.place)] : []),
        { lines: teamLines(visit.team) },
        words(...(wide ? [] : [modeNote(visit), visit.place]), isOff(visit.stage) ? inspectionWords.schedule.off(planWords.stage(visit.stage), visit.stageReason) : null, visit.note),
      ),
      key: visit.id,
      facts: visitSaid(visit),
    })),
  };
}

/** On site goes without saying. */
function modeNote(visit: VisitRow): string | null {
  return visit.mode && visit.mode !== 'onSite' ? planWords.mode(visit.mode) : null;
}

function daysCell(visit: VisitRow): ReturnType<typeof cell> {
  if (visit.dated === 'none') return words(common.noDays);
  const lines = [line(planWords.days(visit.fromOn, visit.toOn))];
  const part = common.partOfDay(visit.partOfDay);
  if (part) lines.push(line(part));
  if (visit.dated === 'window') lines.push(line(common.provisional, { italic: true }));
  return { lines, ...(visit.fromOn && visit.fromOn === visit.toOn ? { value: { on: visit.fromOn } } : {}) };
}

function teamLines(team: readonly TeamMember[]): ReportLine[] {
  return teamWords(team).map((words) => line(words));
}

export interface VisitFacts {
  visit: VisitDetail;
  results: VisitResults;
  asAt: string;
  sample: boolean;
}

export function phieuKiemTra({ visit, results, asAt, sample }: VisitFacts, format: PaperFormat): ReportDoc {
  const text = inspectionWords.visit;
  const facts: [string, ReturnType<typeof cell>][] = [
    [text.facts.round, words(visit.round ? roundName(visit.round) : visit.roundName)],
    [text.facts.days, daysCell(visit)],
    [text.facts.place, words(planWords.mode(visit.mode), visit.place)],
    [text.facts.cluster, words(visit.clusterName)],
    [text.facts.department, words(visit.departmentName)],
    [text.facts.team, { lines: teamLines(visit.team) }],
  ];
  const known = [
    ...results.findings.map((one) => cells(words(inspectionWords.results.finding(one.kind, one.weight)), words(one.words, one.place), words(), words())),
    ...results.recommendations.map((one) => cells(words(text.recommendation), words(one.title), words(one.leads.join('; ')), one.dueOn ? { lines: [line(planWords.days(one.dueOn, null))], value: { on: one.dueOn } } : words())),
    ...results.proposals.map((one) => cells(words(text.proposal), words(one.words), words(one.answererName), one.dueOn ? { lines: [line(planWords.days(one.dueOn, null))], value: { on: one.dueOn } } : words())),
  ];
  const titles = text.resultColumns;
  const blocks: ReportBlock[] = [
    { kind: 'table', columns: columnsOf(format, 'portrait', [{ title: text.fact, share: 30 }, { title: text.value, share: 70 }]), rows: facts.map(([title, value]) => cells(cell(line(title, { bold: true })), value)) },
    heading(text.outline),
    visit.outline.length === 0
      ? paragraph(text.noOutline, { italic: true })
      : {
          kind: 'table',
          columns: columnsOf(format, 'portrait', [ordinalColumn(format), { title: text.outlineColumns.words, share: 45 }, { title: text.outlineColumns.answer, share: 55 }]),
          rows: visit.outline.map((entry, index) => cells(number(index + 1), words(entry.words), words(entry.answer))),
        },
    ...(known.length === 0 ? [] : [
      heading(text.results),
      { kind: 'table' as const, columns: columnsOf(format, 'portrait', [{ title: titles.kind, share: 18 }, { title: titles.words, share: 52 }, { title: titles.owner, share: 30 }, dateColumn(format, titles.due)]), rows: known },
    ]),
  ];
  return paperOf({ id: 'phieu-kiem-tra', symbol: null, title: text.title, subtitle: [visit.unitName], blocks, signedBy: text.sign, asAt, sample });
}
