/** The leaders' week as it is pasted from Word or Excel. */
import { foldWords } from './fold-text.ts';

export interface AppointmentLine {
  onDay: string;
  fromTime: string | null;
  matter: string;
  leader: string | null;
  place: string | null;
  participants: string | null;
}

/** 'Thứ Hai, 04/10/2021', '04/10': the day that the lines below it are on. */
const DAY = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?(?!\d)/u;
const TIME = /(?<!\d)([01]?\d|2[0-3])\s*(?:giờ|[hH:g])\s*([0-5]\d)?(?!\d)/u;

/** Columns by the words of their headings, folded; the order is that of the office's usual table where there is no heading. */
const headings: Readonly<Record<keyof Omit<AppointmentLine, 'onDay'>, readonly string[]>> = {
  fromTime: ['thoi gian', 'gio', 'buoi'],
  matter: ['noi dung', 'noi dung cong viec', 'noi dung cong tac', 'cong viec'],
  leader: ['chu tri', 'nguoi chu tri', 'dong chi chu tri', 'chu tri tham du', 'lanh dao', 'lanh dao chu tri', 'lanh dao chu tri tham du', 'lanh dao du', 'lanh dao tham du', 'dong chi'],
  place: ['dia diem', 'noi hop', 'dia diem hop'],
  participants: ['thanh phan', 'thanh phan du', 'thanh phan du hop', 'thanh phan tham du', 'thanh phan tham gia'],
};

type Column = keyof typeof headings;

const usual: readonly Column[] = ['fromTime', 'matter', 'leader', 'place', 'participants'];

function columnOf(heading: string): Column | null {
  const words = foldWords(heading);
  return usual.find((column) => headings[column].includes(words)) ?? null;
}

function dayOf(text: string, year: number): string | null {
  const [, day, month, own] = DAY.exec(text) ?? [];
  return day && month ? `${own ?? String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** '8h30', '8:30', '8 giờ 30' -> '08:30'; null where no time of day stands. */
export function timeOf(text: string): string | null {
  const [, hour, minute] = TIME.exec(text) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute ?? '00'}` : null;
}

/**
 * Reads lines of cells between tabs: time, matter, leader, place, participants, or as the headings say. A day stands in a line
 * of its own, in a cell of its own before the time, or together with the time; it holds for the lines below it.
 */
export function parseAppointments(text: string, year: number): AppointmentLine[] {
  const found: AppointmentLine[] = [];
  let columns: (Column | null)[] = [...usual];
  let day: string | null = null;
  let headed = false;
  for (const line of text.normalize('NFC').split(/\r?\n/u)) {
    const cells = line.split('\t').map((cell) => cell.trim().replace(/^"|"$/gu, ''));
    if (cells.every((cell) => cell === '')) continue;
    const named = cells.map(columnOf);
    if (named.filter((column) => column !== null).length >= 2) {
      columns = named;
      headed = true;
      continue;
    }
    day = dayOf(cells[0] ?? '', year) ?? day;
    const rest = cells.filter((cell) => cell !== '');
    if (rest.length === 1 && dayOf(rest[0] ?? '', year) !== null) continue;
    // Without headings a cell with the day alone pushes the others one to the right.
    const shift = !headed && dayOf(cells[0] ?? '', year) !== null && timeOf((cells[0] ?? '').replace(DAY, '')) === null ? 1 : 0;
    const cell = (column: Column) => cells[columns.indexOf(column) + (columns.includes(column) ? shift : cells.length)]?.trim() || null;
    const matter = cell('matter');
    if (day === null || matter === null) continue;
    found.push({
      onDay: day,
      fromTime: timeOf(cell('fromTime') ?? '') ?? (shift === 0 ? timeOf((cells[0] ?? '').replace(DAY, '')) : null),
      matter,
      leader: cell('leader'),
      place: cell('place'),
      participants: cell('participants'),
    });
  }
  return found;
}
