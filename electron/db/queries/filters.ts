/** Named filters of the list of tasks: settings whose name begins with a mark. */
import type { Page, SavedFilter } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

/** Begins the name of every setting that is a filter. */
export const FILTER_MARK = 'filter/';

export async function listFilters(db: ReadDb): Promise<Page<SavedFilter>> {
  const found = await db.selectFrom('live_setting').select(['id', 'name', 'value']).where('name', 'like', `${FILTER_MARK}%`).orderBy('k').execute();
  const rows = found.map(({ id, name, value }) => ({ id, name: name.slice(FILTER_MARK.length), query: value ?? '' }));
  return { total: rows.length, rows };
}
