/** What tests of the exchange do with registers: leave a file, carry it over, compare, edit a title. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import type { TestRegister } from './register.ts';

let files = 0;

/** Writes a laptop's file and answers its path. @param wish for whom, with which passphrase; everything and open by default */
export async function leaveFile(from: TestRegister, wish: Pick<InputOf<'sync.export'>, 'for' | 'passphrase'> = {}): Promise<string> {
  files += 1;
  const path = join(from.folder, `usb-${files}.sgbx`);
  await from.call('sync.export', { path, ...wish });
  return path;
}

/** What one laptop holds comes to the other. */
export async function carry(from: TestRegister, to: TestRegister): Promise<void> {
  await to.call('sync.merge', { path: await leaveFile(from) });
}

export async function digestOf(desk: TestRegister): Promise<string> {
  return (await desk.call('store.digest', {})).digest;
}

/** Names the item at a place of the list anew. */
export async function retitle(desk: TestRegister, place: number, title: string): Promise<void> {
  const row = (await desk.call('items.list', {})).rows[place];
  await desk.call('items.update', { id: row?.id ?? '', set: { shortTitle: title } });
}

/** Closes registers in which log, tables and derived rows agree. */
export async function closeSound(...desks: TestRegister[]): Promise<void> {
  for (const desk of desks) {
    expect(await desk.call('store.check', {})).toEqual({ ok: true, problems: [] });
    await desk.close();
  }
}
