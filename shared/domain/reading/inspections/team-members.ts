/** Members of a team as a line or cell names them: 'Trưởng đoàn: đ/c Nguyễn Văn A, Phó Trưởng Ban Kiểm tra; Thư ký: …'. */
import type { ReadMember } from '../../../model/teams-reading.ts';
import { foldWords } from '../../fold-text.ts';
import { type Dictionary, personIdOf, unitIdOf } from '../names/dictionary.ts';
import { longestAt, matchAt } from '../patterns.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';
import { UNIT_HEADS } from '../vocabulary/heads.ts';
import { PERSON_HEADS } from '../vocabulary/positions.ts';
import { TEAM } from '../vocabulary/teams.ts';

const unitHead = longestAt(UNIT_HEADS);
const address = new RegExp(`^\\s*(?:${PERSON_HEADS})[:\\s]+`, 'u');
const NAME = /^\p{Lu}[\p{Ll}'’]*(?:\s+\p{Lu}[\p{Ll}'’]*){1,4}/u;
const LABEL = /^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–+*•])\s*/u;
/** A role in front of the colon. */
const CAPTION = /^([^:,;]{3,40}):\s*/u;

type Role = ReadMember['role'];

/** The role that words speak of; null for none. */
export function roleOf(words: string): Role | null {
  const folded = foldWords(words);
  if (TEAM.deputy.test(folded)) return 'member';
  if (TEAM.head.test(folded)) return 'head';
  if (TEAM.recorder.test(folded)) return 'recorder';
  return TEAM.member.test(folded) ? 'member' : null;
}

/**
 * The members that a text names.
 * @param standard the role of names beside which none stands; null where such names are nobody of the team
 */
export function membersIn(text: string, standard: Role | null, dictionary: Dictionary): ReadMember[] {
  const found: ReadMember[] = [];
  let role = standard;
  for (const piece of text.split(/[;\n]/u)) {
    let rest = piece.replace(LABEL, '').trim();
    const caption = CAPTION.exec(rest);
    const captioned = caption ? roleOf(caption[1] ?? '') : null;
    if (caption && captioned) {
      role = captioned;
      rest = rest.slice(caption[0].length);
    }
    // What stands behind the name tells its role: 'Trần Văn B, Ban Tổ chức - Thư ký'.
    const own = captioned ? null : roleOf(rest);
    for (const [place, part] of rest.split(',').entries()) {
      const member = memberOf(part, own ?? role, dictionary);
      const last = found.at(-1);
      if (member && (place === 0 || isWholeName(part, dictionary) || address.test(alignSpelling(part)))) found.push(member);
      else if (place > 0 && last) last.words = [last.words, part.trim()].filter(Boolean).join(', ');
    }
  }
  for (const member of found) member.unitId = unitOf(member.words, dictionary);
  return found;
}

/** A name that begins a part, behind a form of address or by itself. */
function memberOf(part: string, role: Role | null, dictionary: Dictionary): ReadMember | null {
  const text = part.trim();
  const head = address.exec(alignSpelling(text))?.[0].length ?? 0;
  const name = NAME.exec(text.slice(head))?.[0];
  if (name === undefined || (role === null && head === 0)) return null;
  if (head === 0 && (matchAt(unitHead, alignSpelling(text), 0) !== null || dictionary.byName.has(foldWords(name)))) return null;
  const words = text.slice(head + name.length).replace(/^[\s\-–(]+|[\s)]+$/gu, '');
  return { name: name.replace(/\s+/gu, ' '), words: roleOf(words) === null ? words : withoutRole(words), role: role ?? 'member', personId: personIdOf(dictionary, name), unitId: null };
}

/** 'Ban Tổ chức - Thư ký đoàn' without the role behind the dash. */
function withoutRole(words: string): string {
  return words.split(/\s[-–]\s/u).filter((part) => roleOf(part) === null).join(' - ');
}

function isWholeName(part: string, dictionary: Dictionary): boolean {
  const text = part.trim();
  return NAME.exec(text)?.[0] === text && !dictionary.byName.has(foldWords(text)) && matchAt(unitHead, alignSpelling(text), 0) === null;
}

/** The unit that the words behind a name end with: 'Phó Trưởng Ban Kiểm tra'. */
function unitOf(words: string, dictionary: Dictionary): string | null {
  for (const part of words.split(/,|\s[-–]\s/u)) {
    const tokens = part.trim().split(/\s+/u);
    for (let from = 0; from < tokens.length; from++) {
      const id = unitIdOf(dictionary, tokens.slice(from).join(' '), null);
      if (id !== null) return id;
    }
  }
  return null;
}
