/** The house's names made ready for matching: longest names first, found by their first word. */
import { foldWords } from '../../fold-text.ts';
import type { DictionaryPerson, DictionaryUnit, ReadingContext } from '../../../model/reading.ts';

interface NameEntry {
  words: string[];
  units: DictionaryUnit[];
}

export interface Dictionary {
  byFirstWord: ReadonlyMap<string, readonly NameEntry[]>;
  byName: ReadonlyMap<string, readonly DictionaryUnit[]>;
  persons: readonly { person: DictionaryPerson; name: string; positions: string[] }[];
}

const prepared = new WeakMap<ReadingContext, Dictionary>();

/** The dictionary of a context; prepared once for each context object. */
export function dictionaryOf(context: ReadingContext): Dictionary {
  const known = prepared.get(context);
  if (known) return known;
  const byName = new Map<string, DictionaryUnit[]>();
  for (const unit of context.units) {
    for (const name of new Set(unit.names.map(foldWords))) {
      if (name === '') continue;
      const units = byName.get(name) ?? [];
      if (!units.includes(unit)) units.push(unit);
      byName.set(name, units);
    }
  }
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const [name, units] of byName) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ words, units });
    byFirstWord.set(first, entries);
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const persons = context.persons.map((person) => ({
    person,
    name: foldWords(person.name),
    positions: person.positions.map(foldWords),
  }));
  const dictionary = { byFirstWord, byName, persons };
  prepared.set(context, dictionary);
  return dictionary;
}

/** The units of a name that stood on that day; without a day all that bear the name. */
export function unitsOn(units: readonly DictionaryUnit[], day: string | null): DictionaryUnit[] {
  if (day === null) return [...units];
  return units.filter((unit) => (unit.fromOn === null || unit.fromOn <= day) && (unit.toOn === null || unit.toOn >= day));
}

/** The id of the unit a name means on a day, null when none or several do. */
export function unitIdOf(dictionary: Dictionary, name: string, day: string | null): string | null {
  const units = unitsOn(dictionary.byName.get(foldWords(name)) ?? [], day);
  return units.length === 1 ? (units[0]?.id ?? null) : null;
}

/** The person a wording means: by full name, else by a position that only one holds. */
export function personIdOf(dictionary: Dictionary, wording: string): string | null {
  const folded = ` ${foldWords(wording)} `;
  const named = dictionary.persons.filter(({ name }) => folded.includes(` ${name} `));
  if (named.length === 1) return named[0]?.person.id ?? null;
  if (named.length > 1) return null;
  const bare = folded.replace(/^ (?:cac )?(?:dong chi|d c|dc) /, ' ').trim();
  const placed = dictionary.persons.filter(({ positions }) => positions.includes(bare));
  return placed.length === 1 ? (placed[0]?.person.id ?? null) : null;
}
