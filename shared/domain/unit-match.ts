/**
 * Which unit of a list a typed name means. Sure is only what folds to a name that the unit bears or bore, or to the name of
 * a unit that has become part of it; everything else is asked, with the units whose names are near.
 */
import { foldWords } from './fold-text.ts';

/** A unit that may be meant, with all its names. */
export interface NamedUnit {
  id: string;
  names: readonly string[];
}

/** The units of a list, and those that have become part of one of them. */
export interface UnitBook {
  units: readonly NamedUnit[];
  /** Units that are not in the list; `into` are the ones of the list that they went into. */
  former: readonly (NamedUnit & { into: readonly string[] })[];
}

export type UnitMatch = { kind: 'sure'; id: string } | { kind: 'doubtful'; candidates: string[] };

/** What stands before names and does not tell units apart. */
const HEADS = /^(?:ban chap hanh |bch |btv )?(?:tinh doan|thanh doan|tinh thanh doan|doan tncs ho chi minh tinh|doan tncs hcm tinh|doan thanh nien tinh|tinh|thanh pho|tp|td) /u;
const MOST_CANDIDATES = 5;

/** Names as they are pasted: ordinals and bullets before, marks and days after are no part of them. */
export function cleanName(words: string): string {
  return words
    .normalize('NFC')
    .replace(/^[\s\-–*•+]*(?:\d{1,3}\s*[.)/-]\s*)?[\s\-–*•+]*/u, '')
    .replace(/[\s:;,.\-–]*(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?)?[\s:;,.]*$/u, '')
    .trim();
}

/** Finds the unit that a name means. */
export function matchUnit(words: string, book: UnitBook): UnitMatch {
  const asked = foldWords(words);
  const bare = withoutHead(asked);
  const sure = bearing(book, asked) ?? (bare === asked ? null : bearing(book, bare)) ?? bearingBare(book, bare);
  if (sure?.length === 1 && sure[0] !== undefined) return { kind: 'sure', id: sure[0] };
  return { kind: 'doubtful', candidates: sure ?? nearest(book, bare) };
}

function withoutHead(folded: string): string {
  return folded.replace(HEADS, '');
}

/** Units of the list that bear the name; else those that a bearer went into; null when nobody bears it. */
function bearing(book: UnitBook, asked: string): string[] | null {
  if (asked === '') return null;
  return found(book, (name) => foldWords(name) === asked);
}

function bearingBare(book: UnitBook, bare: string): string[] | null {
  if (bare === '') return null;
  return found(book, (name) => withoutHead(foldWords(name)) === bare || squeezed(foldWords(name)) === squeezed(bare));
}

function found(book: UnitBook, is: (name: string) => boolean): string[] | null {
  const present = book.units.filter((unit) => unit.names.some(is)).map((unit) => unit.id);
  if (present.length > 0) return present;
  const into = new Set(book.former.filter((unit) => unit.names.some(is)).flatMap((unit) => unit.into));
  return into.size > 0 ? [...into] : null;
}

function squeezed(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** Units whose name is a few letters away, or of which the words are a part; nearest first. */
function nearest(book: UnitBook, bare: string): string[] {
  const letters = squeezed(bare);
  if (letters.length < 2) return [];
  const all = [...book.units.map((unit) => ({ ...unit, into: [unit.id] })), ...book.former];
  const best = new Map<string, number>();
  for (const unit of all) {
    const distance = Math.min(...unit.names.map((name) => distanceTo(letters, bare, withoutHead(foldWords(name)))));
    if (distance === Number.POSITIVE_INFINITY) continue;
    for (const id of unit.into) best.set(id, Math.min(best.get(id) ?? Number.POSITIVE_INFINITY, distance));
  }
  return [...best].toSorted((a, b) => a[1] - b[1]).slice(0, MOST_CANDIDATES).map(([id]) => id);
}

function distanceTo(letters: string, bare: string, name: string): number {
  const other = squeezed(name);
  const most = Math.max(1, Math.floor(Math.min(letters.length, other.length) / 3));
  const distance = editDistance(letters, other);
  if (distance <= most) return distance;
  if (name.startsWith(`${bare} `)) return 1;
  const part = ` ${name} `.includes(` ${bare} `) || (bare.length > 5 && ` ${bare} `.includes(` ${name} `) && name.length > 5);
  return part ? most + 1 : Number.POSITIVE_INFINITY;
}

/** Letters to put in, take out, change or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
