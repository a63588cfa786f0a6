/** A notice or decision about units whose visits are planned already speaks of those visits: it makes no second round. */
import { yearOf } from '../../shared/domain/civil-date.ts';
import type { ReadRound } from '../../shared/model/reading.ts';
import { sameDocument } from '../db/queries/documents.ts';
import { listRounds, listVisits } from '../db/queries/plan.ts';
import { documentIdOf } from './ids.ts';
import type { ReadDocument } from './job-data.ts';
import type { TaskScope } from './scope.ts';

/**
 * The paper without rounds of which at least half of the units are planned for that year. Plans keep their rounds, and what an
 * earlier version of the same paper planned is its own.
 */
export async function withoutPlanned<R extends Pick<ReadDocument, 'reading' | 'text'>>(read: R, scope: TaskScope): Promise<R> {
  const { document, rounds } = read.reading;
  if (document.kind === 'plan' || rounds.length === 0) return read;
  const id = documentIdOf(read.text.text, read.reading);
  const same = await sameDocument(scope.read, { id, ...document });
  const own = new Set((await listRounds(scope.read, {})).rows.filter(({ documentId }) => documentId === same?.id && documentId !== id).map(({ id }) => id));
  const kept: ReadRound[] = [];
  for (const round of rounds) {
    const year = yearOf(round.window?.to ?? document.issuedOn ?? scope.today);
    const visits = (await listVisits(scope.read, { year }, scope.today)).rows;
    const planned = new Set(visits.filter(({ roundId }) => !own.has(roundId)).map(({ unitId }) => unitId));
    const known = round.units.filter(({ unitId }) => unitId !== null && planned.has(unitId)).length;
    if (known === 0 || known * 2 < round.units.length) kept.push(round);
  }
  return { ...read, reading: { ...read.reading, rounds: kept } };
}
