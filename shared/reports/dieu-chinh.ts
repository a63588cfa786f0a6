/** 'Thông báo điều chỉnh': of a round that was announced only the visits that are otherwise now, with before, after and why. */
import { isOff, isVisited } from '../domain/visit-stages.ts';
import type { RoundRow, VisitRow } from '../model/views.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { type RoundFacts, type roundParams, roundName } from './inspection.ts';
import { columnsOf, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamsOf } from './params.ts';
import type { ReportBlock, ReportCell, ReportDoc, ReportRow } from './report-doc.ts';
import { SAID, visitSaid } from './visit-words.ts';

const text = inspectionWords.adjusting;
const { common } = inspectionWords;

/** What was announced last. */
export interface Announced {
  /** The paper as it is cited; null where none was handed out and only changed dates are known. */
  name: string | null;
  /** Of each visit what was said, part by part. */
  visits: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Where no notice was handed out: the dates that visits had before they were changed. */
export function saidBefore(visits: readonly VisitRow[]): Announced['visits'] {
  return new Map(visits.map((visit) => {
    const before = visit.earlier.at(-1);
    return [visit.id, { ...visitSaid(visit), ...(before ? { days: planWords.days(before.fromOn, before.toOn) } : {}) }];
  }));
}

export function thongBaoDieuChinh(facts: RoundFacts & { round: RoundRow; announced: Announced }, params: ParamsOf<typeof roundParams>, format: PaperFormat): ReportDoc {
  const { announced, round } = facts;
  const rows = facts.visits.flatMap((visit) => rowOf(visit, announced)).map((row, index) => ({ ...row, cells: [number(index + 1), ...row.cells] }));
  const blocks: ReportBlock[] = rows.length === 0
    ? [paragraph(text.nothing(announced.name))]
    : [
        paragraph(text.opening(announced.name, rows.length)),
        {
          kind: 'table',
          columns: columnsOf(format, 'portrait', [
            ordinalColumn(format), { title: common.columns.unit, share: 22 }, { title: text.columns.before, share: 30 }, { title: text.columns.now, share: 30 }, { title: text.columns.reason, share: 18 },
          ]),
          rows,
        },
        ...(facts.visits.length > rows.length ? [paragraph(text.others(facts.visits.length - rows.length))] : []),
        paragraph(text.closing),
      ];
  return paperOf({
    id: 'thong-bao-dieu-chinh', symbol: text.symbol, title: text.title, subtitle: [text.subtitle(roundName(round))],
    blocks, recipients: common.recipients, issuedOn: params.issuedOn, asAt: facts.asAt, sample: facts.sample,
  });
}

/** A visit that is otherwise now; what was never announced is new and said as such, what was carried out needs no notice. */
function rowOf(visit: VisitRow, { visits }: Announced): Extract<ReportRow, { kind: 'cells' }>[] {
  if (isVisited(visit.stage)) return [];
  const said = visits.get(visit.id);
  const now = visitSaid(visit);
  // Of a visit that is off only its days are said: how and by whom it would have been held is no longer of interest.
  const changed = (isOff(visit.stage) ? SAID.slice(0, 1) : SAID).filter((part) => (said?.[part] ?? '') !== now[part]);
  if (changed.length === 0 || (said === undefined && isOff(visit.stage))) return [];
  const part = (of: Readonly<Record<string, string>> | undefined): ReportCell => ({
    lines: changed.flatMap((name) => (of?.[name] ? [line(name === 'days' ? of[name] : text.part(name, of[name]))] : [])),
  });
  const reason = visit.stageReason ?? visit.earlier.at(-1)?.reason ?? visit.note;
  return [{ kind: 'cells', key: visit.id, facts: now, cells: [words(visit.unitName), said ? part(said) : words(text.added), part(now), words(reason)] }];
}
