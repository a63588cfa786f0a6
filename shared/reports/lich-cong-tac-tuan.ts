/** 'Lịch công tác tuần' in the office's own form: the leaders' week day by day, a line a matter with all leaders who attend it. */
import { addDays, weekday } from '../domain/civil-date.ts';
import { foldWords } from '../domain/fold-text.ts';
import type { AppointmentRow, HolidayRow } from '../model/views.ts';
import { calendarPaperWords } from '../text/vi/calendar-papers.ts';
import { commonWords } from '../text/vi/common.ts';
import type { PaperFormat } from './format-hd29.ts';
import { cells, columnsOf, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportDoc, ReportRow } from './report-doc.ts';

const text = calendarPaperWords.week;
const WEEK = 7;

export const weekParams = { onDay: { kind: 'day', label: text.onDay, today: true } } as const satisfies ParamFields;

export interface WeekFacts {
  /** Monday. */
  from: string;
  appointments: Pick<AppointmentRow, 'onDay' | 'fromTime' | 'matter' | 'leaderName' | 'place' | 'participants'>[];
  holidays: Pick<HolidayRow, 'onDay' | 'name' | 'working'>[];
  asAt: string;
  sample: boolean;
}

type Line = Omit<WeekFacts['appointments'][number], 'leaderName'> & { leaders: string[] };

export function lichCongTacTuan(facts: WeekFacts, format: PaperFormat): ReportDoc {
  const { columns } = text;
  const days = Array.from({ length: WEEK }, (_, place) => addDays(facts.from, place));
  const rows = days.flatMap((onDay): ReportRow[] => {
    const off = facts.holidays.find((day) => day.onDay === onDay && !day.working)?.name ?? null;
    const lines = linesOf(facts.appointments.filter((row) => row.onDay === onDay));
    if (lines.length === 0 && off === null) return [];
    return [
      { kind: 'group', text: text.day(commonWords.weekday(weekday(onDay)), onDay, off) },
      ...lines.map((row) => cells(words(row.fromTime), words(row.matter), words(...row.leaders), words(row.place), words(row.participants))),
    ];
  });
  return paperOf({
    id: 'lich-cong-tac-tuan', symbol: null, title: text.title, subtitle: [text.subtitle(facts.from, addDays(facts.from, WEEK - 1))],
    blocks: [
      rows.length === 0 ? paragraph(text.nothing, { italic: true, centred: true }) : {
        kind: 'table',
        columns: columnsOf(format, 'portrait', [
          { title: columns.time, mm: 15, align: 'centre' }, { title: columns.matter, share: 33 }, { title: columns.leader, share: 23 }, { title: columns.place, share: 19 }, { title: columns.participants, share: 25 },
        ]),
        rows,
      },
    ],
    signedBy: 'order', recipients: text.recipients, asAt: facts.asAt, sample: facts.sample,
  });
}

/** Each matter once: of what several leaders attend the register has a row each. */
function linesOf(rows: WeekFacts['appointments']): Line[] {
  const matters = Map.groupBy(rows, (row) => [row.fromTime, foldWords(row.matter), row.place, row.participants].join('|'));
  return [...matters.values()].flatMap((same): Line[] => {
    const [first] = same;
    return first ? [{ ...first, leaders: same.flatMap((row) => row.leaderName ?? []) }] : [];
  });
}
