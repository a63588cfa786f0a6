/** Giving a filter of the list a name, and taking it away. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { put } from '../db/put.ts';
import { FILTER_MARK, listFilters } from '../db/queries/filters.ts';
import { writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/** The same name, whatever its accents and case, is the same filter on every laptop. */
export async function saveFilter(trx: WriteDb, input: ParsedInputOf<'filters.save'>): Promise<{ id: string }> {
  const name = input.name.normalize('NFC');
  const id = computedId('setting', FILTER_MARK, foldWords(name));
  await put(trx, 'setting', id, { name: `${FILTER_MARK}${name}`, value: input.query });
  return { id };
}

/** @throws Refusal `not-found` */
export async function removeFilter(trx: WriteDb, input: { id: string }): Promise<{ ok: true }> {
  const { rows } = await listFilters(trx);
  if (!rows.some((row) => row.id === input.id)) throw new Refusal('not-found');
  await writeCells(trx, 'setting', input.id, { removed: 1 });
  return { ok: true };
}
