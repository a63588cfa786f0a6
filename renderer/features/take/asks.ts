/** How each doubt is asked: the answers to choose from, the first of them at Enter, and the field for another. */
import { groupKey } from '../../../shared/domain/review/names.ts';
import type { DoubtCode } from '../../../shared/model/reading.ts';
import type { ReviewDecision, ReviewedReading, ReviewQuestion } from '../../../shared/model/review.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';

const words = reviewWords.ask;

/** What is typed or chosen beside the offered answers. */
export type AskField = 'headDay' | 'deadlineDay' | 'number' | 'kind' | 'unit' | 'party' | 'owner' | 'group';

export interface Ask {
  choices: { label: string; decision: ReviewDecision }[];
  field?: AskField;
  /** The field is what most will use: it has the keys first. */
  fieldFirst?: boolean;
}

const settle: ReviewDecision = { kind: 'settle' };
const asRead = { label: words.asRead, decision: settle };
const seen: Ask = { choices: [{ label: words.seen, decision: settle }] };

function nameAsk({ words: name }: ReviewQuestion): Ask {
  return {
    choices: [{ label: words.newUnit, decision: { kind: 'name', name, meaning: { newUnit: name } } }, asRead],
    field: 'party',
    fieldFirst: true,
  };
}

function groupAsk({ words: name }: ReviewQuestion): Ask {
  const wholes = reviewWords.groups.map(({ words: group, label }) => ({ label, decision: { kind: 'group', name, meaning: { group } } as ReviewDecision }));
  // The group that the words name comes first; where they say more ('được phân công …') they stay.
  const named = reviewWords.groups.findIndex((group) => groupKey(group.words) === groupKey(name));
  const [likely] = wholes.splice(named < 0 ? wholes.length : named, 1);
  return { choices: [...(likely ? [likely] : []), asRead, ...(likely ? [] : wholes)], field: 'group' };
}

type Asks = (question: ReviewQuestion, reviewed: ReviewedReading) => Ask;

const byCode: Record<DoubtCode, Asks> = {
  'date-malformed': () => ({
    choices: [{ label: words.yes, decision: settle }, { label: words.empty, decision: { kind: 'head', set: { issuedOn: null } } }],
    field: 'headDay',
  }),
  'date-after-today': () => ({ choices: [{ label: words.yes, decision: settle }], field: 'headDay' }),
  'date-missing': () => ({ choices: [{ label: words.waitNumber, decision: settle }], field: 'number', fieldFirst: true }),
  'number-missing': () => ({ choices: [{ label: words.waitNumber, decision: settle }], field: 'number', fieldFirst: true }),
  'date-impossible': (question, reviewed) => ({
    choices: [{ label: words.empty, decision: settle }],
    field: reviewed.items.some(({ source }) => source.start <= question.source.start) ? 'deadlineDay' : 'headDay',
    fieldFirst: true,
  }),
  'kind-unknown': () => ({ choices: [asRead], field: 'kind', fieldFirst: true }),
  'unit-unknown': nameAsk,
  'unit-ambiguous': nameAsk,
  'person-unknown': () => ({ choices: [asRead], field: 'party', fieldFirst: true }),
  'group-meaning': groupAsk,
  'owner-missing': () => ({ choices: [{ label: words.nobody, decision: settle }], field: 'owner', fieldFirst: true }),
  'advising-unit-missing': () => ({ choices: [{ label: words.notNeeded, decision: settle }], field: 'unit', fieldFirst: true }),
  'year-assumed': () => ({ choices: [{ label: words.yes, decision: settle }], field: 'deadlineDay' }),
  'year-mismatch': () => ({ choices: [asRead], field: 'deadlineDay' }),
  'deadline-passed': () => ({ choices: [asRead], field: 'deadlineDay' }),
  'deadline-fuzzy': () => ({ choices: [asRead], field: 'deadlineDay' }),
  'count-mismatch': () => seen,
  'number-repeated': () => seen,
  'encoding-converted': () => seen,
};

export function askOf(question: ReviewQuestion, reviewed: ReviewedReading): Ask {
  return byCode[question.code](question, reviewed);
}
