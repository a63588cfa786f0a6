/** What stands against what in a plan of visits, told from the facts alone: nothing is forbidden, everything is said. */
import { addDays } from './civil-date.ts';
import { foldWords } from './fold-text.ts';
import { type FieldSpan, spansMeet } from './field-days.ts';
import type { Holiday } from './holidays.ts';

export interface Engagement extends FieldSpan {
  id: string;
  kind: 'visit' | 'trip' | 'appointment';
  /** Where or what for. */
  name: string;
  unitId: string | null;
  people: { id: string; name: string }[];
  /** False for a visit that has only a window. */
  dated: boolean;
  /** All the words of an appointment: one that names a visit's unit is that visit. */
  words?: string;
}

export interface ClashRules {
  /** A unit inspected twice within so many days is told. */
  unitSpan: number;
}

/** Half a year: nobody plans the same unit twice within it without meaning to. */
export const defaultClashRules: ClashRules = { unitSpan: 180 };

export interface ClashFacts extends ClashRules {
  engagements: readonly Engagement[];
  holidays: readonly Holiday[];
}

export type FoundClash =
  | { code: 'same-person' | 'appointment'; id: string; onDay: string; a: Engagement; b: Engagement; person: string }
  | { code: 'same-unit'; id: string; onDay: string; a: Engagement; b: Engagement }
  | { code: 'holiday'; id: string; onDay: string; a: Engagement; holiday: Holiday };

const side = (one: Engagement) => `${one.id}:${one.fromOn}:${one.toOn}${one.partOfDay ? `:${one.partOfDay}` : ''}`;

/** The same for the same two sides in whatever order, another when the days of one of them change. */
function keyOf(code: string, about: string, sides: readonly string[]): string {
  return [code, about, ...sides.toSorted()].join('|');
}

function laterStart(a: Engagement, b: Engagement): string {
  return a.fromOn > b.fromOn ? a.fromOn : b.fromOn;
}

function samePeople(a: Engagement, b: Engagement): FoundClash[] {
  if (!a.dated || !b.dated || !spansMeet(a, b) || isSameMatter(a, b)) return [];
  const code = a.kind === 'appointment' || b.kind === 'appointment' ? 'appointment' : 'same-person';
  return a.people
    .filter((person) => b.people.some((other) => other.id === person.id))
    .map((person) => ({ code, id: keyOf(code, person.id, [side(a), side(b)]), onDay: laterStart(a, b), a, b, person: person.name }));
}

/** An appointment whose words name the unit is the visit itself, as the calendar tells it. */
function isSameMatter(a: Engagement, b: Engagement): boolean {
  const [visit, other] = a.kind === 'visit' ? [a, b] : [b, a];
  const unit = foldWords(visit.name).replace(/^(tinh|thanh) doan /u, '');
  return other.kind === 'appointment' && unit !== '' && foldWords(other.words ?? '').includes(unit);
}

function sameUnit(a: Engagement, b: Engagement, unitSpan: number): FoundClash[] {
  if (a.kind !== 'visit' || b.kind !== 'visit' || a.unitId === null || a.unitId !== b.unitId) return [];
  const [first, second] = a.fromOn <= b.fromOn ? [a, b] : [b, a];
  if (second.fromOn > addDays(first.toOn, unitSpan)) return [];
  return [{ code: 'same-unit', id: keyOf('same-unit', a.unitId, [side(a), side(b)]), onDay: laterStart(a, b), a, b }];
}

function onHolidays(a: Engagement, holidays: readonly Holiday[]): FoundClash[] {
  if (a.kind !== 'visit' || !a.dated) return [];
  const holiday = holidays.find((day) => day.onDay >= a.fromOn && day.onDay <= a.toOn);
  return holiday ? [{ code: 'holiday', id: keyOf('holiday', holiday.onDay, [side(a)]), onDay: holiday.onDay, a, holiday }] : [];
}

/** Engagements under each key, in the order of their first days. */
function gathered(all: readonly Engagement[], keysOf: (one: Engagement) => readonly string[]): Engagement[][] {
  const groups = new Map<string, Engagement[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return [...groups.values()];
}

/** Each pair of a group in which the second begins within so many days after the end of the first. */
function pairsWithin(group: readonly Engagement[], days: number): [Engagement, Engagement][] {
  return group.flatMap((one, place) => {
    const last = addDays(one.toOn, days);
    const pairs: [Engagement, Engagement][] = [];
    for (const other of group.slice(place + 1)) {
      if (other.fromOn > last) break;
      pairs.push([one, other]);
    }
    return pairs;
  });
}

/**
 * Every clash among engagements in the order of its day.
 * @param only the engagement whose clashes are asked for; it stands as side `a`
 */
export function clashesAmong(facts: ClashFacts, only?: string): FoundClash[] {
  const all = facts.engagements.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
  const asked = (pair: readonly [Engagement, Engagement]) => only === undefined || pair.some((one) => one.id === only);
  const turned = ([a, b]: readonly [Engagement, Engagement]): [Engagement, Engagement] => (b.id === only ? [b, a] : [a, b]);
  const byPerson = gathered(all.filter((one) => one.dated), (one) => [...new Set(one.people.map((person) => person.id))]);
  const byUnit = gathered(all.filter((one) => one.kind === 'visit'), (one) => (one.unitId === null ? [] : [one.unitId]));
  // Two appointments of one day are the leader's own affair.
  const counts = ([a, b]: readonly [Engagement, Engagement]) => a.kind === 'visit' || b.kind === 'visit' || (a.kind !== 'appointment' && b.kind !== 'appointment');
  const met = new Map<string, FoundClash>();
  for (const clash of [
    ...all.filter((one) => only === undefined || one.id === only).flatMap((one) => onHolidays(one, facts.holidays)),
    ...byPerson.flatMap((group) => pairsWithin(group, 0)).filter(asked).filter(counts).flatMap((pair) => samePeople(...turned(pair))),
    ...byUnit.flatMap((group) => pairsWithin(group, facts.unitSpan)).filter(asked).flatMap((pair) => sameUnit(...turned(pair), facts.unitSpan)),
  ]) met.set(clash.id, clash);
  return [...met.values()].toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0));
}
