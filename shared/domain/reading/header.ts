/**
 * The head and foot of a paper: number, symbol, place and date, kind, title, meeting date, chair, issuer, signer. Read by
 * the pattern of each line, never by its position: two-column heads come flattened in any order.
 */
import type { Doubt, DocumentHead, DocumentKind } from '../../model/reading.ts';
import { civilDate, printedDate } from './civil-date.ts';
import { doubtAt } from './doubt.ts';
import { labelOf } from './line-labels.ts';
import type { Line } from './lines.ts';
import { spaced, startWords, words } from './patterns.ts';
import * as H from './vocabulary-header.ts';
import { HEAD } from './vocabulary.ts';

const HEAD_LINES = 45;

export interface HeaderReading {
  head: DocumentHead;
  doubts: Doubt[];
  /** Index of the first line behind the title block. */
  bodyFrom: number;
}

const KINDS = HEAD.kinds.map(([kind, names]) => ({ kind, pattern: new RegExp(`^(?:${spaced(names)})(?![\\p{L}])`, 'u') }));
const notIssuer = startWords(HEAD.notIssuer);
const issuerGoesOn = startWords(HEAD.issuerGoesOn);
const recipients = startWords(HEAD.recipients);
const dear = startWords(HEAD.dear);
const subject = startWords(HEAD.subject);
const signing = new RegExp(`^[\\s(]*${spaced(HEAD.signing)}`, 'u');
const signingPlain = new RegExp(`^(?:${spaced(HEAD.signingPlain)})$`, 'u');
const basis = startWords(HEAD.basis);
const meeting = words(HEAD.meeting);
const DASHES = /^[-–—_=*~.\s]+$/u;

/** Reads the head of a paper. */
export function readHeader(lines: readonly Line[], today: string): HeaderReading {
  const doubts: Doubt[] = [];
  const top = lines.slice(0, HEAD_LINES);
  const kindLine = findKindLine(top);
  const { number, symbol, line: numberLine } = findNumber(top, kindLine);
  const kind = kindOf(kindLine?.kind ?? null, symbol, top);
  const place = findDate(top, lines, doubts);
  const { title, after } = titleBlock(lines, kindLine?.index ?? -1, top);
  const head: DocumentHead = {
    kind,
    number,
    symbol,
    issuer: findIssuer(top, kindLine?.index ?? numberLine + 6),
    place: place.place,
    issuedOn: place.issuedOn,
    meetingOn: null,
    title,
    chair: null,
    signer: findSigner(lines),
  };
  const bodyFrom = Math.max(after, numberLine + 1, (kindLine?.index ?? -1) + 1, kindLine ? 0 : place.line + 1);
  if (kind === 'notice') {
    head.meetingOn = meetingDate(lines, bodyFrom, title);
    head.chair = findChair(lines, bodyFrom, title);
  }
  const start = lines[0]?.start ?? 0;
  const at = { start, end: lines[0]?.end ?? start };
  if (number === null) doubts.push(doubtAt('number-missing', numberLine >= 0 ? (lines[numberLine] ?? at) : at));
  if (head.issuedOn === null && place.missing) doubts.push(doubtAt('date-missing', place.at ?? at));
  if (head.issuedOn !== null && head.issuedOn > today) {
    doubts.push(doubtAt('date-after-today', place.at ?? at, { meant: printedDate(head.issuedOn) }));
  }
  if (kindLine === null && kind === 'other') doubts.push(doubtAt('kind-unknown', at));
  return { head, doubts, bodyFrom };
}

function findKindLine(top: readonly Line[]): { kind: DocumentKind; index: number } | null {
  for (const [index, line] of top.entries()) {
    if (line.text.length > 160) continue;
    // A title stands in capitals; a bold or centred line may not.
    const first = line.text.split(/\s+/u).slice(0, 2).join(' ');
    if (first !== first.toUpperCase()) continue;
    const found = KINDS.find(({ pattern }) => pattern.test(line.aligned));
    if (found && !HEAD_NUMBER.test(line.text)) return { kind: found.kind, index };
  }
  return null;
}

