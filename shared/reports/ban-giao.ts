/** 'Biên bản bàn giao': what one person of the office leaves to another, signed by both. */
import type { PaperRow } from '../model/views.ts';
import { pageWords } from '../text/vi/report-pages.ts';
import { sheetBlocks } from './bieu-tong-hop.ts';
import type { PaperFormat } from './format-hd29.ts';
import { capital, cells, columnsOf, heading, number, ordinalColumn, paperOf, paragraph, shortened, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';
import type { TaskReportFacts } from './task-facts.ts';
import { isOpen } from './task-words.ts';

const text = pageWords.handover;
const MOST_LETTERS = 120;

export const handoverParams = {
  giver: { kind: 'text', label: text.giver },
  receiver: { kind: 'text', label: text.receiver },
} as const satisfies ParamFields;

export interface HandoverFacts extends TaskReportFacts {
  /** Drafts, and what was handed out and has no number yet. */
  papers: PaperRow[];
}

export function banGiao(facts: HandoverFacts, { giver = '', receiver = '' }: ParamsOf<typeof handoverParams>, format: PaperFormat): ReportDoc {
  const open = facts.documents.flatMap(({ tasks }) => tasks.filter(isOpen));
  const unanswered = open.filter(({ chase }) => chase?.unanswered);
  const blocks: ReportBlock[] = [
    paragraph(text.opening(facts.asAt, giver, receiver)),
    heading(text.open(open.length, open.filter(({ state }) => state === 'overdue').length)),
    ...sheetBlocks(facts, format, { onlyOpen: true, groupBy: 'document', face: 'internal' }),
    heading(text.papers(facts.papers.length)),
    facts.papers.length === 0 ? paragraph(text.none) : {
      kind: 'table',
      columns: columnsOf(format, 'landscape', [ordinalColumn(format), { title: text.paperColumns.title, share: 76 }, { title: text.paperColumns.state, share: 24 }]),
      rows: facts.papers.map((paper, index) => cells(number(index + 1), words(paper.title), words(paper.state === 'draft' ? text.draft : text.noNumber))),
    },
    heading(text.unanswered(unanswered.length)),
    ...(unanswered.length === 0 ? [paragraph(text.none)] : unanswered.map((task) =>
      paragraph(text.unansweredWords(task.place, shortened(capital(task.words).replace(/\.$/u, ''), MOST_LETTERS), task.chase?.times ?? 0)))),
    paragraph(text.closing),
  ];
  const doc = paperOf({ id: 'ban-giao', orientation: 'landscape', symbol: null, title: text.title, subtitle: [text.subtitle], blocks, signedBy: { authority: text.receiverSign, office: '' }, asAt: facts.asAt, sample: facts.sample });
  return { ...doc, signature: { authority: text.receiverSign, office: '', name: receiver || null }, cosignature: { authority: text.giverSign, office: '', name: giver || null } };
}
