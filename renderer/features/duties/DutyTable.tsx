import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { DutyCell, DutyRow, DutiesView } from '../../../shared/model/views.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { IconDone, IconEnded } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { dutyActions } from '../../stores/duties.ts';

interface Place {
  row: number;
  column: number;
}

interface DutyTableProps {
  duties: DutiesView;
  view: 'week' | 'month';
}

const moves: Readonly<Record<string, [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function isMarkable(cell: DutyRow['cells'][number] | undefined): cell is DutyCell {
  return cell !== null && cell !== undefined && 'fromOn' in cell;
}

/** The newest period that can be marked: where one comes to write. */
function newestPlace(rows: readonly DutyRow[]): Place {
  const row = rows.findIndex((one) => one.cells.some(isMarkable));
  return { row: Math.max(0, row), column: rows[Math.max(0, row)]?.cells.findLastIndex(isMarkable) ?? 0 };
}

/** Rows duties, columns periods. One stop of the Tab key; arrows move, Space marks, Shift takes several periods at once. */
export function DutyTable({ duties, view }: DutyTableProps) {
  const { rows, columns } = duties;
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>(() => newestPlace(rows));
  const [from, setFrom] = useState<number | null>(null);
  const focus = (place: Place) => {
    setAt(place);
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus();
  };
  const isChosen = (row: number, column: number) =>
    row === at.row && from !== null && column >= Math.min(from, at.column) && column <= Math.max(from, at.column);
  /** Marks the chosen range, or one cell. */
  const mark = (place: Place, state: 'held' | 'notHeld' | null) => {
    const row = rows[place.row];
    const [first, last] = [from ?? place.column, place.column].toSorted((a, b) => a - b);
    const cells = row?.cells.slice(first, (last ?? 0) + 1).filter(isMarkable) ?? [];
    const [begin] = cells;
    const end = cells.at(-1);
    if (!row || !begin || !end) return;
    setFrom(null);
    void dutyActions.mark({ taskId: row.taskId, from: begin.fromOn, to: end.fromOn, state }, row.place);
  };
  const onKeyDown = (event: KeyboardEvent, place: Place, cell: DutyCell) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
    const move = moves[event.key];
    if (move) {
      const goal = { row: place.row + move[0], column: place.column + move[1] };
      while (isMarkable(rows[goal.row]?.cells[goal.column]) === false && rows[goal.row]?.cells[goal.column] !== undefined) {
        goal.row += move[0];
        goal.column += move[1];
      }
      if (isMarkable(rows[goal.row]?.cells[goal.column])) {
        setFrom(event.shiftKey && move[0] === 0 ? (from ?? place.column) : null);
        focus(goal);
      }
    } else if (event.key === ' ' || event.key === 'Enter') mark(place, cell.state === 'held' && from === null ? null : 'held');
    else if (event.key.toLowerCase() === 'k') mark(place, 'notHeld');
    else if (event.key === 'Delete') mark(place, null);
    else if (event.key === 'Escape' && from !== null) setFrom(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <p className="dim">{dutyWords.keys}</p>
      <div className="data-fill">
        <div className="data-scroll">
          <table className="data-table duties" ref={table} aria-label={dutyWords.table}>
            <thead>
              <tr>
                <th scope="col">{dutyWords.columns.duty}</th>
                <th scope="col" className="data-number">{dutyWords.columns.recorded}</th>
                {columns.map((column) => (
                  <th key={column.fromOn} scope="col" className="duty-column number" title={dutyWords.columnTitle(view, column.fromOn, column.toOn)}>
                    {dutyWords.column(view, column.fromOn)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, r) => (
                <tr key={row.taskId} className="data-row">
                  <th scope="row">
                    <Link href={paths.item(row.itemId, row.taskId)} className="duty-place">{row.place}</Link>{' '}
                    <span className="two-lines" title={row.title}>{row.title}</span>
                    <span className="cell-second" title={row.leads.join('; ')}>{[row.phrase, row.leads.join('; ')].filter(Boolean).join(' · ')}</span>
                  </th>
                  <td className="data-number" title={dutyWords.recordedLabel(row.recorded, row.due, row.rhythm)}>
                    {dutyWords.recorded(row.recorded, row.due, view === 'month' && row.rhythm === 'week' ? 'week' : row.rhythm)}
                  </td>
                  {row.cells.map((cell, c) => {
                    const key = columns[c]?.fromOn;
                    if (cell === null) return <td key={key} className="duty-none" />;
                    if (!isMarkable(cell)) return <td key={key} className="duty-count number">{cell.recorded}/{cell.of}</td>;
                    const state = cell.state === null ? dutyWords.unmarked : (dutyWords.states[cell.state] ?? cell.state);
                    const label = dutyWords.cell(row.place, dutyWords.columnTitle(view, cell.fromOn, cell.toOn), state, cell.note);
                    return (
                      <td key={key} className="duty-cell">
                        <button
                          type="button"
                          data-cell={`${r}-${c}`}
                          className={`duty duty-${cell.state ?? 'unmarked'} ${isChosen(r, c) ? 'duty-chosen' : ''}`}
                          aria-label={label}
                          title={label}
                          tabIndex={at.row === r && at.column === c ? 0 : -1}
                          onFocus={() => setAt({ row: r, column: c })}
                          onKeyDown={(event) => onKeyDown(event, { row: r, column: c }, cell)}
                          onClick={(event) => {
                            if (event.shiftKey && at.row === r) setFrom(at.column);
                            else {
                              setFrom(null);
                              void dutyActions.mark({ taskId: row.taskId, from: cell.fromOn, state: cell.state === 'held' ? null : 'held' }, row.place);
                            }
                          }}
                        >
                          {cell.state === 'held' && <IconDone size={16} stroke={2.6} aria-hidden />}
                          {cell.state === 'notHeld' && <IconEnded size={16} stroke={2.6} aria-hidden />}
                          {cell.state === null && <span aria-hidden>{dutyWords.unmarked}</span>}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