const HEAD_NUMBER = new RegExp(`(?:^|[\\s|(])${H.NUMBER_WORD}\\s*[:.]?\\s*(\\d*\\p{Ll}?|[.…_]*)\\s*[-–/]*\\s*((?:(?:20\\d\\d)\\s?/\\s?)?\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–/.&]\\s?\\p{L}[\\p{L}\\d&]*)*)`, 'u');
const NUMBER_START = new RegExp(`^[\\s|(]*${H.NUMBER_WORD}\\s*[:.]?\\s*(?=[\\d\\s.…_/-])`, 'u');
const NUMBER_INSIDE = new RegExp(`(?:\\t|\\||\\s{3,}|\\p{Lu}\\s)(${H.NUMBER_WORD}\\s*:?\\s*[\\d\\s.…_]*[-–/].*)$`, 'u');

/** 'Số: 533 -TB/TWĐTN-VP', 'Số: 467/TB-VPCP', 'Số 05-NQ/ĐU', number blank or not. */
function findNumber(top: readonly Line[], kindLine: { index: number } | null): { number: string | null; symbol: string | null; line: number } {
  const until = kindLine ? Math.max(kindLine.index + 3, 14) : top.length;
  for (const [index, line] of top.slice(0, until).entries()) {
    const text = NUMBER_START.test(line.text) ? line.text : NUMBER_INSIDE.exec(line.text)?.[1];
    if (text === undefined) continue;
    const match = HEAD_NUMBER.exec(text);
    if (!match || !/[-–/]/u.test(match[0])) continue;
    const symbol = (match[2] ?? '').replace(/\s/gu, '').replace(/–/gu, '-');
    const number = /\d/u.test(match[1] ?? '') ? (match[1] ?? null) : null;
    return { number, symbol, line: index };
  }
  return { number: null, symbol: null, line: -1 };
}

function kindOf(titled: DocumentKind | null, symbol: string | null, top: readonly Line[]): DocumentKind {
  if (titled) return titled;
  const parts = (symbol ?? '').split(/[-/]/u);
  for (const part of parts.slice(0, 2)) {
    const found = HEAD.symbols.find(([, code]) => code === part);
    if (found) return found[0];
  }
  if (symbol !== null || top.some((line) => dear.test(line.aligned) || subject.test(line.aligned))) return 'dispatch';
  return 'other';
}

interface PlaceAndDate {
  place: string | null;
  issuedOn: string | null;
  missing: boolean;
  line: number;
  at: { start: number; end: number } | null;
}

