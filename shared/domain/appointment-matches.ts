/** What an appointment's words name: the unit it leads to, the meeting or visit that it is. */
import { foldWords } from './fold-text.ts';

interface Words {
  onDay: string;
  matter: string;
  place: string | null;
}

export interface Named {
  id: string;
  name: string;
}

export interface DayMatter extends Named {
  kind: 'meeting' | 'visit';
  fromOn: string;
  toOn: string;
}

const holds = (words: string, name: string) => name !== '' && ` ${words} `.includes(` ${name} `);

/** 'Tỉnh đoàn Hòa Bình' -> 'hoa binh': as places are written. */
function placeName(unit: string): string {
  return foldWords(unit).replace(/^(tinh|thanh) doan (tp )?/u, '');
}

/**
 * The unit that the place names, the longest name where several do; without a place the one that the matter names.
 * @param home the city that the office is in: what lies there is no trip
 */
export function unitAwayOf({ matter, place }: Words, units: readonly Named[], home: string): Named | null {
  const where = foldWords(place ?? '');
  const longest = (words: string) => units.filter((unit) => holds(words, placeName(unit.name))).toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
  const found = where === '' ? longest(foldWords(matter)) : longest(where);
  return found && placeName(found.name) !== placeName(home) ? found : null;
}

/** The meeting or visit of that day whose name stands in the words. */
export function joinedBy(words: Words, matters: readonly DayMatter[]): DayMatter | null {
  const told = foldWords(`${words.matter} ${words.place ?? ''}`);
  const today = matters.filter((one) => one.fromOn <= words.onDay && one.toOn >= words.onDay);
  return today.find((one) => holds(told, one.kind === 'visit' ? placeName(one.name) : foldWords(one.name))) ?? null;
}
