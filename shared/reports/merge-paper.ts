/** The record of a merge for the file: whose steps came, what each did, and what stands in dispute since. */
import type { HistoryStepView } from '../contract/exchange.ts';
import type { ConflictView } from '../model/exchange-views.ts';
import { exchangeWords, rowInWords, versionInWords } from '../text/vi/exchange.ts';
import { changesInWords, historyWords, stepSentence } from '../text/vi/history.ts';
import { instantInWords } from '../text/vi/instants.ts';
import { mergePaperWords as words } from '../text/vi/merge-paper.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportDoc, ReportRow } from './report-doc.ts';

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
}

/** Lines of one step; the rest is in the history. */
const MOST_LINES = 12;

const column = (title: string, width: number, align: ReportColumn['align'] = 'left'): ReportColumn => ({ title, width, align });
const cell = (...lines: string[]): ReportCell => ({ lines: lines.map((text) => ({ text })) });
const row = (...cells: ReportCell[]): ReportRow => ({ kind: 'cells', cells });

export function mergePaper(facts: MergePaperFacts): ReportDoc {
  const { columns } = words;
  const steps = facts.steps.map((step, index) =>
    row(cell(String(index + 1)), cell(instantInWords(step.at)), cell(step.author || historyWords.nobody), cell(stepSentence(step), ...changesInWords(step, MOST_LINES).lines)),
  );
  const conflicts = facts.conflicts.map((conflict, index) =>
    row(
      cell(String(index + 1)),
      cell(`${rowInWords(conflict)} – ${exchangeWords.conflicts.cell(conflict.field)}`),
      cell(...conflict.versions.map((version) => words.version(versionInWords(conflict, version), version.author, version.at))),
    ),
  );
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: words.made(facts.at, facts.author) },
    { kind: 'paragraph', text: words.by(facts.by) },
    { kind: 'heading', text: words.stepsHeading, level: 1 },
    {
      kind: 'table',
      columns: [column(columns.ordinal, 7, 'centre'), column(columns.at, 17, 'centre'), column(columns.author, 21), column(columns.what, 55)],
      rows: steps,
    },
  ];
  if (facts.more > 0) blocks.push({ kind: 'paragraph', text: words.more(facts.more) });
  if (conflicts.length === 0) blocks.push({ kind: 'paragraph', text: words.noConflicts });
  else {
    blocks.push(
      { kind: 'heading', text: words.conflictsHeading(conflicts.length), level: 1 },
      { kind: 'table', columns: [column(columns.ordinal, 7, 'centre'), column(columns.cell, 35), column(columns.versions, 58)], rows: conflicts },
    );
  }
  return {
    id: 'bien-ban-gop',
    orientation: 'portrait',
    letterhead: {
      issuer: [reportWords.issuer], symbol: null, number: null, heading: reportWords.heading, place: reportWords.place, issuedOn: facts.today, year: facts.today.slice(0, 4),
    },
    title: words.title,
    subtitle: [words.subtitle],
    blocks,
    signature: null,
    recipients: [],
    watermark: null,
    rows: steps.length + conflicts.length,
  };
}
