/** 'Bản đính chính': a paper made anew that names the copy it takes the place of, with a slip of the rows that were changed. */
import { paperWords } from '../text/vi/report-papers.ts';
import type { RowChange } from '../model/paper-views.ts';
import type { PaperFormat } from './format-hd29.ts';
import { cells, columnsOf, heading, number, ordinalColumn, paragraph, words } from './paper.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';

const text = paperWords.correction;

export interface Corrected {
  code: string | null;
  handedOutOn: string;
  reason: string;
  changes: readonly RowChange[];
}

export function correctionOf(doc: ReportDoc, { code, handedOutOn, reason, changes }: Corrected, format: PaperFormat): ReportDoc {
  const { columns } = text;
  const lines = changes.flatMap(({ name, kind, cells: changed }) =>
    kind === 'changed'
      ? changed.map((one) => ({ name, part: one.column, before: one.before, now: one.now }))
      : [{ name, part: text.row, before: kind === 'gone' ? text.stood : text.missing, now: kind === 'gone' ? text.takenOut : text.putIn }]);
  const slip: ReportBlock[] = [
    heading(text.slip),
    paragraph(text.replaces(handedOutOn, code, changes.length, reason)),
    {
      kind: 'table',
      slip: true,
      columns: columnsOf(format, doc.orientation, [
        ordinalColumn(format), { title: columns.name, share: 32 }, { title: columns.part, share: 14 }, { title: columns.before, share: 20 }, { title: columns.now, share: 20 }, { title: columns.reason, share: 14 },
      ], doc.size),
      rows: lines.map((one, index) => cells(number(index + 1), words(one.name), words(one.part), words(one.before), words(one.now), words(reason))),
    },
  ];
  return { ...doc, subtitle: [...doc.subtitle, text.subtitle(handedOutOn, code)], blocks: [...doc.blocks, ...slip] };
}
