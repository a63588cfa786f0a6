/** What the window asks of the program itself: who sits here, which file, which register. */
import { basename, extname } from 'node:path';
import { Refusal } from '../../shared/model/refusal.ts';
import type { PickPurpose, Platform, SavePurpose } from './platform.ts';
import type { TaskScope } from './scope.ts';

const ok = { ok: true } as const;

export async function setAuthor(input: { name: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.setAuthor(input.name);
  return ok;
}

/** @throws Refusal `needs-window` */
export async function noteFault(input: { told: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.noteFault(input.told);
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

export async function pickFile(input: { purpose: PickPurpose }, scope: Pick<TaskScope, 'platform'>): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickOpen(input.purpose);
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

export async function pickAttachments(_input: object, scope: TaskScope): Promise<{ token: string; name: string }[]> {
  const paths = await scope.platform.pickAttachments();
  return paths.map((path) => ({ token: tokenFor(path, scope), name: basename(path) }));
}

export async function pickSave(
  input: { purpose: SavePurpose; name: string },
  scope: TaskScope,
): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickSave(input.purpose, input.name);
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

export async function pickFolder(_input: object, scope: TaskScope): Promise<{ token: string; name: string } | null> {
  const path = await scope.platform.pickFolder();
  return path === null ? null : { token: tokenFor(path, scope), name: basename(path) };
}

/** What the program writes; whatever else lies on the disk is not started from here. */
const DOCUMENTS: ReadonlySet<string> = new Set(['.docx', '.xlsx', '.pdf']);

/** @throws Refusal `path-not-allowed` for what is no document, `nothing-opens` */
export async function openFile(input: { path: string }, scope: { platform: Pick<Platform, 'openFile'> }): Promise<{ ok: true }> {
  if (!DOCUMENTS.has(extname(input.path).toLowerCase())) throw new Refusal('path-not-allowed');
  await scope.platform.openFile(input.path);
  return ok;
}

export async function showFile(input: { path: string }, scope: TaskScope): Promise<{ ok: true }> {
  await scope.platform.showFile(input.path);
  return ok;
}
