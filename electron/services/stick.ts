/** The stick between laptops: what others left on it, and what this laptop leaves. One folder, a new file each time. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import type { LeftOnStick, StickFile, StickView } from '../../shared/model/exchange-views.ts';
import { foldText } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { officeTime } from '../db/log/clock.ts';
import { heldHere, stepsMissing } from '../db/queries/holdings.ts';
import { ownOrigins } from '../db/queries/laptops.ts';
import { exportFile } from './give-out.ts';
import type { TaskScope } from './scope.ts';

/** The folder on the stick. */
const FOLDER = 'SoGiaoBan';
const EXTENSION = '.sgbx';

/** Files looked into on one stick, the newest. */
const MOST_FILES = 12;

/** Of this laptop's own files the one before stays, should the new one be lost. */
const OWN_KEPT = 2;

const PEEK_TIMEOUT = 60_000;

/** Every stick with the files that laptops left on it. Files that cannot be read are shown with the reason. */
export async function lookAtSticks(_input: object, scope: TaskScope): Promise<StickView[]> {
  const drives = await scope.platform.drives();
  const held = await heldHere(scope.read);
  const own = await ownOrigins(scope.read);
  const stem = ownStem(own);
  const sticks: StickView[] = [];
  for (const { root, label } of drives) {
    const files: StickFile[] = [];
    for (const path of exchangeFiles(root)) {
      const seen = await lookAt(path, scope, held, own);
      // Who wrote a closed file is told by its name alone.
      files.push(seen.state === 'closed' ? { ...seen, mine: seen.name.startsWith(stem) } : seen);
    }
    sticks.push({ ...scope.platform.refTo(root), label, files });
  }
  return sticks;
}

/** Exchange files in the stick's folder, newest first. */
function exchangeFiles(root: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_FILES)
    .map(({ path }) => path);
}

async function lookAt(path: string, scope: TaskScope, held: ReadonlyMap<string, number>, own: ReadonlySet<string>): Promise<StickFile> {
  const file = { ...scope.platform.refTo(path), name: basename(path), bytes: statSync(path).size };
  try {
    const facts = await scope.platform.runJob('peekExchange', { path }, PEEK_TIMEOUT);
    if (facts === null) return { ...file, state: 'closed', laptop: null, writtenAt: null, mine: false, news: null };
    const writer = facts.origins.find(({ id }) => id === facts.writer);
    return { ...file, state: 'open', laptop: writer?.name ?? null, writtenAt: facts.writtenAt, mine: own.has(facts.writer ?? ''), news: stepsMissing(facts, held) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...file, state: error.code, laptop: null, writtenAt: null, mine: false, news: null };
  }
}

/**
 * Leaves this laptop's file on a stick: everything, under a new name. Older files of this laptop go once the new one is
 * there; files of others are never touched.
 * @param input.path the stick's folder @throws Refusal as `exportFile`
 */
export async function leaveOnStick(input: { path?: string | undefined; passphrase?: string | undefined }, scope: TaskScope): Promise<LeftOnStick> {
  if (input.path === undefined) throw new Refusal('needs-window');
  if (!existsSync(input.path)) throw new Refusal('stick-gone');
  const folder = join(input.path, FOLDER);
  mkdirSync(folder, { recursive: true });
  const stem = ownStem(await ownOrigins(scope.read));
  const path = freshName(folder, `${stem}${officeTime(scope.now).slice(0, 16).replace(/[-:]/gu, '').replace('T', '-')}`);
  const written = await exportFile({ path, passphrase: input.passphrase }, scope);
  dropOlder(folder, stem);
  return { name: basename(path), bytes: written.bytes, steps: written.steps };
}

/** What the names of this laptop's files begin with: its name and its newest origin. */
function ownStem(own: ReadonlySet<string>): string {
  return `${laptopStem()}-${[...own].at(-1)?.slice(0, 4) ?? 'moi'}-`;
}

function laptopStem(): string {
  return foldText(hostname()).replace(/[^a-z\d]+/gu, '-').slice(0, 40) || 'may';
}

function freshName(folder: string, stem: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `${stem}${n === 1 ? '' : `-${n}`}${EXTENSION}`);
    if (!existsSync(path)) return path;
  }
}

function dropOlder(folder: string, stem: string): void {
  const own = readdirSync(folder).filter((name) => name.startsWith(stem) && name.endsWith(EXTENSION));
  for (const name of own.sort().reverse().slice(OWN_KEPT)) rmSync(join(folder, name), { force: true });
}

