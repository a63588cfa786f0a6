/** The laptops of a merged file: their keys and signatures are kept, and what people should know of them is answered. */
import type { LaptopNews } from '../../../shared/model/exchange-views.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { TakenIn } from '../log/ingest.ts';
import { PROGRAM_ORIGIN } from '../program.ts';
import { fingerprint, isSignedBy, keepSignature } from '../log/signature.ts';
import type { Store } from '../open.ts';
import type { ExchangeFacts, FileOrigin } from './format.ts';

/** A clock that lies further ahead than this is named. Milliseconds. */
const CLOCK_SLACK = 10 * 60 * 1000;

interface Known {
  num: number;
  public_key: Buffer | null;
}

/**
 * @param now the clock here, milliseconds since 1970
 * @throws Refusal `key-changed` when a laptop that is known here comes with another key
 */
export function noteOrigins(store: Store, facts: ExchangeFacts, taken: TakenIn, now: number): LaptopNews[] {
  const news: LaptopNews[] = [];
  for (const origin of facts.origins) {
    const came = taken.origins.get(origin.id);
    const known = store.log.statements.get<[string], Known>('SELECT num, public_key FROM origin WHERE id = ?').get(origin.id);
    if (!known || origin.id === PROGRAM_ORIGIN) continue;
    const isNew = known.public_key === null;
    if (origin.publicKey !== null) {
      if (isNew) meet(store, known.num, origin);
      else if (known.public_key?.toString() !== origin.publicKey) throw new Refusal('key-changed', { laptop: origin.name ?? origin.id });
      keep(store, known.num, origin);
    }
    if (!came) continue;
    const last = came.first + came.steps - 1;
    const ahead = came.latest - now;
    news.push({
      origin: origin.id,
      name: origin.name,
      fingerprint: origin.publicKey === null ? null : fingerprint(origin.publicKey),
      isNew,
      steps: came.steps,
      unsigned: Math.max(0, last - Math.max(origin.signedN ?? 0, came.first - 1)),
      clockAhead: ahead > CLOCK_SLACK ? ahead : 0,
    });
  }
  return news;
}

/** A laptop met for the first time. */
function meet(store: Store, num: number, origin: FileOrigin): void {
  store.log.statements
    .get('UPDATE origin SET name = ?, public_key = ?, reason = ?, at = ? WHERE num = ?')
    .run(origin.name, origin.publicKey === null ? null : Buffer.from(origin.publicKey), origin.reason, origin.at, num);
}

/** A signature is kept where its step is here and it is true. @throws Refusal `signature-wrong` */
function keep(store: Store, num: number, { id, name, publicKey, signedN, signature }: FileOrigin): void {
  if (publicKey === null || signedN === null || signature === null) return;
  const held = store.log.statements.get<[number, number], { hash: Buffer }>('SELECT hash FROM step WHERE origin = ? AND n = ?').get(num, signedN);
  if (!held) return;
  if (!isSignedBy(publicKey, id, signedN, held.hash.toString('hex'), signature)) throw new Refusal('signature-wrong', { laptop: name ?? id });
  keepSignature(store.log, num, { n: signedN, bytes: signature });
}
