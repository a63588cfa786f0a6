/** On which days of a round each of its units is gone to. */
import type { InspectedUnit, ReadRound } from '../../../model/reading.ts';
import { daysBetween } from '../../civil-date.ts';
import { foldWords } from '../../fold-text.ts';
import { isNamedIn } from './round-units.ts';

/** Days; what takes longer is no time of one unit. */
const WEEK = 7;

/** Units with the time that the paper names for them alone. */
export interface Visits {
  window: ReadRound['window'];
  units: readonly InspectedUnit[];
}

/** The units of a round, each with its own days where they are days of a visit and not those of the whole round. */
export function withOwnDays(visits: readonly Visits[], whole: ReadRound['window']): InspectedUnit[] {
  return visits.flatMap(({ window, units }) => units.map((unit) => {
    const own = unit.days ?? (window?.from && window.to && !window.fuzzy && daysBetween(window.from, window.to) < WEEK ? { from: window.from, to: window.to } : null);
    return own && (own.from !== whole?.from || own.to !== whole.to) ? { name: unit.name, unitId: unit.unitId, days: own } : { name: unit.name, unitId: unit.unitId };
  }));
}

/** Whether a unit of a schedule is gone to within a round that names it. */
function isIn({ name, days }: InspectedUnit, { window, units }: ReadRound): boolean {
  const within = days !== undefined && (!window?.from || window.from <= days.from) && (!window?.to || days.to <= window.to);
  return within && units.some((unit) => isNamedIn([foldWords(unit.name)], { name }));
}

/** Whether a schedule only says on which days of the rounds told so far their units are gone to. */
export function areToldBy(units: readonly InspectedUnit[], rounds: readonly ReadRound[]): boolean {
  return units.length > 0 && units.every((unit) => rounds.some((round) => round.window !== null && isIn(unit, round)));
}

/** Gives the units of rounds the days that a schedule has for them. */
export function tellDays(schedule: readonly InspectedUnit[], rounds: readonly ReadRound[]): void {
  for (const round of rounds) {
    round.units = round.units.map((unit) => {
      const days = unit.days ?? schedule.find((told) => isIn(told, { ...round, units: [unit] }))?.days;
      return days ? { ...unit, days } : unit;
    });
  }
}
