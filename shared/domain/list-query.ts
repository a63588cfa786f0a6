/** The conditions of the list as its address carries them, and what they ask of the register: for the window, for paper, for saved filters. */
import type { InputOf } from '../contract/index.ts';

type ListInput = InputOf<'tasks.list'>;

/** Choices of the state that are no states: what they ask for. */
const specials: Readonly<Record<string, ListInput>> = {
  unanswered: { status: 'open', unanswered: true },
  toRemind: { toRemind: true },
  quiet: { status: 'open', quiet: true },
  claimed: { confirmation: 'claimed' },
  sentBack: { status: 'open', confirmation: 'sentBack' },
  restricted: { restricted: true },
};

/** Of the address, what only the window cares about. */
const notAsked: ReadonlySet<string> = new Set(['by', 'status']);

export function listInputOf(query: Readonly<Record<string, string | undefined>>): ListInput {
  const input = Object.fromEntries(Object.entries(query).filter(([name, value]) => value && !notAsked.has(name))) as ListInput;
  const { status } = query;
  if (!status) return input;
  const special = specials[status];
  if (special) return { ...input, ...special };
  return { ...input, status: status.split(',') as Extract<ListInput['status'], string[]> };
}
