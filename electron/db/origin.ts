/** Which origin writes here: the one this profile noted, or a new one with the reason for it. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from './log/clock.ts';
import type { LogReader } from './log/log-reader.ts';
import { signLast } from './log/signature.ts';
import { type OriginNote, type Profile, machineFingerprint, newKeys } from './profile.ts';

export type OriginReason = 'first' | 'other-machine' | 'put-back' | 'unknown-here' | 'gave-way';

/** Why the noted origin cannot go on; null when it can. */
export function reasonForNewOrigin(log: LogReader, note: OriginNote | null, machine: string): OriginReason | null {
  if (!note) return 'first';
  if (note.machine !== machine) return 'other-machine';
  const num = log.originNum(note.origin);
  if (num === null) return 'unknown-here';
  if (note.lastStep === 0) return null;
  const step = log.statements
    .get<[number, number], { hash: Buffer }>('SELECT hash FROM step WHERE origin = ? AND n = ?')
    .get(num, note.lastStep);
  return step?.hash.toString('hex') === note.lastHash ? null : 'put-back';
}

/**
 * The local number of the origin that writes here; begins a new one where the noted one cannot go on. Runs inside a
 * transaction. The note of a new origin is written by the caller after the commit.
 */
export function claimOrigin(
  log: LogReader,
  profile: Profile,
  storeId: string,
  clock: Clock,
): { num: number; note: OriginNote; isNew: boolean } {
  const machine = machineFingerprint();
  const noted = profile.note(storeId);
  const reason = reasonForNewOrigin(log, noted, machine);
  if (!reason && noted) {
    const num = log.originNum(noted.origin);
    if (num !== null) return { num, note: noted, isNew: false };
  }
  if (noted?.machine === machine) {
    // Its key goes with the note: what it wrote here is signed while that is still possible.
    const old = log.originNum(noted.origin);
    if (old !== null) signLast(log, old, noted.origin, noted.privateKey);
  }
  return { ...beginOrigin(log, clock, reason ?? 'first'), isNew: true };
}

/** Begins an origin inside the running transaction; its note is written by the caller after the commit. */
export function beginOrigin(log: LogReader, clock: Clock, reason: OriginReason): { num: number; note: OriginNote } {
  const keys = newKeys();
  const note: OriginNote = { origin: randomUUID(), ...keys, machine: machineFingerprint(), lastStep: 0, lastHash: '' };
  const num = Number(
    log.statements
      .get('INSERT INTO origin(id, name, public_key, reason, at) VALUES (?, ?, ?, ?, ?)')
      .run(note.origin, hostname(), Buffer.from(keys.publicKey), reason, clock.now()).lastInsertRowid,
  );
  return { num, note };
}
