/** What the office sets for itself. */
import type { SettingName } from '../../shared/model/settings.ts';
import { settingsWords } from '../../shared/text/vi/settings.ts';
import { run, say } from './commands.ts';
import { createResource, useResource } from './resource.ts';

export const settingList = createResource('settings.list');

/** The value of a setting; null before it is known. */
export function useSetting(name: SettingName): string | null {
  const { data } = useResource(settingList, {});
  return data?.rows.find((row) => row.name === name)?.value ?? null;
}

/** @returns true when it was written */
export async function setSetting(name: SettingName, value: string): Promise<boolean> {
  if (!(await run('settings.set', { name, value }))) return false;
  say(settingsWords.saved(settingsWords.labels[name].label));
  return true;
}
