/**
 * 'Lịch tháng': a month as a grid on one page of A4, Monday first, as the calendar shows it. What a day has no room for is
 * counted in its cell and listed behind the grid, so that nothing is lost.
 */
import { addDays, endOfMonth, monthOf, weekday, yearOf } from '../domain/civil-date.ts';
import { type CalendarEntry, calendarKinds } from '../model/calendar-views.ts';
import type { HolidayRow } from '../model/views.ts';
import { calendarPaperWords } from '../text/vi/calendar-papers.ts';
import { calendarWords } from '../text/vi/calendar-page.ts';
import { commonWords } from '../text/vi/common.ts';
import { measuresOf, pageOf, type PaperFormat } from './format-hd29.ts';
import { cell, cells, columnsOf, dayCell, heading, line, paperOf, paragraph, shortened, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportCell, ReportDoc, ReportLine } from './report-doc.ts';

const text = calendarPaperWords.month;
const WEEK = 7;

export const monthCalendarParams = {
  month: { kind: 'month', label: text.month },
  kinds: {
    kind: 'several', label: text.kinds, usual: ['visit', 'trip', 'meeting'],
    choices: Object.fromEntries(calendarKinds.map((kind) => [kind, calendarWords.kind(kind)])),
  },
} as const satisfies ParamFields;

export interface MonthFacts {
  /** '2021-10' */
  month: string;
  entries: CalendarEntry[];
  /** Days off, and working days in the place of one. */
  holidays: Pick<HolidayRow, 'onDay' | 'name' | 'working'>[];
  /** Tasks that are not for everybody's eyes and were left out. */
  withheld: number;
  asAt: string;
  sample: boolean;
}

/** What the weeks have together under letterhead, title and the head of the table, in points. */
const ROOM_PT = 340;
/** Letters of an entry that are shown: all of them, in a day that has no room for that fewer, so that all entries stand there. */
const LETTERS = [Infinity, 90, 58] as const;
const FEWEST_LETTERS = LETTERS[2];
/** Lines stand so much wider apart than their letters are high. */
const LINE = 1.17;

export function lichThang(facts: MonthFacts, house: PaperFormat): ReportDoc {
  const format = measuresOf({ smallTables: true }, house);
  const weeks = weeksOf(facts.month);
  const first = `${facts.month}-01`;
  const last = endOfMonth(yearOf(first), monthOf(first));
  const days = weeks.map((week) => week.map((onDay) => (onDay < first || onDay > last ? null : dayOf(onDay, facts))));
  const measure = measureOf(format);
  const room = roomOf(days, measure);
  const fits = new Map(days.flat().flatMap((day) => (day === null ? [] : [[day.onDay, fitOf(day, room, measure)] as const])));
  const cut = days.flat().flatMap((day) => (day === null ? [] : day.entries.slice(fits.get(day.onDay)?.most).map((entry) => ({ onDay: day.onDay, entry }))));
  const notes = [text.counted(facts.entries.length), facts.withheld > 0 ? text.withheld(facts.withheld) : '', cut.length > 0 ? text.listed : ''];
  const blocks: ReportBlock[] = [
    paragraph(notes.filter(Boolean).join(' '), { centred: true }),
    {
      kind: 'table',
      columns: columnsOf(format, 'landscape', weeks[0]?.map((_, place) => ({ title: commonWords.weekday(place), share: 1 })) ?? []),
      rows: levelled(days.map((week) => week.map((day) => (day === null ? [] : linesOf(day, fits.get(day.onDay))))), measure),
    },
  ];
  if (cut.length > 0) {
    blocks.push(heading(text.rest), {
      kind: 'table',
      columns: columnsOf(format, 'landscape', [{ title: text.restColumns.day, mm: 24, align: 'centre' }, { title: text.restColumns.what, share: 2 }, { title: text.restColumns.beside, share: 1 }]),
      rows: cut.map(({ onDay, entry }) => cells(dayCell(onDay), words(text.entry(entry)), words(calendarWords.details(entry)))),
    });
  }
  const doc = paperOf({
    id: 'lich-thang', orientation: 'landscape', symbol: null, title: text.title(monthOf(first), yearOf(first)), blocks, signedBy: 'house', asAt: facts.asAt, sample: facts.sample,
  });
  return { ...doc, signature: null, compact: true, smallTables: true };
}

/** The weeks of a month from Monday on, with the days of the months beside. */
function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const monday = addDays(first, -weekday(first));
  const last = endOfMonth(yearOf(first), monthOf(first));
  const weeks: string[][] = [];
  for (let from = monday; from <= last; from = addDays(from, WEEK)) weeks.push(Array.from({ length: WEEK }, (_, place) => addDays(from, place)));
  return weeks;
}

