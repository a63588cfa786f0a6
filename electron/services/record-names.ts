/** What a review taught of names: units that are new, and other names that units are known by from now on. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { flatItems } from '../../shared/domain/review/keyed.ts';
import { isNewUnit } from '../../shared/domain/review/names.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReviewedReading } from '../../shared/model/review.ts';
import { put } from '../db/put.ts';
import { aliasExists, missingParties } from '../db/queries/facts.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';

/** A unit of which only the name is known. */
const NEW_UNIT_KIND = 'organisation';

/**
 * Writes new units and remembered names.
 * @returns the ids of the new units by the ids that stood for them
 * @throws Refusal `not-found` when the review names a unit or person that is not in the register
 */
export async function recordNames(trx: WriteDb, reviewed: ReviewedReading): Promise<Map<string, string>> {
  const tasks = flatItems(reviewed.items).flatMap((item) => item.tasks);
  const unitIds = [
    ...tasks.flatMap((task) => [task.advisingUnitId, ...task.assignees.map(({ unitId }) => unitId)]),
    ...reviewed.rounds.flatMap((round) => round.units.map(({ unitId }) => unitId)),
    ...reviewed.aliases.map(({ unitId }) => unitId),
  ].filter((id): id is string => id !== null && !isNewUnit(id));
  const personIds = tasks.flatMap((task) => task.assignees.flatMap(({ personId }) => (personId === null ? [] : [personId])));
  if (await missingParties(trx, unitIds, personIds)) throw new Refusal('not-found');
  const newUnits = new Map<string, string>();
  for (const { id, name } of reviewed.newUnits) {
    const unitId = newId();
    newUnits.set(id, unitId);
    await put(trx, 'unit', unitId, { name, kind: NEW_UNIT_KIND });
  }
  for (const { unitId, alias } of reviewed.aliases) {
    if (await aliasExists(trx, unitId, alias)) continue;
    await put(trx, 'unitAlias', computedId(unitId, 'alias', foldWords(alias)), { unitId, alias });
  }
  return newUnits;
}
