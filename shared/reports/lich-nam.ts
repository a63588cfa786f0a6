/** 'Lịch năm': a year on one page of A3 or A4, a row a month. What does not fit is counted, so that the page stays one. */
import type { FieldTripRow, MeetingRow, VisitRow } from '../model/views.ts';
import { printedDate } from '../domain/civil-date.ts';
import { isOff } from '../domain/visit-stages.ts';
import { pageWords } from '../text/vi/report-pages.ts';
import type { PaperFormat, PaperSize } from './format-hd29.ts';
import { cells, columnsOf, number, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields, ParamsOf } from './params.ts';
import type { ReportDoc } from './report-doc.ts';

const text = pageWords.year;

export const yearPlannerParams = {
  year: { kind: 'year', label: text.year },
  size: { kind: 'choice', label: text.size, choices: { A3: text.sizes.A3, A4: text.sizes.A4 } },
} as const satisfies ParamFields;

export interface YearFacts {
  year: string;
  visits: VisitRow[];
  meetings: MeetingRow[];
  trips: FieldTripRow[];
  holidays: { onDay: string; name: string }[];
  /** Last days of tasks, and whether each is still open. */
  due: { on: string; open: boolean }[];
  asAt: string;
  sample: boolean;
}

/**
 * What fits on the page under its head: lines of all months together, of one at most and at least, and how many letters a
 * line has against one of A3.
 */
const PAGES = {
  A3: { lines: 38, most: 9, least: 2, letters: 1 },
  A4: { lines: 28, most: 5, least: 1, letters: 0.83 },
} as const satisfies Partial<Record<PaperSize, unknown>>;
/** The columns that list: their share of the width, and the letters that a line of each holds. */
const LISTS = { visits: { share: 36, letters: 62 }, meetings: { share: 18, letters: 30 }, trips: { share: 26, letters: 44 }, off: { share: 14, letters: 22 } } as const;
const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

export function lichNam(facts: YearFacts, params: ParamsOf<typeof yearPlannerParams>, format: PaperFormat): ReportDoc {
  const size = params.size ?? 'A3';
  const page = PAGES[size];
  const { year } = facts;
  const { columns } = text;
  const visits = facts.visits.filter((visit) => !isOff(visit.stage));
  // A visit that counts as a trip stands with the inspections.
  const trips = facts.trips.filter((trip) => trip.kind === 'trip');
  const meetings = facts.meetings.filter((meeting) => meeting.on?.startsWith(year));
  const months = MONTHS.map((month): Month => {
    const of = `${year}-${String(month).padStart(2, '0')}`;
    const within = (on: string | null | undefined) => on?.startsWith(of) ?? false;
    const due = facts.due.filter(({ on }) => within(on));
    const off = Map.groupBy(facts.holidays.filter(({ onDay }) => within(onDay)), ({ name }) => name);
    return {
      visits: visits.filter((visit) => within(visit.fromOn)).map((visit) => text.at(shortDays(visit.fromOn, visit.toOn), visit.unitName)),
      meetings: meetings.filter((meeting) => within(meeting.on)).map((meeting) => text.at(shortDays(meeting.on, null), meeting.seriesName ?? meeting.name ?? '')),
      trips: trips.filter((trip) => within(trip.fromOn)).map((trip) => text.at(shortDays(trip.fromOn, trip.toOn), trip.units.map((unit) => unit.name).join(', ') || (trip.place ?? ''))),
      off: [...off].map(([name, days]) => text.at(shortDays(days[0]?.onDay ?? null, days.at(-1)?.onDay ?? null), name)),
      due: due.length > 0 ? text.due(due.length, due.filter(({ open }) => open).length) : null,
    };
  });
  const most = linesThatFit(months, page);
  const list = (month: Month, name: keyof typeof LISTS) => words(listed(month[name], LISTS[name].letters * page.letters * most));
  const doc = paperOf({
    id: 'lich-nam', orientation: 'landscape', size, symbol: null, title: text.title(year),
    blocks: [
      paragraph(text.counted(visits.filter((visit) => visit.fromOn?.startsWith(year)).length, meetings.length, trips.length), { centred: true }),
      {
        kind: 'table',
        columns: columnsOf(format, 'landscape', [
          { title: columns.month, mm: 16, align: 'centre' }, { title: columns.visits, share: LISTS.visits.share }, { title: columns.meetings, share: LISTS.meetings.share },
          { title: columns.trips, share: LISTS.trips.share }, { title: columns.due, share: 13 }, { title: columns.off, share: LISTS.off.share },
        ], size),
        rows: months.map((month, index) => cells(number(index + 1), list(month, 'visits'), list(month, 'meetings'), list(month, 'trips'), words(month.due), list(month, 'off'))),
      },
    ],
    signedBy: 'house', asAt: facts.asAt, sample: facts.sample,
  });
  return { ...doc, signature: null, compact: true, smallTables: size === 'A4' };
}

type Month = Record<keyof typeof LISTS, string[]> & { due: string | null };

/** As many lines a month as leave the year on its page. */
function linesThatFit(months: readonly Month[], page: (typeof PAGES)[keyof typeof PAGES]): number {
  for (let most: number = page.most; most > page.least; most -= 1) {
    const lines = months.reduce((sum, month) => sum + Math.max(1, ...Object.entries(LISTS).map(([name, list]) => {
      const letters = list.letters * page.letters;
      return Math.ceil(listed(month[name as keyof typeof LISTS], letters * most).length / letters);
    })), 0);
    if (lines <= page.lines) return most;
  }
  return page.least;
}

/** Entries one behind the other; those that there is no room for are counted. */
function listed(entries: readonly string[], mostLetters: number): string {
  const all = entries.join('; ');
  if (all.length <= mostLetters) return all;
  let kept = entries.length - 1;
  while (kept > 0 && [...entries.slice(0, kept), text.more(entries.length - kept)].join('; ').length > mostLetters) kept -= 1;
  return [...entries.slice(0, kept), text.more(entries.length - kept)].join('; ');
}

/** '05-07', '28/6-02/7': within a row of its month the year goes without saying. */
function shortDays(from: string | null, to: string | null): string {
  const day = (on: string | null) => printedDate(on).slice(0, 2);
  if (from === null || to === null || from === to) return day(from);
  return from.slice(0, 7) === to.slice(0, 7) ? `${day(from)}-${day(to)}` : `${printedDate(from).slice(0, 5)}-${printedDate(to).slice(0, 5)}`;
}
