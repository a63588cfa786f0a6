/** One page for the leader: four figures with their change, what is overdue by unit, at most seven matters to decide. */
import { overdueDays } from '../domain/task-state.ts';
import { paperWords } from '../text/vi/report-papers.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cells, columnsOf, heading, number, paperOf, paragraph, shortened, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportBlock, ReportDoc, ReportTable } from './report-doc.ts';
import type { RowFacts, TaskReportFacts, TrackedTask } from './task-facts.ts';
import { countedApart } from './task-figures.ts';
import { isOpen } from './task-words.ts';

const text = paperWords.tomTat;

/** What keeps it on one page. */
const MOST_UNITS = 5;
const MOST_MATTERS = 7;
const MOST_LETTERS = 60;
const MOST_REASON = 50;
/** From so many days on a late task is a matter for the leader, whatever was said of it. */
const LONG_LATE = 30;

export const tomTatParams = {
  meetingId: { kind: 'meeting', label: paperWords.common.meetingId },
  asAt: { kind: 'day', label: paperWords.common.asAt },
} as const satisfies ParamFields;

export interface SummaryFacts extends TaskReportFacts {
  meetingOn: string | null;
  /** The four figures of the time before; null where there is none to compare with. */
  before: FourFigures | null;
}

export interface FourFigures {
  done: number;
  open: number;
  overdue: number;
  /** Null where the sheet before does not tell. */
  silent: number | null;
}

const OPEN: ReadonlySet<string> = new Set(['openInTime', 'dueSoon', 'undated', 'waiting']);

/** The figures from what a sheet remembers of its rows. */
export function fourFigures(rows: readonly Pick<RowFacts, 'state' | 'word'>[]): FourFigures {
  const open = rows.filter((row) => OPEN.has(row.state));
  const overdue = rows.filter((row) => row.state === 'overdue');
  return {
    done: rows.filter((row) => row.state === 'doneInTime' || row.state === 'doneLate').length,
    open: open.length,
    overdue: overdue.length,
    silent: [...open, ...overdue].filter((row) => row.word === null).length,
  };
}

export function tomTat(facts: SummaryFacts, _params: ParamsOf<typeof tomTatParams>, format: PaperFormat): ReportDoc {
  const { counted } = countedApart(facts.documents.flatMap(({ tasks }) => tasks));
  const now = fourFigures(counted.map(({ state, report }) => ({ state, word: report ? '' : null })));
  const overdue = counted.filter(({ state }) => state === 'overdue');
  const matters = counted.flatMap((task) => matterOf(task, facts.asAt)).toSorted((a, b) => b.weight - a.weight);
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    paragraph([text.total(counted.length), facts.since ? text.since(facts.since.name) : text.noSince].join(' ')),
    figureTable(now, facts.before, format),
    heading(text.overdue),
    overdue.length > 0 ? overdueTable(overdue, facts.asAt, format) : paragraph(text.noOverdue),
    heading(text.decide),
    ...(matters.length === 0 ? [paragraph(text.noDecide)] : []),
    ...matters.slice(0, MOST_MATTERS).map(({ words: told }, index) => paragraph(`${index + 1}) ${told}`)),
    ...(matters.length > MOST_MATTERS ? [paragraph(text.others(matters.length - MOST_MATTERS), { italic: true })] : []),
  ];
  const doc = paperOf({
    id: 'tom-tat-lanh-dao',
    symbol: null,
    title: text.title,
    subtitle: [text.subtitle, ...(facts.meetingOn ? [paperWords.giaoBan.forMeeting(facts.meetingOn)] : [])],
    blocks,
    signedBy: 'house',
    asAt: facts.asAt,
    sample: facts.sample,
  });
  return { ...doc, signature: null, compact: true };
}

function figureTable(now: FourFigures, before: FourFigures | null, format: PaperFormat): ReportTable {
  const { columns } = text;
  const centre = 'centre' as const;
  return {
    kind: 'table',
    columns: columnsOf(format, 'portrait', [
      { title: columns.figure, share: 46 }, { title: columns.now, share: 18, align: centre }, { title: columns.before, share: 18, align: centre }, { title: columns.change, share: 18, align: centre },
    ]),
    rows: (Object.keys(text.figures) as (keyof FourFigures)[]).map((name) => {
      const then = before?.[name] ?? null;
      const value = now[name] ?? 0;
      return cells(words(text.figures[name]), number(value), then === null ? words(text.none) : number(then), words(then === null ? text.none : text.more(value - then)));
    }),
  };
}

/** Units with what they owe, the most first; leaders are never among them. */
function overdueTable(overdue: readonly TrackedTask[], asAt: string, format: PaperFormat): ReportTable {
  const held = overdue.flatMap((task) => task.answerable.map((party) => ({ party, task })));
  const units = [...Map.groupBy(held, ({ party }) => party.name)].map(([name, own]) => ({
    name,
    count: own.length,
    longest: Math.max(...own.map(({ task }) => overdueDays(task.dueOn, asAt))),
    times: Math.max(...own.map(({ task }) => task.chase?.times ?? 0)),
  }));
  const sorted = units.toSorted((a, b) => b.count - a.count || b.longest - a.longest);
  const { overdueColumns: columns } = text;
  const centre = 'centre' as const;
  const rest = sorted.slice(MOST_UNITS);
  return {
    kind: 'table',
    columns: columnsOf(format, 'portrait', [
      { title: columns.unit, share: 52 }, { title: columns.count, share: 14, align: centre }, { title: columns.longest, share: 17, align: centre }, { title: columns.chased, share: 17, align: centre },
    ]),
    rows: [
      ...sorted.slice(0, MOST_UNITS).map((unit) => cells(words(shortened(capital(unit.name), 36)), number(unit.count), words(text.days(unit.longest)), words(text.times(unit.times)))),
      ...(rest.length > 0 ? [cells(words(text.otherUnits(rest.length)), number(rest.reduce((sum, unit) => sum + unit.count, 0)), words(text.days(Math.max(...rest.map((unit) => unit.longest)))), words())] : []),
    ],
  };
}

/** Why a task is a matter for the leader, the weightiest reason first; none for most. */
function matterOf(task: TrackedTask, asAt: string): { words: string; weight: number }[] {
  if (!isOpen(task)) return [];
  const late = task.state === 'overdue' ? overdueDays(task.dueOn, asAt) : 0;
  const reasons: [boolean, number, string][] = [
    [Boolean(task.report?.request), 4000, text.request(task.report?.request ?? '')],
    [task.chase?.unanswered ?? false, 3000, text.unanswered(task.chase?.times ?? 0)],
    [Boolean(task.report?.obstacle), 2000, text.obstacle(task.report?.obstacle ?? '')],
    [task.state === 'waiting', 1000, text.waiting(task.phrase)],
    [late >= LONG_LATE, 500, text.long(late)],
  ];
  const [reason] = reasons.filter(([is]) => is);
  if (!reason) return [];
  const unit = shortened(capital(task.leads.join('; ')), 30);
  const told = `${text.matter(task.place, shortened(capital(task.words).replace(/\.$/u, ''), MOST_LETTERS), unit)} ${ended(shortened(reason[2], MOST_REASON))}`;
  return [{ words: told, weight: reason[1] + Math.min(late, 400) }];
}

/** A sentence with its full stop; dots of what was cut stand for it. */
function ended(sentence: string): string {
  return /[.…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