/** 'Hà Nội, ngày 04 tháng 10 năm 2021', its malformed kin, or its blanks. */
function findDate(top: readonly Line[], lines: readonly Line[], doubts: Doubt[]): PlaceAndDate {
  const bottom = lines.slice(-12);
  for (const [index, line] of [...top, ...bottom].entries()) {
    // Copied text may break the line before the year.
    const following = index < top.length ? top[index + 1] : undefined;
    const joined = following && !line.cell && /\p{L}$|\d$/u.test(line.aligned) && line.text.length < 80 && /^\d{4}\.?$/u.test(following.text)
      ? `${line.aligned} ${following.aligned}` : line.aligned;
    const found = readPlaceDate(joined);
    if (!found) continue;
    const at = { start: line.start + found.start, end: Math.min(line.end, line.start + found.end) };
    const place = line.text.slice(found.start, found.start + found.placeLength).trim() || null;
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

function readPlaceDate(aligned: string): FoundDate | null {
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

function findIssuer(top: readonly Line[], until: number): string | null {
  const names: string[] = [];
  for (const line of top.slice(0, Math.max(0, until))) {
    if (H.STOP_ISSUER.test(line.aligned) || (names.length > 0 && DASHES.test(line.text))) {
      if (names.length > 0) break;
      continue;
    }
    const text = (line.text.split(/\t|\s{4,}|\|/u)[0] ?? '').trim();
    if (text === '' || text !== text.toUpperCase() || !/\p{Lu}/u.test(text) || notIssuer.test(line.aligned)) continue;
    const last = names.at(-1);
    if (last !== undefined && issuerGoesOn.test(line.aligned)) names[names.length - 1] = `${last} ${text}`;
    else names.push(text);
  }
  const last = names.at(-1) ?? null;
  // 'VĂN PHÒNG' alone says whose only together with the line above it.
  const above = names.at(-2);
  return last !== null && above !== undefined && H.BARE_ISSUER.test(last) ? `${last} ${above}` : last;
}

/** The lines behind the kind up to dashes, the addressees or the first paragraph of the text. */
function titleBlock(lines: readonly Line[], kindIndex: number, top: readonly Line[]): { title: string | null; after: number } {
  if (kindIndex < 0) {
    const index = top.findIndex((line) => subject.test(line.aligned));
    const addressed = top.findIndex((line) => dear.test(line.aligned));
    if (index < 0) return { title: null, after: addressed < 0 ? 0 : addressed + 1 };
    return { title: lines[index]?.text ?? null, after: addressed < 0 ? index + 1 : addressed + 1 };
  }
  const parts: string[] = [];
  let index = kindIndex + 1;
  const own = lines[kindIndex]?.text ?? '';
  const kindWord = KINDS.map(({ pattern }) => pattern.exec(lines[kindIndex]?.aligned ?? '')?.[0].length ?? 0).reduce((a, b) => Math.max(a, b), 0);
  const rest = own.slice(kindWord).replace(/^[\s:.-]+/u, '');
  if (rest !== '') parts.push(rest);
  for (; index < Math.min(lines.length, kindIndex + 10); index++) {
    const line = lines[index];
    if (!line || DASHES.test(line.text)) break;
    if (HEAD_NUMBER.test(line.text) && NUMBER_START.test(line.text)) continue;
    if (readPlaceDate(line.aligned)) continue;
    if (labelOf(line.text) || dear.test(line.aligned) || H.OPENS_TEXT.test(line.aligned)) break;
    if (parts.length > 0 && (basis.test(line.aligned) && !line.bold || line.text.length > 220 || /[.;]$/u.test(line.text))) break;
    if (line.text.length > 330) break;
    parts.push(line.text);
  }
  while (lines[index] && DASHES.test(lines[index]?.text ?? '')) index++;
  return { title: parts.length > 0 ? parts.join(' ').replace(/\s+/gu, ' ') : own || null, after: index };
}

/** The meeting's own day: in the title ('tại cuộc họp ngày …') or at the start of the text ('Ngày 30/9/2021, …'). */
function meetingDate(lines: readonly Line[], bodyFrom: number, title: string | null): string | null {
  const preamble = lines.slice(bodyFrom, bodyFrom + 6);
  const firstItem = preamble.findIndex((line) => labelOf(line.text) !== null);
  const body = (firstItem < 0 ? preamble : preamble.slice(0, firstItem)).map((line) => line.aligned);
  for (const text of body) {
    const opening = H.OPENING_DATE.exec(text);
    if (opening) return dateOf(opening);
  }
  const titled = H.TITLE_DATE.exec(title?.toLowerCase() ?? '');
  if (titled) return dateOf(titled);
  for (const text of body) {
    const match = H.MEETING_DATE.exec(text);
    if (match && meeting.test(text)) return dateOf(match);
  }
  return null;
}

function dateOf(match: RegExpExecArray): string | null {
  const { day, month, year } = match.groups ?? {};
  return civilDate(Number(year), Number(month), Number(day));
}

const conclusion = new RegExp(spaced(HEAD.conclusionOf), 'iu');
const chairSubject = new RegExp(spaced(HEAD.chairSubject), 'iu');

function findChair(lines: readonly Line[], bodyFrom: number, title: string | null): string | null {
  const titled = title === null ? null : conclusion.exec(title)?.[1];
  if (titled) return titled.trim();
  for (const line of lines.slice(bodyFrom, bodyFrom + 4)) {
    const chaired = chairSubject.exec(line.text)?.[1];
    if (chaired) return (chaired.split(/ [-–] |,/u)[0] ?? chaired).trim();
  }
  return null;
}

/** Whether a line opens the foot of the paper: addressees of copies or the signature. */
export function opensFoot(line: Line): boolean {
  return recipients.test(line.aligned)
    || (signing.test(line.aligned) && line.text.slice(0, 12) === line.text.slice(0, 12).toUpperCase())
    || (line.capitals && line.text.length < 60 && signingPlain.test(line.aligned));
}

function findSigner(lines: readonly Line[]): string | null {
  let signed = false;
  for (const line of lines.slice(-60)) {
    if (signing.test(line.aligned) || (line.capitals && signingPlain.test(line.aligned))) signed = true;
    else if (signed && H.PERSON_NAME.test(line.text) && !H.NOT_NAME.test(line.aligned)) return line.text;
  }
  return null;
}
