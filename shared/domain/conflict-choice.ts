/** One rule for many conflicts: which of the versions stands when people choose by whose or by when. */
import type { ConflictCell } from '../model/exchange-views.ts';

export type ChoiceRule = 'mine' | 'theirs' | 'newest';

export const choiceRules: readonly ChoiceRule[] = ['mine', 'theirs', 'newest'];

/**
 * The place of the version that a rule chooses, the newest by its author's clock where several fit; null where none fits.
 * @param own origins of this machine
 */
export function chosenBy(rule: ChoiceRule, { versions }: Pick<ConflictCell, 'versions'>, own: ReadonlySet<string>): number | null {
  const fitting = versions
    .map(({ origin, at }, place) => ({ mine: own.has(origin), at, place }))
    .filter(({ mine }) => rule === 'newest' || mine === (rule === 'mine'));
  return fitting.toSorted((a, b) => b.at - a.at || b.place - a.place)[0]?.place ?? null;
}
