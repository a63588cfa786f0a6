/**
 * What can still be read of a damaged register beyond a copy of it. The chain proves each step that is read: what is true is
 * taken, and of each laptop nothing after the first step that is not. For a process that may be killed.
 */
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { LostWork } from '../../shared/model/exchange-views.ts';
import { type SavedStep, writeSteps } from './exchange/write-steps.ts';
import { stepHash } from './log/chain.ts';
import { recordOf } from './log/check.ts';
import { LogReader, type LogStep } from './log/log-reader.ts';

export interface SalvageInput {
  damaged: string;
  /** The copy that is to be put back. */
  copy: string;
  /** Where the exchange file goes; it is made only when something was read. */
  target: string;
  now: number;
}

interface Held {
  n: number;
  last: number;
  hash: string | null;
}

/** Saves what it can; what cannot be read is left. @returns the steps in the file, by author */
export function salvage({ damaged, copy, target, now }: SalvageInput): LostWork {
  const whole = new Database(copy, { readonly: true });
  const held = heldBy(whole);
  const storeId = whole.prepare<[], { value: string }>(`SELECT value FROM meta WHERE name = 'storeId'`).get()?.value ?? '';
  whole.close();
  const saved = inCausalOrder(readable(damaged, held), held);
  rmSync(target, { force: true });
  if (saved.length > 0) writeSteps(target, storeId, saved, now);
  return workOf(saved);
}

function heldBy(db: Database.Database): Map<string, Held> {
  const rows = db
    .prepare<[], { id: string; n: number; last: number; hash: Buffer }>(
      'SELECT o.id, s.n, s.last, s.hash FROM origin o JOIN step s ON s.origin = o.num AND s.n = (SELECT max(n) FROM step WHERE origin = o.num)',
    )
    .all();
  return new Map(rows.map(({ id, n, last, hash }) => [id, { n, last, hash: hash.toString('hex') }]));
}

/** By laptop, the true steps that follow what the copy holds. */
function readable(path: string, held: ReadonlyMap<string, Held>): SavedStep[][] {
  let db: Database.Database;
  let log: LogReader;
  let origins: { num: number; id: string }[];
  try {
    db = new Database(path, { readonly: true });
    log = new LogReader(db);
    origins = db.prepare<[], { num: number; id: string }>('SELECT num, id FROM origin').all();
  } catch {
    return [];
  }
  try {
    return origins.map(({ num, id }) => readOrigin(log, num, held.get(id) ?? { n: 0, last: 0, hash: null }));
  } finally {
    db.close();
  }
}

function readOrigin(log: LogReader, num: number, held: Held): SavedStep[] {
  const steps: SavedStep[] = [];
  let { n, last, hash } = held;
  try {
    for (;;) {
      const step = log.statements
        .get<[number, number], LogStep & { program: string; hash: Buffer }>('SELECT * FROM step WHERE origin = ? AND n = ?')
        .get(num, n + 1);
      if (!step || step.first !== last + 1) return steps;
      const record = recordOf(log, step);
      const own = step.hash.toString('hex');
      if (record.ops.length === 0 || stepHash(record, hash) !== own) return steps;
      steps.push({ record, hash: own, first: step.first });
      ({ n, last } = step);
      hash = own;
    }
  } catch {
    // A page that cannot be read ends what can be said of this laptop.
    return steps;
  }
}

/** Steps in an order in which each comes after what it has seen; what has seen something lost is lost with it. */
function inCausalOrder(byOrigin: readonly SavedStep[][], held: ReadonlyMap<string, Held>): SavedStep[] {
  const upto = new Map([...held].map(([id, { last }]) => [id, last]));
  const queues = byOrigin.map((steps) => [...steps]);
  const ordered: SavedStep[] = [];
  for (let moved = true; moved; ) {
    moved = false;
    for (const queue of queues) {
      for (let next = queue[0]; next && next.record.seen.every(([id, seq]) => (upto.get(id) ?? 0) >= seq); next = queue[0]) {
        ordered.push(next);
        upto.set(next.record.origin, next.first + next.record.ops.length - 1);
        queue.shift();
        moved = true;
      }
    }
  }
  return ordered;
}

function workOf(steps: readonly SavedStep[]): LostWork {
  const by = new Map<string, LostWork['by'][number]>();
  for (const { record } of steps) {
    const { author, at } = record;
    const known = by.get(author) ?? { author, steps: 0, firstAt: at, lastAt: at };
    by.set(author, { author, steps: known.steps + 1, firstAt: Math.min(known.firstAt, at), lastAt: Math.max(known.lastAt, at) });
  }
  return { steps: steps.length, by: [...by.values()] };
}
