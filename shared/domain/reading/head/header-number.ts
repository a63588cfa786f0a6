/** Number and symbol, place and day of a paper, by the pattern of each line. */
import type { Doubt } from '../../../model/reading.ts';
import { civilDate, printedDate } from '../../civil-date.ts';
import { doubtAt } from '../doubt.ts';
import type { Line } from '../source/lines.ts';
import * as H from '../vocabulary/header.ts';

export const HEAD_NUMBER = new RegExp(`(?:^|[\\s|(])${H.NUMBER_WORD}\\s*[:.]?\\s*(\\d*\\p{Ll}?|[.…_]*)\\s*[-–/]*\\s*((?:(?:20\\d\\d)\\s?/\\s?)?\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–/.&]\\s?\\p{L}[\\p{L}\\d&]*)*)`, 'u');
export const NUMBER_START = new RegExp(`^[\\s|(]*${H.NUMBER_WORD}\\s*[:.]?\\s*(?=[\\d\\s.…_/-])`, 'u');
const NUMBER_ALONE = new RegExp(`^[\\s|(]*${H.NUMBER_WORD}\\s*[:.]?\\s*$`, 'u');
const NUMBER_INSIDE = new RegExp(`(?:\\t|\\||\\s{3,}|\\p{Lu}\\s)(${H.NUMBER_WORD_INSIDE}\\s*:?\\s*[\\d\\s.…_]*[-–/].*)$`, 'u');

/** 'Số: 533 -TB/TWĐTN-VP', 'Số: 467/TB-VPCP', 'Số 05-NQ/ĐU', number blank or not. */
export function findNumber(top: readonly Line[], kindLine: { index: number } | null): { number: string | null; symbol: string | null; line: number } {
  const until = kindLine ? Math.max(kindLine.index + 3, 14) : top.length;
  for (const [index, line] of top.slice(0, until).entries()) {
    // 'Số:' and what it is on the next line, as web pages break it
    const below = NUMBER_ALONE.test(line.text) ? ` ${top[index + 1]?.text ?? ''}` : '';
    const text = NUMBER_START.test(line.text + below) ? line.text + below : NUMBER_INSIDE.exec(line.text)?.[1];
    if (text === undefined) continue;
    const match = HEAD_NUMBER.exec(text);
    // 'ĐOÀN KIỂM TRA | THEO QUYẾT ĐỊNH | SỐ 1050/QĐ-SCT': the number is that of a paper which the issuer is named by.
    if (H.CITES.test(top[index - 1]?.aligned ?? '') && !text.includes(':')) continue;
    if (!match || !/[-–/]/u.test(match[0])) continue;
    const symbol = (match[2] ?? '').replace(/\s/gu, '').replace(/–/gu, '-');
    const number = /\d/u.test(match[1] ?? '') ? (match[1] ?? null) : null;
    return { number, symbol, line: index };
  }
  return { number: null, symbol: null, line: -1 };
}

/** Number, symbol and day of a paper whose opening only tells of it; null where it does not. */
export function announced(top: readonly Line[]): { number: string; symbol: string; issuedOn: string | null } | null {
  for (const line of top.slice(0, H.ANNOUNCED_WITHIN)) {
    const match = H.ANNOUNCED.exec(line.aligned);
    if (!match?.groups) continue;
    const { number = '', symbol = '', day, month, year } = match.groups;
    const at = match.index + match[0].indexOf(symbol);
    return { number, symbol: line.text.slice(at, at + symbol.length), issuedOn: year === undefined ? null : civilDate(Number(year), Number(month), Number(day)) };
  }
  return null;
}

/** Where and when a paper was issued. */
export interface PlaceAndDate {
  place: string | null;
  issuedOn: string | null;
  missing: boolean;
  line: number;
  at: { start: number; end: number } | null;
}

/** 'Hà Nội, ngày 04 tháng 10 năm 2021', its malformed kin, or its blanks. */
export function findDate(top: readonly Line[], lines: readonly Line[], doubts: Doubt[]): PlaceAndDate {
  const bottom = lines.slice(-12);
  for (const [index, line] of [...top, ...bottom].entries()) {
    // Copied text may break the line before the year.
    const following = index < top.length ? top[index + 1] : undefined;
    // … but what the next line says whole is its own.
    const joined = following && !line.cell && line.text.length < 80 && readPlaceDate(following.aligned) === null
      && ((/\p{L}$|\d$/u.test(line.aligned) && /^\d{4}\.?$/u.test(following.text)) || H.DATE_BROKEN.test(`${line.aligned} ${following.aligned}`))
      ? `${line.aligned} ${following.aligned}` : line.aligned;
    const found = readPlaceDate(joined);
    if (!found) continue;
    const at = { start: line.start + found.start, end: Math.min(line.end, line.start + found.end) };
    const place = placeIn(line.text.slice(found.start, found.start + found.placeLength)) || null;
    if (found.blank) return { place, issuedOn: null, missing: true, line: index, at };
    const issuedOn = civilDate(found.year, found.month, found.day);
    if (issuedOn === null) doubts.push(doubtAt('date-impossible', at, { quoted: line.text.slice(found.start) }));
    else if (found.malformed) {
      doubts.push(doubtAt('date-malformed', at, { quoted: line.text.slice(found.start), meant: printedDate(issuedOn) }));
    }
    return { place, issuedOn, missing: false, line: index < top.length ? index : -1, at };
  }
  return { place: null, issuedOn: null, missing: true, line: -1, at: null };
}

interface FoundDate {
  start: number;
  end: number;
  placeLength: number;
  day: number;
  month: number;
  year: number;
  blank: boolean;
  malformed: boolean;
}

/** 'ĐOÀN TNCS HỒ CHÍ MINH Đà Nẵng': behind the words of another column, in capitals or set apart. */
function placeIn(words: string): string {
  const last = words.split(/\t|\s{3,}/u).at(-1) ?? '';
  return last.trim().replace(/^(?:\p{Lu}{2,} )+(?=\p{Lu}\p{Ll})/u, '');
}

/** The place and day a line holds. */
export function readPlaceDate(aligned: string): FoundDate | null {
  for (const { pattern, malformed } of H.PLACE_DATES) {
    const match = pattern.exec(aligned);
    if (!match?.groups) continue;
    const { place = '', day = '', month = '', year = '' } = match.groups;
    const placeAt = match.index + match[0].indexOf(place);
    const base = { start: placeAt, end: match.index + match[0].length, placeLength: place.length, malformed };
    const blank = !/\d/u.test(day) || !/\d/u.test(month) || !/\d{4}/u.test(year);
    return { ...base, day: Number(day), month: Number(month), year: Number(year), blank };
  }
  return null;
}

