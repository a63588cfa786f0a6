/** People by the names that are typed. */
import { foldWords } from '../../shared/domain/fold-text.ts';
import { lettersApart } from '../../shared/domain/near-words.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { put } from '../db/put.ts';
import { listPeople } from '../db/queries/units.ts';
import type { WriteDb } from '../db/writer.ts';
import { newId } from './ids.ts';
import type { CommandScope } from './scope.ts';

/** So many letters apart is a slip of the pen. */
const SLIP = 2;
const LONGEST_NAME = 200;

export interface FoundPerson {
  id: string;
  name: string;
  /** The name was new; the person is in the register now. */
  added: boolean;
}

/**
 * The person of a name; one that nobody bears yet is added. Marks and capitals do not matter.
 * @param asNew a name that resembles a known one is somebody else
 * @throws Refusal `which-person` when several bear the name, or the name resembles a known one
 */
export async function personNamed(trx: WriteDb, words: string, scope: CommandScope, asNew = false): Promise<FoundPerson> {
  const name = words.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  const asked = foldWords(name);
  if (asked === '') throw new Refusal('nobody-named');
  const { rows } = await listPeople(trx, scope.today);
  const same = rows.filter((person) => foldWords(person.name) === asked);
  const [only] = same;
  if (same.length === 1 && only) return { id: only.id, name: only.name, added: false };
  const near = same.length > 1 ? same : rows.filter((person) => lettersApart(foldWords(person.name), asked) <= SLIP);
  if (same.length > 1 || (near.length > 0 && !asNew)) {
    throw new Refusal('which-person', { name, candidates: near.map((person) => person.name).join(', ') });
  }
  const id = newId();
  await put(trx, 'person', id, { name, kind: 'staff' });
  return { id, name, added: true };
}
