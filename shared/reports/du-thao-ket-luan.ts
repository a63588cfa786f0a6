/**
 * The draft of the notice that a meeting leads to, from what was said of each task there; and, once the notice was signed and
 * taken in, which words of the draft stand in it, which were left out and which came in.
 */
import { foldWords } from '../domain/fold-text.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import type { PaperFormat } from './format-hd29.ts';
import { capital, columnsOf, line, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportRow } from './report-doc.ts';

const text = paperWords.draftNotice;

export const draftNoticeParams = { meetingId: { kind: 'meeting', label: paperWords.common.meetingId, needed: true } } as const satisfies ParamFields;

/** What was concluded of a task at the meeting. */
export interface Remarked {
  taskId: string;
  title: string;
  /** Where it stands in the paper that gave it. */
  place: string;
  leads: string[];
  remark: string;
}

export interface DraftNoticeFacts {
  meeting: { name: string | null; on: string | null; chair: string | null };
  remarks: Remarked[];
  asAt: string;
  sample: boolean;
}

/** One numbered conclusion a task, in the order of the meeting. */
export function duThaoKetLuan({ meeting, remarks, asAt, sample }: DraftNoticeFacts, _params: ParamsOf<typeof draftNoticeParams>, _format: PaperFormat): ReportDoc {
  const blocks: ReportBlock[] = [
    paragraph(text.opening(meeting.name, meeting.on, meeting.chair)),
    ...(remarks.length === 0 ? [paragraph(text.nothing, { italic: true })] : remarks.map((one, index) => paragraph(conclusionOf(one, index)))),
    ...(remarks.length === 0 ? [] : [paragraph(text.closing)]),
  ];
  const doc = paperOf({
    id: 'du-thao-ket-luan', symbol: text.symbol, title: text.title, subtitle: [text.subtitle(meeting.name, meeting.on, meeting.chair)],
    blocks, recipients: text.recipients, asAt, sample,
  });
  return { ...doc, watermark: doc.watermark ?? text.draft, rows: remarks.length };
}

function conclusionOf(one: Remarked, index: number): string {
  return text.conclusion(index + 1, sentence(one.title), sentence(one.remark), one.leads.join('; '), one.place);
}

function sentence(told: string): string {
  return capital(told.trim()).replace(/[.;,\s]+$/u, '');
}

/** An item of the signed notice. */
export interface SignedItem {
  id: string;
  path: string;
  words: string;
}

export interface ComparedNoticeFacts extends DraftNoticeFacts {
  /** The signed notice as it is cited; null while none was taken in. */
  notice: string | null;
  items: SignedItem[];
}

/** From so much in common on, two texts are taken for the same conclusion. */
const ALIKE = 0.34;
/** From here on they say the same. */
const SAME = 0.9;

export function soSanhKetLuan(facts: ComparedNoticeFacts, _params: ParamsOf<typeof draftNoticeParams>, format: PaperFormat): ReportDoc {
  const { pairs, added } = paired(facts.remarks, facts.items);
  const rows: ReportRow[] = [
    ...pairs.map(({ draft, signed, alike }) => ({ draft: line(`${sentence(draft.title)}: ${sentence(draft.remark)}.`), signed, verdict: signed === null ? text.leftOut : alike >= SAME ? text.asDrafted : text.reworded })),
    ...added.map((signed) => ({ draft: null, signed, verdict: text.added })),
  ].map(({ draft, signed, verdict }, index) => ({
    kind: 'cells',
    cells: [
      number(index + 1), { lines: draft ? [draft] : [] }, words(signed && text.item(signed.path, signed.words)),
      { lines: [line(verdict, verdict === text.asDrafted ? {} : { bold: true })] },
    ],
  }));
  const count = (verdict: (typeof pairs)[number]['signed']) => pairs.filter(({ signed }) => (signed === null) === (verdict === null)).length;
  const blocks: ReportBlock[] = facts.notice === null
    ? [paragraph(text.notSigned)]
    : [
        paragraph(text.compared(facts.notice, pairs.length - count(null), count(null), added.length)),
        { kind: 'table', columns: columnsOf(format, 'landscape', [ordinalColumn(format), { title: text.columns.draft, share: 42 }, { title: text.columns.signed, share: 42 }, { title: text.columns.verdict, share: 16 }]), rows },
      ];
  const { meeting } = facts;
  return paperOf({
    id: 'so-sanh-ket-luan', orientation: 'landscape', symbol: null, title: text.comparisonTitle, subtitle: [text.comparisonSubtitle(meeting.name, meeting.on)],
    blocks, signedBy: 'house', asAt: facts.asAt, sample: facts.sample,
  });
}

interface Pair {
  draft: Remarked;
  signed: SignedItem | null;
  alike: number;
}

/** Each conclusion of the draft with the item most like it, no item twice; what is left of the notice came in. */
function paired(remarks: readonly Remarked[], items: readonly SignedItem[]): { pairs: Pair[]; added: SignedItem[] } {
  const bags = new Map(items.map((item) => [item, bagOf(item.words)]));
  const free = new Set(items);
  const near = remarks
    .flatMap((draft) => {
      const bag = bagOf(`${draft.title} ${draft.remark}`);
      return items.map((signed) => ({ draft, signed, alike: alikeness(bag, bags.get(signed) ?? new Set()) }));
    })
    .filter((pair) => pair.alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike);
  const chosen = new Map<Remarked, Pair>();
  for (const pair of near) {
    if (chosen.has(pair.draft) || !free.delete(pair.signed)) continue;
    chosen.set(pair.draft, pair);
  }
  return { pairs: remarks.map((draft) => chosen.get(draft) ?? { draft, signed: null, alike: 0 }), added: [...free] };
}

function bagOf(told: string): ReadonlySet<string> {
  return new Set(foldWords(told).split(/\s+/u).filter(Boolean));
}

/** How many words of the shorter text stand in the other. */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