interface Day {
  onDay: string;
  off: string | null;
  entries: CalendarEntry[];
}

function dayOf(onDay: string, { entries, holidays }: MonthFacts): Day {
  const off = holidays.find((day) => day.onDay === onDay);
  // What tasks owe stands behind what people go to.
  const here = entries.filter((entry) => entry.fromOn <= onDay && entry.toOn >= onDay).toSorted((a, b) => Number(a.taskId !== null) - Number(b.taskId !== null));
  return { onDay, off: off ? (off.working ? text.working : text.off(off.name)) : null, entries: here };
}

/** What of a day stands in its cell: so many entries, of each so many letters. */
interface Fit {
  most: number;
  letters: number;
}

const whole = (day: Day): Fit => ({ most: day.entries.length, letters: Infinity });

/** A cell: the day, a day off in words that a copy without colour shows, what there is, what there is no room for. */
function linesOf(day: Day, { most, letters }: Fit = whole(day)): ReportLine[] {
  const shown = day.entries.slice(0, most);
  const left = day.entries.length - shown.length;
  return [
    line(String(Number(day.onDay.slice(8))), { bold: true, underline: day.off !== null }),
    ...(day.off === null ? [] : [line(day.off, { bold: true, italic: true })]),
    ...shown.map((entry) => line(shortened(text.entry(entry), letters))),
    ...(left > 0 ? [line(text.more(left), { italic: true })] : []),
  ];
}

type Measure = (lines: readonly ReportLine[]) => number;

/** How high lines stand in a cell of a week, in points. */
function measureOf(format: PaperFormat): Measure {
  const { cell: look, cellMarginMm, characterEm, linePaddingPt } = format.table;
  const widthPt = ((pageOf(format, 'landscape').textMm / WEEK - 2 * cellMarginMm) * 72) / 25.4;
  // A word that goes to the next line leaves its room: a tenth of a line on the average.
  const letters = Math.floor((0.9 * widthPt) / (look.sizePt * characterEm));
  return (lines) => lines.reduce((sum, { text: said }) => sum + Math.max(1, Math.ceil(said.length / letters)) * look.sizePt * LINE + 2 * linePaddingPt, 0);
}

/** How high the highest week may be, in points, so that the month stays on its page; lower ones keep what they need. */
function roomOf(weeks: readonly (readonly (Day | null)[])[], measure: Measure): number {
  const needed = weeks.map((week) => Math.max(...week.map((day) => (day === null ? 0 : measure(linesOf(day)))))).toSorted((a, b) => a - b);
  let left = ROOM_PT;
  for (const [place, height] of needed.entries()) {
    const share = left / (needed.length - place);
    if (height > share) return share;
    left -= height;
  }
  return ROOM_PT;
}

/** What of a day stands in a cell of this height: all of it, all of it shortened, or what fits with the line that counts the others. */
function fitOf(day: Day, room: number, measure: Measure): Fit {
  const { length } = day.entries;
  const letters = LETTERS.find((one) => measure(linesOf(day, { most: length, letters: one })) <= room);
  if (letters !== undefined) return { most: length, letters };
  let most = length;
  while (most > 0 && measure(linesOf(day, { most, letters: FEWEST_LETTERS })) > room) most -= 1;
  return { most, letters: FEWEST_LETTERS };
}

/** Rows of weeks that fill the page: what is left goes to the lowest, so that there is room to write by hand. */
function levelled(weeks: readonly (readonly ReportLine[][])[], measure: Measure): ReturnType<typeof cells>[] {
  const step = measure([line('')]);
  const heights = weeks.map((week) => Math.max(step, ...week.map(measure)));
  const wanted = [...heights];
  for (let left = ROOM_PT - heights.reduce((sum, height) => sum + height, 0); left >= step; left -= step) {
    const lowest = wanted.indexOf(Math.min(...wanted));
    wanted[lowest] = (wanted[lowest] ?? 0) + step;
  }
  return weeks.map((week, place) => {
    const blank = Math.floor(((wanted[place] ?? 0) - measure(week[0] ?? [])) / step);
    const grown = wanted[place] === heights[place] ? 0 : blank;
    return cells(...week.map((lines, at): ReportCell => cell(...lines, ...(at === 0 ? Array.from({ length: grown }, () => line(BLANK)) : []))));
  });
}

/** A line that takes its room although nothing stands in it. */
const BLANK = '\u00A0';
