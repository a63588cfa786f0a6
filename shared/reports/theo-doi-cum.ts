/** 'Phiếu theo dõi sau kiểm tra của Cụm': what is still owed after visits, for the department in charge of each cluster. */
import type { ClusterView, FollowUp } from '../model/views.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, columnsOf, dateColumn, dayCell, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';

const text = inspectionWords.clusterSheet;

export const clusterSheetParams = {
  clusterId: { kind: 'cluster', label: text.clusterId },
  year: { kind: 'year', label: text.year },
} as const satisfies ParamFields;

export interface ClusterSheetFacts {
  followUps: FollowUp[];
  clusters: ClusterView[];
  asAt: string;
  sample: boolean;
}

export function theoDoiCum(facts: ClusterSheetFacts, params: ParamsOf<typeof clusterSheetParams>, format: PaperFormat): ReportDoc {
  const wanted = facts.clusters.filter((cluster) => !params.clusterId || cluster.id === params.clusterId);
  const known = new Set(facts.clusters.map((cluster) => cluster.id));
  const groups = [
    ...wanted.map((cluster) => ({ name: text.cluster(cluster.name, cluster.departmentName, cluster.leaderName), own: facts.followUps.filter((one) => one.clusterId === cluster.id) })),
    ...(params.clusterId ? [] : [{ name: text.noCluster, own: facts.followUps.filter((one) => one.clusterId === null || !known.has(one.clusterId)) }]),
  ].filter(({ own }) => own.length > 0);
  const rows: ReportRow[] = [];
  let ordinal = 0;
  for (const { name, own } of groups) {
    rows.push({ kind: 'group', text: name });
    for (const one of own) {
      ordinal += 1;
      rows.push({
        kind: 'cells', key: one.id,
        cells: [
          number(ordinal), words(one.unitName), words(text.kinds[one.what]), words(capital(one.words)), words(one.ownerName ?? text.nobody), dayCell(one.dueOn),
          words(one.overdue ? text.overdue : one.dueOn ? text.inTime : text.undated), words(),
        ],
      });
    }
  }
  const listed = groups.flatMap(({ own }) => own);
  const { columns } = text;
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    paragraph(listed.length === 0 ? text.nothing : text.counted(listed.length, listed.filter((one) => one.overdue).length)),
    ...(rows.length === 0 ? [] : [{
      kind: 'table' as const,
      columns: columnsOf(format, 'landscape', [
        ordinalColumn(format), { title: columns.unit, share: 16 }, { title: columns.kind, share: 11 }, { title: columns.words, share: 30 }, { title: columns.owner, share: 15 },
        dateColumn(format, paperWords.common.columns.due), { title: columns.state, share: 12 }, { title: columns.result, share: 16 },
      ]),
      rows,
    }]),
  ];
  const [only] = wanted;
  return paperOf({
    id: 'theo-doi-cum', orientation: 'landscape', symbol: null, title: text.title, subtitle: [params.clusterId && only ? text.ofCluster(only.name) : text.ofAll],
    blocks, signedBy: 'house', recipients: text.recipients, asAt: facts.asAt, sample: facts.sample,
  });
}
