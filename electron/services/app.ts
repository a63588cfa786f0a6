/** What the window asks of the program itself: who sits here, which file, which register. */
import { basename } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TaskScope } from './scope.ts';

const ok = { ok: true } as const;

export async function setAuthor(input: { name: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.setAuthor(input.name);
  return ok;
}

export async function openSample(_input: object, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.switchRegister('sample');
  return ok;
}

export async function closeSample(_input: object, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.switchRegister('own');
  return ok;
}

function tokenFor(path: string, scope: Pick<TaskScope, 'platform'>): string {
  const { token } = scope.platform.refTo(path);
  if (token === undefined) throw new Refusal('needs-window');
  return token;
}

export async function pickFile(input: { purpose: 'document' | 'sheet' | 'exchange' | 'backup' }, scope: Pick<TaskScope, 'platform'>): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickOpen(input.purpose);
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

export async function pickSave(
  input: { purpose: 'report' | 'sheet' | 'exchange'; name: string },
  scope: TaskScope,
): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickSave(input.purpose, input.name);
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

export async function pickFolder(_input: object, scope: TaskScope): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickFolder();
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

export async function showFile(input: { path: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.showFile(input.path);
  return ok;
}
