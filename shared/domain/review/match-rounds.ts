/** Which round and visit of a stored plan a second version of it goes on with: rounds by the units they have in common, visits by their unit. */
import type { InspectedUnit, ReadRound } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';

/**
 * A visit as it stands in the register; `entries` counts what was written down of it: days, team, results; `named` when the
 * plan's own words name the unit, so that a version without it leaves it out.
 */
export interface StoredVisit {
  id: string;
  unitId: string | null;
  unitName: string;
  stage: string;
  entries: number;
  named: boolean;
  /** Civil dates: the days that were held, else those that were announced; null where none are known. */
  days: Days | null;
}

export interface StoredRound {
  id: string;
  name: string;
  kind: string;
  visits: StoredVisit[];
}

export interface RoundMatch {
  /** Ids of stored rounds by the place of the new version's. */
  rounds: Map<number, string>;
  /** Ids of stored visits by `visitKey`. */
  visits: Map<string, string>;
  /** Units that the new version inspects in another round. */
  moved: { unitName: string; from: string; to: string }[];
  /** Units that only the new version inspects. */
  added: { unitName: string; roundName: string }[];
  /** Units whose days in the register are others than the new version's; those in the register stand. */
  otherDays: { unitName: string; stands: Days; told: Days }[];
  /** Visits that the new version does not have. */
  left: (StoredVisit & { roundName: string })[];
}

type Days = NonNullable<InspectedUnit['days']>;
type Party = InspectedUnit;

/** A visit of a reading: the place of its round and its own there. */
export function visitKey(round: number, unit: number): string {
  return `${round}/${unit}`;
}

/**
 * @param stored rounds of the version in the register
 * @param rounds those of the new version, as reviewed
 */
export function matchRounds(stored: readonly StoredRound[], rounds: readonly ReadRound[]): RoundMatch {
  const now = rounds.map((round, place) => ({ round, place })).filter(({ round }) => round.units.length > 0);
  const pairs = stored
    .flatMap((old) => now.map(({ round, place }) => ({ old, round, place, ...likeness(old, round) })))
    .filter(({ shared, named }) => shared > 0 || named)
    .toSorted((a, b) => b.shared - a.shared || Number(b.named) - Number(a.named) || Number(b.sameKind) - Number(a.sameKind));
  const match: RoundMatch = { rounds: new Map(), visits: new Map(), moved: [], added: [], otherDays: [], left: [] };
  const open = new Set(stored.flatMap(({ visits }) => visits));
  const taken = new Set<StoredRound>();
  for (const { old, place } of pairs) {
    if (taken.has(old) || match.rounds.has(place)) continue;
    taken.add(old);
    match.rounds.set(place, old.id);
  }
  const go = (place: number, unit: number, visit: StoredVisit, { name, days }: Party) => {
    match.visits.set(visitKey(place, unit), visit.id);
    if (days && visit.days && (days.from !== visit.days.from || days.to !== visit.days.to)) match.otherDays.push({ unitName: name, stands: visit.days, told: days });
    open.delete(visit);
  };
  const rest: { place: number; unit: number; party: Party; roundName: string }[] = [];
  for (const { round, place } of now) {
    const own = stored.find(({ id }) => id === match.rounds.get(place))?.visits ?? [];
    for (const [unit, party] of round.units.entries()) {
      const visit = own.find((one) => open.has(one) && isOf(one, party));
      if (visit) go(place, unit, visit, party);
      else rest.push({ place, unit, party, roundName: round.name });
    }
  }
  for (const { place, unit, party, roundName } of rest) {
    const from = stored.find(({ visits }) => visits.some((one) => open.has(one) && isOf(one, party)));
    const visit = from?.visits.find((one) => open.has(one) && isOf(one, party));
    if (!from || !visit) {
      match.added.push({ unitName: party.name, roundName });
      continue;
    }
    go(place, unit, visit, party);
    match.moved.push({ unitName: party.name, from: from.name, to: roundName });
  }
  match.left = stored.flatMap(({ name, visits }) => visits.filter((one) => open.has(one) && one.named).map((one) => ({ ...one, roundName: name })));
  return match;
}

function isOf(visit: StoredVisit, { unitId, name }: Party): boolean {
  return (unitId !== null && visit.unitId === unitId) || foldWords(visit.unitName) === foldWords(name);
}

function likeness(old: StoredRound, round: ReadRound): { shared: number; named: boolean; sameKind: boolean } {
  return {
    shared: round.units.filter((party) => old.visits.some((visit) => isOf(visit, party))).length,
    named: foldWords(old.name) === foldWords(round.name),
    sameKind: old.kind === round.kind,
  };
}
