/**
 * The head and foot of a paper: number, symbol, place and date, kind, title, meeting date, chair, issuer, signer. Read by
 * the pattern of each line, never by its position: two-column heads come flattened in any order.
 */
import type { Doubt, DocumentHead, DocumentKind } from '../../../model/reading.ts';
import { printedDate } from '../../civil-date.ts';
import { doubtAt } from '../doubt.ts';
import { announced, findDate, findNumber, HEAD_NUMBER, NUMBER_START, readPlaceDate } from './header-number.ts';
import { findChair, findSigner, meetingDate } from './header-people.ts';
import { labelOf } from '../source/line-labels.ts';
import type { Line } from '../source/lines.ts';
import { spaced, startWords, words } from '../patterns.ts';
import * as H from '../vocabulary/header.ts';
import { HEAD } from '../vocabulary/papers.ts';

const HEAD_LINES = 45;

export interface HeaderReading {
  head: DocumentHead;
  doubts: Doubt[];
  /** Index of the first line behind the title block. */
  bodyFrom: number;
}

/** A title that stands in one line with all that the paper is about. */
const LONGEST_TITLE = 400;
const KINDS = HEAD.kinds.map(([kind, names]) => ({ kind, pattern: new RegExp(`^(?:${spaced(names)})(?![\\p{L}])`, 'u') }));
const notIssuer = startWords(HEAD.notIssuer);
const issuerGoesOn = startWords(HEAD.issuerGoesOn);
const dear = startWords(HEAD.dear);
const ofMeeting = words(HEAD.ofMeeting);
const decision = startWords(HEAD.decision);
const decides = startWords(HEAD.decides);
const subject = startWords(HEAD.subject);
const basis = startWords(HEAD.basis);
const DASHES = /^[-–—_=*~.\s]+$/u;

/** Reads the head of a paper. */
export function readHeader(lines: readonly Line[], today: string): HeaderReading {
  const doubts: Doubt[] = [];
  const top = lines.slice(0, HEAD_LINES);
  const kindLine = findKindLine(top);
  const { number: printed, symbol: sign, line: numberLine } = findNumber(top, kindLine);
  const told = sign === null ? announced(top) : null;
  const number = printed ?? told?.number ?? null;
  const symbol = sign ?? told?.symbol ?? null;
  const kind = kindOf(kindLine?.kind ?? null, symbol, top);
  const place = findDate(top, lines, doubts);
  const { title, after } = titleBlock(lines, kindLine?.index ?? -1, top);
  const head: DocumentHead = {
    kind,
    number,
    symbol,
    issuer: findIssuer(top, kindLine?.index ?? numberLine + 6),
    place: place.place,
    issuedOn: place.issuedOn ?? told?.issuedOn ?? null,
    meetingOn: null,
    title,
    chair: null,
    signer: findSigner(lines),
  };
  const bodyFrom = Math.max(after, numberLine + 1, (kindLine?.index ?? -1) + 1, kindLine ? 0 : place.line + 1);
  if (kind === 'notice' || (kind === 'report' && ofMeeting.test(title?.toLowerCase() ?? ''))) {
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
    if (line.text.length > (index === 0 ? LONGEST_TITLE : 160)) continue;
    // A title stands in capitals; a bold or centred line may not.
    const first = line.text.split(/\s+/u).slice(0, 2).join(' ');
    // … and a copy without its head begins with its title: 'Thông báo kết luận của …'
    if (first !== first.toUpperCase() && index > 0) continue;
    const found = KINDS.find(({ pattern }) => pattern.test(line.aligned));
    if (found && !HEAD_NUMBER.test(line.text)) return { kind: found.kind, index };
  }
  return null;
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

function findIssuer(top: readonly Line[], until: number): string | null {
  const names: string[] = [];
  for (const line of top.slice(0, Math.max(0, until))) {
    if (H.STOP_ISSUER.test(line.aligned) || (names.length > 0 && DASHES.test(line.text))) {
      if (names.length > 0) break;
      continue;
    }
    const text = (line.text.split(H.BESIDE_ISSUER)[0] ?? '').trim();
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
  const decided = decision.test(lines[kindIndex]?.aligned ?? '');
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
    // 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' below the title of a decision: who decides
    if (parts.length > 0 && decided && decides.test(line.aligned) && line.text === line.text.toUpperCase()) break;
    // A lead-in ends with a colon, a title never; and the cells of a table below are no title.
    if (line.text.length > 330 || line.text.endsWith(':')) break;
    if (line.cell && line.cell.table !== lines[kindIndex]?.cell?.table) break;
    parts.push(line.text);
  }
  while (lines[index] && DASHES.test(lines[index]?.text ?? '')) index++;
  return { title: parts.length > 0 ? parts.join(' ').replace(/\s+/gu, ' ') : own || null, after: index };
}
