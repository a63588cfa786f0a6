/**
 * Signatures of laptops: Ed25519 over the name and hash of one step, which through the chain vouches for every step of that
 * origin before it. A signature vouches for the laptop, not for the person.
 */
import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import type { LogReader } from './log-reader.ts';

/** The last step of an origin that its own laptop signed. */
export interface Signature {
  n: number;
  bytes: Uint8Array;
}

function words(origin: string, n: number, stepHash: string): Buffer {
  return Buffer.from(`so-giao-ban ${origin} ${n} ${stepHash}`);
}

/** @param privateKey PEM; @param stepHash hexadecimal */
export function signStep(privateKey: string, origin: string, n: number, stepHash: string): Uint8Array {
  return sign(null, words(origin, n, stepHash), createPrivateKey(privateKey));
}

/** Whether a signature is true; a key or signature that is none is not. @param publicKey PEM */
export function isSignedBy(publicKey: string, origin: string, n: number, stepHash: string, signature: Uint8Array): boolean {
  try {
    return verify(null, words(origin, n, stepHash), createPublicKey(publicKey), signature);
  } catch {
    return false;
  }
}

/** What two people compare by telephone: the beginning of a key's hash in groups of four. */
export function fingerprint(publicKey: string): string {
  return (hash('sha256', publicKey, 'hex').slice(0, 16).match(/.{4}/gu) ?? []).join(' ').toUpperCase();
}

/** Keeps a signature beside the log, inside the running transaction; the same one twice is one. */
export function keepSignature(log: LogReader, origin: number, { n, bytes }: Signature): void {
  log.statements.get('INSERT OR IGNORE INTO signature(origin, n, bytes) VALUES (?, ?, ?)').run(origin, n, Buffer.from(bytes));
}

/** Signs an origin's last step, if it has one. */
export function signLast(log: LogReader, origin: number, id: string, privateKey: string): void {
  const last = log.statements
    .get<[number], { n: number; hash: Buffer }>('SELECT n, hash FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1')
    .get(origin);
  if (last) keepSignature(log, origin, { n: last.n, bytes: signStep(privateKey, id, last.n, last.hash.toString('hex')) });
}
