/** Setting what the office decides for itself. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { settingValue, type SettingView } from '../../shared/model/settings.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { put } from '../db/put.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/** @throws Refusal `setting-value` */
export async function setSetting(trx: WriteDb, { name, value }: ParsedInputOf<'settings.set'>): Promise<SettingView> {
  const kept = settingValue(name, value);
  if (kept === null) throw new Refusal('setting-value', { value });
  await put(trx, 'setting', computedId('setting', name), { name, value: kept });
  return { name, value: kept, isDefault: false };
}
