/**
 * The lunar calendar of Vietnam, for the zone of Hanoi (+07:00): the month begins on the day of the new moon, the month that
 * holds the winter solstice is the eleventh. Formulas of J. Meeus, Astronomical Algorithms.
 */
import { addDays, yearOf } from './civil-date.ts';

const ZONE = 7 / 24;
/** The mean length of a month of the moon, and the new moon that months are counted from (1 January 1900). */
const MONTH = 29.530588853;
const FIRST_MOON = 2415021.076998695;
/** The Julian day number of 1970-01-01. */
const EPOCH = 2440588;
const RADIANS = Math.PI / 180;

function julianDay(date: string): number {
  return Math.round(Date.parse(date) / 86_400_000) + EPOCH;
}

function civilDay(julian: number): string {
  return addDays('1970-01-01', julian - EPOCH);
}

/** The Julian day in Hanoi on which the k-th new moon since 1900 falls. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const turn =
    (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun) - 0.4068 * Math.sin(moon) + 0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) + 0.0104 * Math.sin(2 * node) - 0.0051 * Math.sin(sun + moon) - 0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) - 0.0004 * Math.sin(2 * node - sun) - 0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) + 0.0005 * Math.sin(2 * moon + sun);
  const drift = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + turn - drift + 0.5 + ZONE);
}

/** The twelfth of the sky that the sun stands in when a day begins in Hanoi; the ninth begins with the winter solstice. */
function sunTwelfth(julian: number): number {
  const t = (julian - 2451545.5 - ZONE) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre = (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.00029 * Math.sin(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** The number of the new moon that begins the month with the winter solstice of a year. */
function solsticeMoon(year: number): number {
  const k = Math.floor((julianDay(`${year}-12-31`) - FIRST_MOON) / MONTH);
  return sunTwelfth(newMoon(k)) >= 9 ? k - 1 : k;
}

/** How many months after one with a solstice the leap month comes; null where twelve months lie before the next solstice. */
function leapAfter(solstice: number, next: number): number | null {
  if (next - solstice < 13) return null;
  // The leap month is the first in which the sun stays in one twelfth.
  for (let after = 1; after < 13; after++) {
    if (sunTwelfth(newMoon(solstice + after)) === sunTwelfth(newMoon(solstice + after + 1))) return after;
  }
  return null;
}

/** The civil date of a day of the lunar year that begins in `year`; months 1 to 10, none of them the leap one. */
export function lunarDay(year: number, month: number, day: number): string {
  const solstice = solsticeMoon(year - 1);
  const leap = leapAfter(solstice, solsticeMoon(year));
  const plain = month + 1;
  return civilDay(newMoon(solstice + plain + (leap !== null && leap <= plain ? 1 : 0)) + day - 1);
}

/** A day of the lunar calendar. */
export interface LunarDay {
  day: number;
  month: number;
  /** The month is the leap one that follows the month of its number ('tháng 6 nhuận'). */
  leap: boolean;
}

/** The lunar day of a civil date. */
export function lunarOf(date: string): LunarDay {
  const julian = julianDay(date);
  // The moon is up to fourteen hours before or after its mean.
  let moon = Math.floor((julian - FIRST_MOON) / MONTH) + 1;
  while (newMoon(moon) > julian) moon -= 1;
  const year = yearOf(date);
  const [before, own] = [solsticeMoon(year - 1), solsticeMoon(year)];
  const [solstice, next] = moon >= own ? [own, solsticeMoon(year + 1)] : [before, own];
  const leap = leapAfter(solstice, next);
  const after = moon - solstice;
  const plain = leap !== null && after >= leap ? after - 1 : after;
  return { day: julian - newMoon(moon) + 1, month: ((plain + 10) % 12) + 1, leap: after === leap };
}
