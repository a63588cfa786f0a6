/** The list of tasks as a board and as the load of units, and which card of the board was in hand. */
import { create } from 'zustand';
import { listInputOf } from '../../shared/domain/list-query.ts';
import type { InputOf } from '../../shared/contract/index.ts';
import type { ItemFilter } from '../paths.ts';
import type { ListLine } from './item-list.ts';
import { createResource } from './resource.ts';

export const boardView = createResource('tasks.board');
export const loadView = createResource('tasks.load');

/** What a view is asked for under a filter: states and order are its own. */
export function viewInputOf({ status: _status, sort: _sort, ...filter }: ItemFilter): InputOf<'tasks.board'> {
  const { status: _none, sort: _unsorted, limit: _limit, offset: _offset, ...input } = listInputOf(filter as Record<string, string | undefined>);
  return input;
}

/** The task of the card that the keys stand on. */
export const useCardInHand = create<{ taskId: string | null }>(() => ({ taskId: null }));

/** The card in hand, as a line of the list; none where no card of the board is. */
export function cardInHand(): ListLine[] {
  const { taskId } = useCardInHand.getState();
  const cards = boardView.store.getState().data?.columns.flatMap(({ rows }) => rows) ?? [];
  return cards.filter((row) => row.id === taskId).map((row) => ({ ...row, taskId: row.id }));
}
