/**
 * The code of a row of a paper that leaves the program and comes back. On a form that is filled in it is printed: which task,
 * which unit, and what the register said when the form was made. It survives retyping: the alphabet has no letters that look
 * like digits, and two check digits find every single wrong letter and every two that changed places. In a sheet that the
 * office edits it is unseen, the name of a bookmark that Word and LibreOffice keep: which task, and which sheet.
 */

/** Crockford's alphabet of 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTHS = { task: 7, unit: 3, state: 3, sheet: 6 } as const;
const BODY = LENGTHS.task + LENGTHS.unit + LENGTHS.state;
const CHECK = 2;
/** The largest prime below 32²: no difference of one letter or of two exchanged ones is a multiple of it. */
const MODULUS = 1021;

/** What a code says: keys to compare with, no ids. */
export interface RowCode {
  task: string;
  unit: string;
  /** Of what the register said then. */
  state: string;
}

export function taskKey(taskId: string): string {
  return keyOf(taskId, LENGTHS.task);
}

export function unitKey(unitId: string): string {
  return keyOf(unitId, LENGTHS.unit);
}

/** @param said everything that the form said of the task */
export function stateKey(said: readonly (string | null)[]): string {
  return keyOf(JSON.stringify(said), LENGTHS.state);
}

/** 'K7M2QXD-3FHN8T-2R'. */
export function writeRowCode({ task, unit, state }: RowCode): string {
  return `${task}-${unit}${state}-${checkOf(task + unit + state)}`;
}

/** What the bookmarks of a sheet's rows begin with; Word hides names that begin with a line. */
const MARK = '_SGB_';
const MARK_WORDS = new RegExp(`^${MARK}([${ALPHABET}]{${LENGTHS.sheet}})_([${ALPHABET}]{${LENGTHS.task}})(?:_\\d+)?$`, 'u');

/** Which sheet a row was on, and the task that it is about. */
export interface RowMark {
  sheet: string;
  task: string;
}

/** @param said everything that the rows of the sheet say */
export function sheetKey(said: readonly unknown[]): string {
  return keyOf(JSON.stringify(said), LENGTHS.sheet);
}

/** '_SGB_3FHN8T_': what all marks of a sheet begin with. */
export function markOfSheet(sheet: string): string {
  return `${MARK}${sheet}_`;
}

/** '_SGB_3FHN8T_K7M2QXD', a task's second row with '_2' behind it. @param place which of the task's rows, from 1 */
export function writeRowMark({ sheet, task }: RowMark, place: number): string {
  return `${markOfSheet(sheet)}${task}${place > 1 ? `_${place}` : ''}`;
}

/** Null for a bookmark of somebody else. */
export function readRowMark(name: string): RowMark | null {
  const [, sheet, task] = MARK_WORDS.exec(name) ?? [];
  return sheet && task ? { sheet, task } : null;
}

/** The code as it came back: small letters, blanks and other dashes do not matter. Null for one that is damaged. */
export function readRowCode(words: string): RowCode | null {
  const letters = words.normalize('NFKC').toUpperCase().replace(/[\p{White_Space}\p{Dash}_.]+/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
  if (letters.length !== BODY + CHECK || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  const body = letters.slice(0, BODY);
  if (checkOf(body) !== letters.slice(BODY)) return null;
  const unitAt = LENGTHS.task;
  const stateAt = unitAt + LENGTHS.unit;
  return { task: body.slice(0, unitAt), unit: body.slice(unitAt, stateAt), state: body.slice(stateAt) };
}

function checkOf(body: string): string {
  let rest = 0;
  for (const letter of body) rest = (rest * 32 + ALPHABET.indexOf(letter)) % MODULUS;
  // What completes the number to a multiple, as ISO 7064 does: the check digits are held against their neighbours too.
  return lettersOf((MODULUS - ((rest * 32 ** CHECK) % MODULUS)) % MODULUS, CHECK);
}

function keyOf(text: string, length: number): string {
  return lettersOf(hash53(text), length);
}

function lettersOf(value: number, length: number): string {
  let rest = value;
  let letters = '';
  for (let place = 0; place < length; place += 1) {
    letters = `${ALPHABET[rest % 32] ?? ''}${letters}`;
    rest = Math.floor(rest / 32);
  }
  return letters;
}

/** The prime of the FNV-1a hash for 32 bits, and where its count begins. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** An odd number near 2^32 divided by the golden ratio: its products spread over all bits. */
const SPREAD = 0x9e3779b1;

/**
 * 53 well mixed bits of a text: FNV-1a from two beginnings, the second over the text with its places. The same in window,
 * process and test, where node's hashes are not.
 */
function hash53(text: string): number {
  let low = BASIS;
  let high = SPREAD;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, PRIME);
    high = Math.imul(high ^ unit ^ (at << 16), PRIME);
  }
  return mixed(low ^ (high >>> 11)) + 2 ** 32 * (mixed(high) >>> 11);
}

function mixed(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 15), SPREAD);
  return (half ^ (half >>> 14)) >>> 0;
}
