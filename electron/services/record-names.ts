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

/** Whom rows that are about to be written name, and what is new of it. */
export interface NamedParties {
  unitIds: (string | null)[];
  personIds: (string | null)[];
  newUnits: { id: string; name: string }[];
  aliases: { unitId: string; alias: string }[];
}

/** Whom a reviewed document names. */
export function partiesOf(reviewed: ReviewedReading): NamedParties {
  const tasks = flatItems(reviewed.items).flatMap((item) => item.tasks);
  const assignees = tasks.flatMap((task) => task.assignees);
  return {
    unitIds: [
      ...tasks.map((task) => task.advisingUnitId),
      ...assignees.map(({ unitId }) => unitId),
      ...reviewed.rounds.flatMap((round) => round.units.map(({ unitId }) => unitId)),
    ],
    personIds: assignees.map(({ personId }) => personId),
    newUnits: reviewed.newUnits,
    aliases: reviewed.aliases,
  };
}

/**
 * Writes new units and remembered names.
 * @returns the ids of the new units by the ids that stood for them
 * @throws Refusal `not-found` when a unit or person is not in the register
 */
export async function recordNames(trx: WriteDb, named: NamedParties): Promise<Map<string, string>> {
  const unitIds = [...named.unitIds, ...named.aliases.map(({ unitId }) => unitId)].filter((id): id is string => id !== null && !isNewUnit(id));
  const personIds = named.personIds.filter((id) => id !== null);
  if (await missingParties(trx, unitIds, personIds)) throw new Refusal('not-found');
  const newUnits = new Map<string, string>();
  for (const { id, name } of named.newUnits) {
    const unitId = newId();
    newUnits.set(id, unitId);
    await put(trx, 'unit', unitId, { name, kind: NEW_UNIT_KIND });
  }
  for (const { unitId, alias } of named.aliases) {
    if (await aliasExists(trx, unitId, alias)) continue;
    await put(trx, 'unitAlias', computedId(unitId, 'alias', foldWords(alias)), { unitId, alias });
  }
  return newUnits;
}
