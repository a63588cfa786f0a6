/** Visits of the time before the register, taken in from a pasted list. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { t } from '../../shared/text/vi/words.ts';
import { put } from '../db/put.ts';
import { PAST_ROUND, readPastVisits } from '../db/queries/coverage.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, Repeats } from './ids.ts';

/**
 * Writes a visit for each line whose unit and year are known; pasting the same list again adds nothing.
 * @param input.complete the list names every visit of its years: other units were not inspected then
 */
export async function pastePastVisits(trx: WriteDb, input: { text: string; complete?: boolean | undefined }): Promise<{ visits: number; unknown: string[] }> {
  const rows = await readPastVisits(trx, input.text);
  const known = rows.flatMap((row) => (row.unitId === null ? [] : [{ ...row, unitId: row.unitId }]));
  const unknown = rows.filter((row) => row.unitId === null).map((row) => row.words);
  if (known.length === 0) return { visits: 0, unknown };
  const documentId = computedId('past-visits');
  await put(trx, 'document', documentId, { kind: 'other', symbol: t.pastVisits.symbol, title: t.pastVisits.title, standing: 'inForce' });
  for (const year of new Set(known.map((row) => row.year))) {
    await put(trx, 'round', computedId(documentId, 'round', year), { documentId, ordinal: year, year, name: t.pastVisits.round(year), kind: PAST_ROUND, ...(input.complete ? { stage: 'closed' } : {}) });
  }
  const repeats = new Repeats();
  for (const row of known) {
    const roundId = computedId(documentId, 'round', row.year);
    const place = repeats.unique(`${roundId} ${row.unitId} ${row.day ?? ''}`);
    await put(trx, 'visit', computedId(roundId, 'visit', foldWords(place)), {
      roundId, unitId: row.unitId, unitName: row.name ?? row.words, ordinal: 0, stage: 'visited', mode: 'onSite', actualFrom: row.day, actualTo: row.day,
    });
  }
  return { visits: known.length, unknown };
}
