/** What the office has set for itself: names and values as text. */
import { settingNames, settings, type SettingName, type SettingView } from '../../../shared/model/settings.ts';
import type { Page } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

/** The values of settings by name; those never set are absent. */
export async function settingValues(db: ReadDb, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('live_setting').select(['name', 'value']).where('name', 'in', [...names]).execute();
  return new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.name, row.value] as const])));
}

/** The value that holds: as it was set, else as by default. */
export async function settingOf(db: ReadDb, name: SettingName): Promise<string> {
  return (await settingValues(db, [name])).get(name) ?? settings[name].default;
}

export async function listSettings(db: ReadDb): Promise<Page<SettingView>> {
  const set = await settingValues(db, settingNames);
  const rows = settingNames.map((name) => ({ name, value: set.get(name) ?? settings[name].default, isDefault: !set.has(name) }));
  return { total: rows.length, rows };
}

/** Settings whose names begin with a mark: the rest of the name, and the value. */
export async function settingsNamed(db: ReadDb, mark: string): Promise<[string, string][]> {
  const rows = await db.selectFrom('live_setting').select(['name', 'value']).where('name', 'like', `${mark}%`).orderBy('k').execute();
  return rows.map(({ name, value }) => [name.slice(mark.length), value ?? '']);
}
