import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import { planWords, visitListWords } from '../../../shared/text/vi/plan.ts';
import { changeWords, datesWords } from '../../../shared/text/vi/visits.ts';
import { hasDay } from './data.ts';
import '../../components/data-table.css';

interface VisitTableProps {
  visits: readonly VisitRow[];
  rounds: readonly RoundRow[];
  chosen: string | null;
  onOpen: (visit: string) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Every visit of the year as a plain table, earliest first. */
export function VisitTable({ visits, rounds, chosen, onOpen, selected, onSelect }: VisitTableProps) {
  const { columns } = visitListWords;
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (chosen !== null) table.current?.querySelector(`[data-visit="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, visits]);
  const provisional = new Set(rounds.filter((round) => round.provisional).map((round) => round.id));
  const firsts = new Set([...Map.groupBy(visits, (visit) => visit.roundId).values()].map(([first]) => first?.id));
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table ref={table} className="data-table visit-table" aria-label={visitListWords.label}>
          <thead>
            <tr>
              <th scope="col" className="visit-check">
                <Checkbox
                  size="xs"
                  aria-label={changeWords.selectAll}
                  checked={selected.size === visits.length}
                  indeterminate={selected.size > 0 && selected.size < visits.length}
                  onChange={(event) => onSelect(new Set(event.currentTarget.checked ? visits.map((visit) => visit.id) : []))}
                />
              </th>
              <th scope="col" className="data-ordinal">{columns.ordinal}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.round}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.head}</th>
              <th scope="col">{columns.mode}</th>
              <th scope="col">{columns.stage}</th>
            </tr>
          </thead>
          <tbody>
            {visits.map((visit, index) => (
              <tr
                key={visit.id}
                className={visit.id === chosen ? 'data-row visit-row visit-row-chosen' : 'data-row visit-row'}
                data-round={firsts.has(visit.id) ? visit.roundId : undefined}
                onClick={() => onOpen(visit.id)}
              >
                <td className="visit-check" onClick={(event) => event.stopPropagation()}>
                  <Checkbox size="xs" aria-label={changeWords.select(visit.unitName)} checked={selected.has(visit.id)} onChange={() => onSelect(toggled(selected, visit.id))} />
                </td>
                <td className="data-ordinal">{index + 1}</td>
                <th scope="row">
                  <button type="button" className="button-plain visit-name" data-visit={visit.id} aria-pressed={visit.id === chosen}>
                    {visit.unitName}
                  </button>
                </th>
                <td>{planWords.roundName(visit.roundKind, visit.roundName)}</td>
                <td className="visit-time">
                  {visit.fromOn ? planWords.shortDays(visit.fromOn, visit.toOn ?? visit.fromOn) : ''}{' '}
                  <span className="dim">
                    {visit.dated === 'window' && provisional.has(visit.roundId) ? planWords.provisional.toLocaleLowerCase('vi') : visitListWords.dated[visit.dated]}
                  </span>
                  {visit.earlier.length > 0 && <span className="dim field-line">{datesWords.moved(visit.earlier, visit, hasDay(visit))}</span>}
                </td>
                <td>{visit.head ?? <span className="dim">{planWords.noHead}</span>}</td>
                <td>{planWords.mode(visit.mode)}</td>
                <td><span className={`stage stage-${visit.stage}`}>{planWords.stage(visit.stage)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
