/** Units by the names that people type. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { dictionary } from '../db/queries/store-info.ts';
import type { ReadDb } from '../db/queries/scope.ts';

/** Units of a day by each of their names, folded; a name that several bear means none of them. */
export async function unitsByName(db: ReadDb, day: string): Promise<Map<string, string | null>> {
  const { units } = await dictionary(db);
  const byName = new Map<string, string | null>();
  for (const unit of units.filter((one) => (one.fromOn ?? '') <= day && (one.toOn ?? '9999') >= day)) {
    for (const name of new Set(unit.names.map(foldWords))) byName.set(name, byName.has(name) ? null : unit.id);
  }
  return byName;
}
