/** Who has not answered yet, by cluster with the department in charge; the total is what the group has that day. */
import type { MissingView } from '../model/checklist-views.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cells, columnsOf, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';

const text = inspectionWords.missing;

export const conThieuParams = { taskId: { kind: 'checklist', label: text.taskId, needed: true } } as const satisfies ParamFields;

export interface MissingFacts {
  view: MissingView;
  task: { title: string; place: string; dueOn: string | null };
  asAt: string;
  sample: boolean;
}

export function conThieu({ view, task, asAt, sample }: MissingFacts, format: PaperFormat): ReportDoc {
  const rows: ReportRow[] = [];
  let ordinal = 0;
  for (const cluster of view.rows) {
    rows.push({ kind: 'group', text: text.cluster(cluster.cluster, cluster.department, cluster.units.length, cluster.total) });
    for (const unit of cluster.units) {
      ordinal += 1;
      rows.push(cells(number(ordinal), words(unit.name), words()));
    }
  }
  const blocks: ReportBlock[] = [
    asAtLine(asAt),
    paragraph(text.task(capital(task.title).replace(/\.$/u, ''), task.place, task.dueOn)),
    paragraph(view.missing === 0 ? text.complete : text.counted(view.done, view.total, view.missing)),
    ...(rows.length > 0
      ? [{ kind: 'table' as const, columns: columnsOf(format, 'portrait', [ordinalColumn(format), { title: text.columns.unit, share: 60 }, { title: text.columns.note, share: 40 }]), rows }]
      : []),
  ];
  return paperOf({ id: 'con-thieu', symbol: null, title: text.title, subtitle: [text.subtitle], blocks, signedBy: 'house', asAt, sample });
}
