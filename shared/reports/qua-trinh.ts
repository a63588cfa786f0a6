/** The history of one task: what the paper says, and everything that happened to it since, day by day. */
import type { TaskDetail } from '../model/views.ts';
import { pageWords } from '../text/vi/report-pages.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cell, cells, columnsOf, dateColumn, dayCell, heading, line, paperOf, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';
import type { TrackedTask } from './task-facts.ts';
import { dueCell, stateWords } from './task-words.ts';

const text = pageWords.history;

export const taskHistoryParams = { taskId: { kind: 'task', label: text.taskId, needed: true } } as const satisfies ParamFields;

export interface TaskHistoryFacts {
  detail: TaskDetail;
  tracked: TrackedTask;
  /** The paper that gave it. */
  paper: { name: string; issuedOn: string | null };
  remarks: { on: string | null; advice: string | null; remark: string | null }[];
  asAt: string;
  sample: boolean;
}

interface Event {
  on: string | null;
  what: keyof typeof text.kinds;
  words: string[];
  from: string | null;
}

export function quaTrinh(facts: TaskHistoryFacts, format: PaperFormat): ReportDoc {
  const { detail, tracked } = facts;
  const { facts: titles, columns } = text;
  const events = eventsOf(facts);
  const known = [
    [titles.wording, words(detail.originalText)], [titles.leads, words(tracked.leads.join('; '))], [titles.supports, words(tracked.supports.join('; '))],
    [titles.directors, words(tracked.directors.join('; '))], [titles.due, dueCell(tracked)], [titles.state, words(stateWords(tracked, facts.asAt))],
  ] as const;
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    {
      kind: 'table',
      columns: columnsOf(format, 'portrait', [{ title: text.fact, share: 20 }, { title: text.value, share: 80 }]),
      rows: known.filter(([, value]) => value.lines.length > 0).map(([title, value]) => cells(cell(line(title, { bold: true })), { lines: value.lines })),
    },
    heading(text.events(events.length)),
    {
      kind: 'table',
      columns: columnsOf(format, 'portrait', [dateColumn(format, columns.on), { title: columns.what, share: 18 }, { title: columns.words, share: 60 }, { title: columns.from, share: 22 }]),
      rows: events.map((event) => cells(dayCell(event.on), words(text.kinds[event.what]), words(...event.words), words(event.from))),
    },
  ];
  const doc = paperOf({ id: 'qua-trinh', symbol: null, title: text.title, subtitle: [capital(detail.title).replace(/\.$/u, '')], blocks, signedBy: 'house', asAt: facts.asAt, sample: facts.sample });
  return { ...doc, signature: null };
}

/** Everything that happened, the first first; what has no day stands at the beginning. */
function eventsOf({ detail, paper, remarks }: TaskHistoryFacts): Event[] {
  const events: Event[] = [
    { on: paper.issuedOn, what: 'given', words: [paper.name], from: null },
    ...detail.progress.map((one): Event => ({
      on: one.onDay,
      what: 'progress',
      words: [
        one.result, one.obstacle && text.obstacle(one.obstacle), one.request && text.request(one.request),
        ...one.evidence.map((paperOf) => paperOf.documentNumber && text.evidence(paperOf.documentNumber, paperOf.documentOn)),
      ].flatMap((told) => (told ? [told] : [])),
      from: one.from,
    })),
    ...detail.extensions.map((one): Event => ({ on: one.onDay, what: 'extension', words: [text.extension(one.toOn, one.reason)], from: one.agreedBy })),
    ...detail.reminders.map((one): Event => ({ on: one.onDay, what: 'reminder', words: one.words ? [one.words] : [], from: one.to })),
    ...detail.reminders.flatMap((one): Event[] => (one.answer === null ? [] : [{ on: one.answeredOn, what: 'answer', words: [one.answer], from: one.to }])),
    ...detail.links.map((one): Event => ({ on: one.onDay, what: 'link', words: [text.link(one.kind, one.from, one.place, one.title)], from: null })),
    ...remarks.flatMap(({ on, advice, remark }): Event[] => [
      ...(advice ? [{ on, what: 'advice' as const, words: [advice], from: null }] : []),
      ...(remark ? [{ on, what: 'remark' as const, words: [remark], from: null }] : []),
    ]),
    ...(detail.endedOn === null ? [] : [{ on: detail.endedOn, what: 'end' as const, words: detail.endedReason ? [detail.endedReason] : [], from: null }]),
  ];
  return events.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
}
