import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { boardFilter } from '../../../shared/domain/list-views.ts';
import type { BoardView } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { boardWords as words } from '../../../shared/text/vi/items.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { type ItemFilter, paths } from '../../paths.ts';
import { boardView, useCardInHand, viewInputOf } from '../../stores/list-views.ts';
import { useResource } from '../../stores/resource.ts';
import { BoardCard } from './BoardCard.tsx';
import { isFree } from './is-free.ts';
import './board.css';

type Column = BoardView['columns'][number];

/** Cards by column, as they are drawn; a column without cards has no place among them. */
const cardsOf = (board: Element | null) =>
  [...(board?.querySelectorAll('.board-column') ?? [])].map((column) => [...column.querySelectorAll<HTMLElement>('.board-card')]).filter((cards) => cards.length > 0);

/** Where a key leads from a card: by column and place in it. */
const moves: Readonly<Record<string, (column: number, place: number) => [number, number]>> = {
  ArrowUp: (column, place) => [column, place - 1],
  ArrowDown: (column, place) => [column, place + 1],
  ArrowLeft: (column, place) => [column - 1, place],
  ArrowRight: (column, place) => [column + 1, place],
  Home: (column) => [column, 0],
  End: (column) => [column, Number.MAX_SAFE_INTEGER],
};

/** Tasks as cards in columns of their computed states: nothing is dragged, arrow keys walk, Enter opens. */
export function Board({ filter, today }: { filter: ItemFilter; today: string }) {
  const { data, refused } = useResource(boardView, viewInputOf(filter));
  const inHand = useCardInHand((state) => state.taskId);
  const board = useRef<HTMLDivElement>(null);
  const here = data !== null;
  useEffect(() => {
    // Back from the task that was opened: the keys go on from its card.
    const taskId = useCardInHand.getState().taskId;
    if (here && taskId && isFree(document.activeElement)) board.current?.querySelector<HTMLElement>(`[data-task="${taskId}"]`)?.focus();
  }, [here]);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void boardView.reload()} />;
  if (!data) return <Waiting />;

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const columns = cardsOf(board.current);
    const column = columns.findIndex((cards) => cards.includes(event.target as HTMLElement));
    if (!move || column < 0 || event.ctrlKey || event.altKey || event.shiftKey) return;
    const [toColumn, toPlace] = move(column, columns[column]?.indexOf(event.target as HTMLElement) ?? 0);
    const cards = columns[Math.max(0, Math.min(columns.length - 1, toColumn))] ?? [];
    cards[Math.max(0, Math.min(cards.length - 1, toPlace))]?.focus();
    event.preventDefault();
  };
  return (
    <div className="board" role="group" aria-label={words.label} ref={board} onKeyDown={onKeyDown}>
      {data.columns.map((column) => <BoardColumn key={column.key} column={column} filter={filter} today={today} inHand={inHand} />)}
    </div>
  );
}

interface ColumnProps {
  column: Column;
  filter: ItemFilter;
  today: string;
  inHand: string | null;
}

function BoardColumn({ column, filter, today, inHand }: ColumnProps) {
  const { key, rows, total } = column;
  const title = words.columns[key](today);
  const list = paths.items(boardFilter(filter, column));
  // Tab goes from column to column, to the card in hand or the first one.
  const stop = rows.find((row) => row.id === inHand) ?? rows[0];
  return (
    <section className="board-column" aria-label={title}>
      <h2 className={`board-head board-${key}`}>
        <span className="clip">{title}</span>
        <Link href={list} className="board-count number" aria-label={words.open(title, total)}>{commonWords.number(total)}</Link>
      </h2>
      {rows.length === 0 ? <p className="board-none dim">{words.none}</p> : (
        <ul className="board-cards">
          {rows.map((row) => <li key={row.id}><BoardCard row={row} stop={row === stop} inHand={row.id === inHand} /></li>)}
          {total > rows.length && <li><Link href={list} className="board-more">{words.more(total - rows.length)}</Link></li>}
        </ul>
      )}
    </section>
  );
}
