/** Proves a whole file: pages, chains, signatures, shapes, attached files. For a process that may be killed. */
import { hash } from 'node:crypto';
import { Refusal } from '../../../shared/model/refusal.ts';
import { LARGEST_BLOB } from '../blobs.ts';
import { stepHash } from '../log/chain.ts';
import { isSignedBy } from '../log/signature.ts';
import type { ExchangeFacts } from './format.ts';
import { isSoundOp } from './op-shape.ts';
import { asDamage, type ExchangeFile, openExchange } from './read-exchange.ts';

/**
 * What a file says of itself, once everything in it is proven that can be proven without the register. The first step of
 * each run is left to `takeIn`, which alone knows the hash before it.
 * @throws Refusal `not-an-exchange`, `exchange-newer`, `exchange-damaged`, `chain-broken`, `signature-wrong`
 */
export function proveExchange(path: string): ExchangeFacts {
  const file = openExchange(path, { check: true });
  try {
    const hashes = proveChains(file);
    proveSignatures(file, hashes);
    for (const { sha256, size, bytes } of file.blobs()) {
      if (size !== bytes.length || size > LARGEST_BLOB || hash('sha256', bytes, 'hex') !== sha256) throw new Refusal('exchange-damaged');
    }
    return file.facts;
  } catch (error) {
    throw asDamage(error);
  } finally {
    file.close();
  }
}

/** @returns by origin the hash of the step that its laptop signed, where it stands in the file */
function proveChains(file: ExchangeFile): Map<string, string> {
  const signedAt = new Map(file.facts.origins.map(({ id, signedN }) => [id, signedN]));
  const signed = new Map<string, string>();
  const newest = new Map<string, { n: number; hash: string }>();
  for (const { record, hash: given } of file.steps()) {
    const before = newest.get(record.origin);
    if (before && before.n + 1 !== record.n) throw new Refusal('exchange-damaged');
    if (record.ops.length === 0 || !record.ops.every(isSoundOp)) throw new Refusal('exchange-damaged');
    const known = before !== undefined || record.n === 1;
    if (known && stepHash(record, before?.hash ?? null) !== given) throw new Refusal('chain-broken', { origin: record.origin, step: record.n });
    newest.set(record.origin, { n: record.n, hash: given });
    if (signedAt.get(record.origin) === record.n) signed.set(record.origin, given);
  }
  return signed;
}

/** A signature is checked where its step stands in the file; one of a step before the run was checked when that came. */
function proveSignatures(file: ExchangeFile, hashes: ReadonlyMap<string, string>): void {
  for (const { id, name, publicKey, signedN, signature } of file.facts.origins) {
    const stepHashed = hashes.get(id);
    if (stepHashed === undefined || signedN === null) continue;
    if (publicKey === null || signature === null || !isSignedBy(publicKey, id, signedN, stepHashed, signature)) {
      throw new Refusal('signature-wrong', { laptop: name ?? id });
    }
  }
}
