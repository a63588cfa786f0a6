/** Instants of the log as people read them, by the office's clock (Hà Nội all year, without summer time). */
import { daysBetween, printedDate } from '../../domain/civil-date.ts';

const office = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

function partsOf(at: number): { date: string; time: string } {
  const parts = Object.fromEntries(office.formatToParts(at).map((part) => [part.type, part.value]));
  return { date: `${parts['day']}/${parts['month']}/${parts['year']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** '05/10/2021 14:32' */
export function instantInWords(at: number): string {
  const { date, time } = partsOf(at);
  return `${date} ${time}`;
}

/** '14:32', with the date when it was on another day than `today`. */
export function instantTime(at: number, today: string): string {
  return partsOf(at).date === printedDate(today) ? partsOf(at).time : instantInWords(at);
}

/** 'hôm nay 14:32', 'hôm qua', '5 ngày trước (23/10/2021)' */
export function ageInWords(at: number, today: string): string {
  const { date, time } = partsOf(at);
  const days = daysBetween(date.split('/').reverse().join('-'), today);
  if (days <= 0) return `hôm nay ${time}`;
  return days === 1 ? 'hôm qua' : `${days} ngày trước (${date})`;
}
