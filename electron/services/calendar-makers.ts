/** What the calendars on paper are made from: the same answers as those of the calendar on screen. */
import { addDays, endOfMonth, monthOf, weekday, yearOf } from '../../shared/domain/civil-date.ts';
import { calendarKinds } from '../../shared/model/calendar-views.ts';
import { lichCongTacTuan } from '../../shared/reports/lich-cong-tac-tuan.ts';
import { lichThang } from '../../shared/reports/lich-thang.ts';
import { chosenOf } from '../../shared/reports/params.ts';
import { type ReportId, reports } from '../../shared/reports/registry.ts';
import { listAppointments } from '../db/queries/appointments.ts';
import { listCalendar, restrictedTasks } from '../db/queries/calendar.ts';
import { listHolidays } from '../db/queries/clashes.ts';
import { isSample } from '../db/queries/report-facts.ts';
import { checked, type Maker } from './report-maker.ts';

export const calendarMakers = {
  'lich-cong-tac-tuan': async (db, given, today, { format }) => {
    const day = checked(reports['lich-cong-tac-tuan'].params, given).onDay ?? today;
    const from = addDays(day, -weekday(day));
    const to = addDays(from, 6);
    const { rows: appointments } = await listAppointments(db, { from, to }, today);
    const holidays = [];
    for (const year of new Set([yearOf(from), yearOf(to)])) holidays.push(...(await listHolidays(db, year)).rows);
    return [lichCongTacTuan({ from, appointments, holidays, asAt: today, sample: await isSample(db) }, format)];
  },
  'lich-thang': async (db, given, today, { format }) => {
    const fields = reports['lich-thang'].params;
    const params = checked(fields, given);
    const month = params.month ?? today.slice(0, 7);
    const first = `${month}-01`;
    const chosen = chosenOf(fields.kinds, params.kinds);
    const { rows } = await listCalendar(db, { from: first, to: endOfMonth(yearOf(first), monthOf(first)), kinds: calendarKinds.filter((kind) => chosen.includes(kind)) }, today);
    const restricted = await restrictedTasks(db);
    const entries = rows.filter((entry) => entry.taskId === null || !restricted.has(entry.taskId));
    const { rows: holidays } = await listHolidays(db, yearOf(first));
    return [lichThang({ month, entries, holidays, withheld: rows.length - entries.length, asAt: today, sample: await isSample(db) }, format)];
  },
} satisfies Partial<Record<ReportId, Maker>>;
