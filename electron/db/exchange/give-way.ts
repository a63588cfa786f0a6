/**
 * The way out of a fork: two machines wrote under one origin, because a laptop was copied whole. The one that gives way takes
 * its steps from the parting on out of the log and writes them again under an origin of its own; values, authors and times
 * stay what they were.
 */
import { Refusal } from '../../../shared/model/refusal.ts';
import { stepHash, type StepRecord } from '../log/chain.ts';
import { recordOf } from '../log/check.ts';
import { opKind } from '../log/kinds.ts';
import { ingest, type SignedStep } from '../log/ingest.ts';
import type { LogReader, LogStep } from '../log/log-reader.ts';
import type { Store } from '../open.ts';
import { removeSteps } from './cut-back.ts';
import type { ExchangeFile } from './read-exchange.ts';

type StoredStep = LogStep & { program: string; hash: Buffer };

/** Where two machines part: the origin, and its last step that both share. */
export interface Parting {
  origin: number;
  id: string;
  shared: number;
}

/** Where a file parts from this register; null when it does not. */
export function partingFrom(log: LogReader, file: ExchangeFile): Parting | null {
  const stepAt = log.statements.get<[number, number], { hash: Buffer }>('SELECT hash FROM step WHERE origin = ? AND n = ?');
  for (const { record, hash } of file.steps()) {
    const origin = log.originNum(record.origin);
    const held = origin === null ? undefined : stepAt.get(origin, record.n);
    if (origin !== null && held && held.hash.toString('hex') !== hash) return { origin, id: record.origin, shared: record.n - 1 };
  }
  return null;
}

/** The steps that this machine wrote after the parting, in order. @throws Refusal `fork-spread` when another laptop has built on them */
export function partedSteps(log: LogReader, { origin, shared }: Parting): StoredStep[] {
  const steps = log.statements.get<[number, number], StoredStep>('SELECT * FROM step WHERE origin = ? AND n > ? ORDER BY n').all(origin, shared);
  const first = steps[0]?.first ?? 0;
  const spread = log.statements.get<[number, number, number], { n: number }>('SELECT n FROM seen WHERE of = ? AND upto >= ? AND origin <> ? LIMIT 1').get(origin, first, origin);
  if (spread !== undefined) throw new Refusal('fork-spread');
  return steps;
}

/**
 * Writes the parted steps again under another origin, inside the running transaction.
 * @param heir UUID of the new origin, which has written nothing yet
 */
export function giveWay(store: Store, parting: Parting, parted: readonly StoredStep[], heir: string): void {
  const { log, steps } = store;
  const records = parted.map((step) => recordOf(log, step));
  const seenBefore = knownAt(log, parting);
  const first = parted[0]?.first ?? 1;
  removeSteps(store, parted);
  ingest(steps, again(records, parting, { heir, first, seenBefore }));
}

/** What the origin knew of others at its last shared step, and itself up to there: origin's UUID -> sequence number. */
function knownAt(log: LogReader, { origin, id, shared }: Parting): Map<string, number> {
  const known = new Map<string, number>();
  const rows = log.statements.get<[number, number], { of: number; upto: number }>('SELECT of, max(upto) AS upto FROM seen WHERE origin = ? AND n <= ? GROUP BY of').all(origin, shared);
  for (const { of, upto } of rows) known.set(log.originId(of), upto);
  const last = log.step(origin, shared)?.last;
  if (last !== undefined) known.set(id, last);
  return known;
}

function* again(
  records: readonly StepRecord[],
  parting: Parting,
  { heir, first, seenBefore }: { heir: string; first: number; seenBefore: ReadonlyMap<string, number> },
): Generator<SignedStep> {
  let previous: string | null = null;
  for (const [index, record] of records.entries()) {
    const seen = new Map([...(index === 0 ? seenBefore : []), ...record.seen]);
    const { undoes } = record;
    const moved: StepRecord = {
      ...record,
      origin: heir,
      n: index + 1,
      seen: [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      undoes: undoes && undoes[0] === parting.id && undoes[1] > parting.shared ? [heir, undoes[1] - parting.shared] : undoes,
      ops: record.ops.map((op) => (op.kind === opKind.reopen ? { ...op, value: renamed(String(op.value), parting.id, first, heir) } : op)),
    };
    const hash = stepHash(moved, previous);
    previous = hash;
    yield { record: moved, hash };
  }
}

/** A reopening names operations; those that moved have other names now. */
function renamed(value: string, origin: string, first: number, heir: string): string {
  const named = JSON.parse(value) as [string, number][];
  return JSON.stringify(named.map(([id, seq]) => (id === origin && seq >= first ? [heir, seq - first + 1] : [id, seq])));
}
