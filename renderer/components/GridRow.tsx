import { memo, type ReactNode } from 'react';
import { IconDone } from '../icons.ts';

export interface GridColumn<T> {
  key: string;
  title: string;
  /** A track of CSS grid: '110px', 'minmax(0, 2fr)'. */
  width: string;
  cell: (row: T) => ReactNode;
  className?: string;
}

interface GridRowProps<T> {
  id: string;
  index: number;
  /** Undefined while the row's page is on its way. */
  row: T | undefined;
  columns: readonly GridColumn<T>[];
  /** The tracks of all columns, the mark's among them. */
  tracks: string;
  /** Pixels, as `top`, which counts from the first row. */
  height: number;
  top: number;
  active: boolean;
  /** Null where rows cannot be chosen. */
  chosen: boolean | null;
}

/** The head is the first row of a table for those who hear it. */
const ROWS_ABOVE = 2;

/** The row of a table that something stands in, counted from 0; null outside its rows. */
export function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('.grid-line') : null;
  return row === null ? null : Number(row.getAttribute('aria-rowindex')) - ROWS_ABOVE;
}

function Row<T>({ id, index, row, columns, tracks, height, top, active, chosen }: GridRowProps<T>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + ROWS_ABOVE}
      aria-selected={chosen ?? active}
      className={`grid-row grid-line ${active ? 'grid-active' : ''} ${chosen === true ? 'grid-chosen' : ''}`}
      style={{ gridTemplateColumns: tracks, height, transform: `translateY(${top}px)` }}
    >
      {chosen !== null && (
        <div role="gridcell" className="grid-cell grid-mark">
          <span aria-hidden>{chosen && <IconDone size={13} stroke={3} />}</span>
        </div>
      )}
      {columns.map((column) => (
        <div key={column.key} role="gridcell" className={`grid-cell ${column.className ?? ''}`}>
          {row === undefined ? '' : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** A drawn row; drawn again only when it, its place or its marks change. */
export const GridRow = memo(Row) as typeof Row;
