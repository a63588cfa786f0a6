/** What a search finds beside tasks: units that bear the words today, and papers by number or title. */
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { BesideSearch } from '../../../shared/model/views.ts';
import { documentName } from './names.ts';
import type { ReadDb } from './scope.ts';
import { dictionary } from './store-info.ts';

const MOST = 4;
/** One letter finds everything. */
const FEWEST_LETTERS = 2;

export async function besideSearch(db: ReadDb, words: string, today: string): Promise<BesideSearch> {
  const asked = foldWords(words);
  if (asked.length < FEWEST_LETTERS) return { units: [], documents: [] };
  const { units } = await dictionary(db);
  const present = units.filter((unit) => (unit.fromOn ?? '') <= today && (unit.toOn ?? '9999') >= today);
  const papers = await db.selectFrom('live_document').select(['id', 'kind', 'number', 'symbol', 'issuedOn', 'title']).orderBy('issuedOn', 'desc').execute();
  return {
    units: present
      .filter((unit) => unit.names.some((name) => ` ${foldWords(name)} `.includes(` ${asked}`)))
      .toSorted((a, b) => Number(hasExactly(b.names, asked)) - Number(hasExactly(a.names, asked)))
      .slice(0, MOST)
      .map((unit) => ({ id: unit.id, name: unit.names[0] ?? '' })),
    documents: papers
      .filter((paper) => foldWords(documentName(paper)).startsWith(asked) || ` ${foldWords(paper.title ?? '')} `.includes(` ${asked}`))
      .slice(0, MOST)
      .map((paper) => ({ id: paper.id, name: documentName(paper), title: paper.title })),
  };
}

const hasExactly = (names: readonly string[], asked: string) => names.some((name) => foldWords(name) === asked);
