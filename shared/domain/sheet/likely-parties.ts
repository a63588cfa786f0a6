/** Who an unknown name may mean: by the initials of its words, by letters that are near, by a part of it. */
import type { AssigneeKind, ReadingContext } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';
import { matchUnit } from '../unit-match.ts';

const MOST = 4;
/** What is longer is no name. */
const LONGEST = 80;

/** Ids of units or persons, the likeliest first. */
export function likelyParties(name: string, kind: AssigneeKind, context: ReadingContext): string[] {
  if (name.length > LONGEST) return [];
  if (kind === 'person') return likelyPersons(name, context);
  const asked = foldWords(name);
  const short = context.units.filter((unit) => unit.names.some((one) => isShortFor(asked, foldWords(one)))).map(({ id }) => id);
  const near = matchUnit(name, { units: context.units, former: [] });
  return [...new Set([...short, ...(near.kind === 'sure' ? [near.id] : near.candidates)])].slice(0, MOST);
}

/** The last word of a Vietnamese name is the one that people use. */
function likelyPersons(name: string, context: ReadingContext): string[] {
  const last = foldWords(name).split(' ').at(-1);
  return context.persons.filter((person) => foldWords(person.name).split(' ').at(-1) === last).map(({ id }) => id).slice(0, MOST);
}

/** So many words of a name, and the rest may be left out. */
const ENOUGH = 3;

/** 'ban tg' for 'ban tuyen giao': each word is the word, or the initials of several. */
export function isShortFor(asked: string, name: string): boolean {
  const words = name.split(' ');
  const fits = (parts: readonly string[], place: number): boolean => {
    const [part, ...rest] = parts;
    if (part === undefined) return place === words.length || place > ENOUGH;
    if (words[place] === part && fits(rest, place + 1)) return true;
    const initials = words.slice(place, place + part.length).map((word) => word[0]).join('');
    return part.length >= 2 && initials === part && fits(rest, place + part.length);
  };
  return asked !== name && fits(asked.split(' '), 0);
}
