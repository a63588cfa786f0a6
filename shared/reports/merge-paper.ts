/** The record of a merge for the file: whose steps came, what each did, and what stands in dispute since. */
import type { HistoryStepView } from '../contract/exchange.ts';
import type { ConflictView } from '../model/exchange-views.ts';
import { exchangeWords, rowInWords, versionInWords } from '../text/vi/exchange.ts';
import { changesInWords, historyWords, stepSentence } from '../text/vi/history.ts';
import { instantInWords } from '../text/vi/instants.ts';
import { mergePaperWords as words } from '../text/vi/merge-paper.ts';
import type { PaperFormat } from './format-hd29.ts';
import { cells, type ColumnPlan, columnsOf, heading, number, ordinalColumn, paperOf, paragraph, words as told } from './paper.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';

export interface MergePaperFacts {
  /** When the merge was, milliseconds since 1970. */
  at: number;
  /** Who writes the paper. */
  author: string;
  by: { author: string; steps: number }[];
  /** What came, newest last; `more` steps beyond these. */
  steps: HistoryStepView[];
  more: number;
  conflicts: ConflictView[];
  /** Civil date. */
  today: string;
  /** A register of sample data. */
  sample: boolean;
}

/** Lines of one step; the rest is in the history. */
const MOST_LINES = 12;

export function mergePaper(facts: MergePaperFacts, format: PaperFormat): ReportDoc {
  const { columns } = words;
  const table = (plans: readonly ColumnPlan[], rows: ReportRow[]): ReportBlock => ({ kind: 'table', columns: columnsOf(format, 'portrait', [ordinalColumn(format), ...plans]), rows });
  const steps = facts.steps.map((step, index) =>
    cells(number(index + 1), told(instantInWords(step.at)), told(step.author || historyWords.nobody), told(stepSentence(step), ...changesInWords(step, MOST_LINES).lines)),
  );
  const conflicts = facts.conflicts.map((conflict, index) =>
    cells(
      number(index + 1),
      told(`${rowInWords(conflict)} – ${exchangeWords.conflicts.cell(conflict.field)}`),
      told(...conflict.versions.map((version) => words.version(versionInWords(conflict, version), version.author, version.at))),
    ),
  );
  return paperOf({
    id: 'bien-ban-gop', symbol: null, title: words.title, subtitle: [words.subtitle],
    blocks: [
      paragraph(words.made(facts.at, facts.author)),
      paragraph(words.by(facts.by)),
      heading(words.stepsHeading, 1),
      table([{ title: columns.at, share: 17, align: 'centre' }, { title: columns.author, share: 21 }, { title: columns.what, share: 55 }], steps),
      ...(facts.more > 0 ? [paragraph(words.more(facts.more))] : []),
      ...(conflicts.length === 0
        ? [paragraph(words.noConflicts)]
        : [heading(words.conflictsHeading(conflicts.length), 1), table([{ title: columns.cell, share: 35 }, { title: columns.versions, share: 58 }], conflicts)]),
    ],
    signedBy: null, issuedOn: facts.today, asAt: facts.today, sample: facts.sample,
  });
}
