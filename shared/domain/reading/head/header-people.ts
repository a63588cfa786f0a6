/** What a paper's first and last lines say of people and the meeting: meeting day, chair, signer, and where the foot begins. */
import { civilDate } from '../../civil-date.ts';
import { labelOf } from '../source/line-labels.ts';
import type { Line } from '../source/lines.ts';
import { spaced, startWords, words } from '../patterns.ts';
import * as H from '../vocabulary/header.ts';
import { HEAD } from '../vocabulary/papers.ts';

const recipients = startWords(HEAD.recipients);
const signing = new RegExp(`^[\\s(]*${spaced(HEAD.signing)}`, 'u');
const signingPlain = new RegExp(`^(?:${spaced(HEAD.signingPlain)})$`, 'u');
const meeting = words(HEAD.meeting);

/** The meeting's own day: in the title ('tại cuộc họp ngày …') or at the start of the text ('Ngày 30/9/2021, …'). */
export function meetingDate(lines: readonly Line[], bodyFrom: number, title: string | null): string | null {
  const body = preambleOf(lines, bodyFrom).map((line) => line.aligned);
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

/** The first lines of the text, as far as the first item. */
function preambleOf(lines: readonly Line[], bodyFrom: number): readonly Line[] {
  const first = lines.slice(bodyFrom, bodyFrom + 6);
  const item = first.findIndex((line) => labelOf(line.text) !== null);
  return item < 0 ? first : first.slice(0, item);
}

function dateOf(match: RegExpExecArray): string | null {
  const { day, month, year } = match.groups ?? {};
  return civilDate(Number(year), Number(month), Number(day));
}

const conclusion = new RegExp(spaced(HEAD.conclusionOf), 'iu');
const chairSubject = new RegExp(spaced(HEAD.chairSubject), 'iu');

/** 'Kết luận của đồng chí …' in the title, or '… đã chủ trì' at the start of the text. */
export function findChair(lines: readonly Line[], bodyFrom: number, title: string | null): string | null {
  const titled = title === null ? null : conclusion.exec(title)?.[1];
  if (titled) return titled.trim();
  for (const line of preambleOf(lines, bodyFrom)) {
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

/** The name under the signature. */
export function findSigner(lines: readonly Line[]): string | null {
  let signed = false;
  for (const line of lines.slice(-60)) {
    if (signing.test(line.aligned) || (line.capitals && signingPlain.test(line.aligned))) signed = true;
    else if (signed && H.PERSON_NAME.test(line.text) && !H.NOT_NAME.test(line.aligned)) return line.text;
  }
  return null;
}
