import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';
import { type GridColumn, GridRow, rowIndexOf } from './GridRow.tsx';
import './grid.css';

interface GridProps<T> {
  label: string;
  /** Other rows than these are asked for and on their way. */
  late?: boolean;
  columns: readonly GridColumn<T>[];
  count: number;
  /** Undefined while the row's page is on its way. */
  rowAt: (index: number) => T | undefined;
  active: number;
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
  /** Which rows are in sight: their pages are wanted. */
  onRange?: (from: number, to: number) => void;
  /** Rows may be chosen: Space, Shift with arrows, a click on the mark or with Ctrl or Shift. */
  selection?: { has: (row: T) => boolean; toggle: (index: number) => void; extend: (from: number, to: number) => void };
  /** The row that is being typed in, and what stands there instead of its cells. */
  editing?: { index: number; editor: (row: T) => ReactNode } | null;
  rowHeight?: number;
  autoFocus?: boolean;
}

/** As in grid.css. */
const HEAD_HEIGHT = 33;
const MARK_WIDTH = '36px';

/** Where a key leads in a list. */
function target(key: string, active: number, count: number, page: number): number | null {
  const goals: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined ? null : Math.max(0, Math.min(count - 1, goal));
}

/**
 * A table of any length. The focus stays on the table and the active row is named by `aria-activedescendant`, so that it
 * is not lost when the row scrolls out of the drawn part. Cells are plain elements, and a key draws only the rows that it changes.
 */
export function Grid<T>(props: GridProps<T>) {
  const { label, late = false, columns, count, rowAt, active, onActive, onOpen, onRange, selection, editing, rowHeight = 44, autoFocus = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // The rule is about the React Compiler, which this program does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head stays on top of the rows: they begin below it and are brought into sight below it.
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => {
    onRange?.(from, to);
  }, [from, to, count, onRange]);
  useEffect(() => {
    if (active < count) virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, count, virtual]);
  useEffect(() => {
    if (autoFocus) scroller.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || count === 0 || event.target !== scroller.current) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const goal = target(event.key, active, count, page);
    if (goal !== null) {
      if (event.shiftKey) selection?.extend(active, goal);
      onActive(goal);
    } else if (event.key === ' ' && selection) selection.toggle(active);
    else if (event.key === 'Enter') onOpen(active);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const index = rowIndexOf(event.target);
    if (index === null || index === editing?.index) return;
    const onMark = event.target instanceof Element && event.target.closest('.grid-mark') !== null;
    if (selection && event.shiftKey && !onMark) selection.extend(active, index);
    else if (selection && (event.ctrlKey || onMark)) selection.toggle(index);
    onActive(index);
    if (!event.shiftKey && !event.ctrlKey && !onMark) onOpen(index);
  };
  const tracks = [...(selection ? [MARK_WIDTH] : []), ...columns.map((column) => column.width)].join(' ');
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-busy={late}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={count > 0 && active >= from && active <= to ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="grid-head" role="rowgroup">
        <div className="grid-row" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {selection && <div role="columnheader" className="grid-cell"><span className="visually-hidden">{commonWords.chosen}</span></div>}
          {columns.map((column) => (
            <div key={column.key} role="columnheader" className={`grid-cell ${column.className ?? ''}`}>{column.title}</div>
          ))}
        </div>
      </div>
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }} onClick={onClick}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          if (row !== undefined && editing?.index === index) {
            return (
              <div key={index} id={`${id}-${index}`} role="row" aria-rowindex={index + 2} className="grid-row grid-line grid-editing" style={{ height: rowHeight, transform: `translateY(${start - HEAD_HEIGHT}px)` }}>
                <div role="gridcell" aria-colspan={columns.length + (selection ? 1 : 0)}>{editing.editor(row)}</div>
              </div>
            );
          }
          return (
            <GridRow
              key={index}
              id={`${id}-${index}`}
              index={index}
              row={row}
              columns={columns}
              tracks={tracks}
              height={rowHeight}
              top={start - HEAD_HEIGHT}
              active={index === active}
              chosen={selection ? row !== undefined && selection.has(row) : null}
            />
          );
        })}
      </div>
    </div>
  );
}
