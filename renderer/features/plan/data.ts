/** What the year's plan asks for, and what follows from it. */
import { isVisited } from '../../../shared/domain/visit-stages.ts';
import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import { createResource } from '../../stores/resource.ts';

export const roundList = createResource('rounds.list');
export const visitList = createResource('visits.list');

export function isDone(visit: VisitRow): boolean {
  return isVisited(visit.stage);
}

export function hasDay(visit: VisitRow): boolean {
  return visit.dated === 'announced' || visit.dated === 'actual';
}

/** How far a round has come, told from its visits. */
export type RoundProgress = 'planned' | 'undated' | 'running' | 'visited';

export function progressOf(round: RoundRow, visits: readonly VisitRow[], today: string): RoundProgress {
  const done = visits.filter(isDone).length;
  if (visits.length > 0 && done === visits.length) return 'visited';
  if (done > 0 || visits.some((visit) => visit.dated !== 'window' && visit.fromOn !== null && visit.fromOn <= today)) return 'running';
  return round.windowTo !== null && round.windowTo < today && !visits.some(hasDay) ? 'undated' : 'planned';
}

export interface RoundWithVisits {
  round: RoundRow;
  visits: VisitRow[];
}

/** Rounds in the order of time with their visits; those without a window stand last. */
export function byRound(rounds: readonly RoundRow[], visits: readonly VisitRow[]): RoundWithVisits[] {
  const found = Map.groupBy(visits, (visit) => visit.roundId);
  return rounds
    .map((round) => ({ round, visits: found.get(round.id) ?? [] }))
    .toSorted((a, b) => (a.round.windowFrom ?? '9999').localeCompare(b.round.windowFrom ?? '9999') || a.round.ordinal - b.round.ordinal);
}
