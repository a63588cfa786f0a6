import { Fragment } from 'react';
import { Link } from 'wouter';
import type { UnitRow } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { unitWords } from '../../../shared/text/vi/units.ts';
import { IconAlarm } from '../../icons.ts';
import { paths } from '../../paths.ts';
import '../../components/data-table.css';

interface UnitTableProps {
  rows: readonly UnitRow[];
  /** Numbers of today lead to the list of tasks; those of another day would not agree with it. */
  linked: boolean;
}

/** Units by kind; the order of both is precedence, as the register answers it. */
export function UnitTable({ rows, linked }: UnitTableProps) {
  const groups = [...Map.groupBy(rows, (row) => row.kind)];
  const { columns } = unitWords;
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table unit-table" aria-label={unitWords.listLabel}>
          <thead>
            <tr>
              <th scope="col" className="data-ordinal">{columns.ordinal}</th>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.code}</th>
              <th scope="col">{columns.cluster}</th>
              <th scope="col" className="data-number">{columns.open}</th>
              <th scope="col" className="data-number">{columns.overdue}</th>
              <th scope="col">{columns.successor}</th>
            </tr>
          </thead>
          {groups.map(([kind, units]) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={7} className="data-group">
                  {unitWords.kind(kind)}
                  <span className="data-group-count">{commonWords.number(units.length)}</span>
                </th>
              </tr>
              {units.map((unit, index) => <UnitLine key={unit.id} unit={unit} ordinal={index + 1} linked={linked} />)}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function UnitLine({ unit, ordinal, linked }: { unit: UnitRow; ordinal: number; linked: boolean }) {
  return (
    <tr className="data-row">
      <td className="data-ordinal">{ordinal}</td>
      <th scope="row"><Link href={paths.unit(unit.id)} className="unit-name">{unit.name}</Link></th>
      <td className="unit-second">{[unit.region, unit.region ? null : unit.code].filter(Boolean).join(' ')}</td>
      <td>{unit.clusterName ?? ''}</td>
      <td className="data-number">
        <TaskCount value={unit.openTasks} label={unitWords.openLabel(unit.name, unit.openTasks)} href={linked ? paths.items({ by: 'task', unitId: unit.id, role: 'lead', status: 'open' }) : null} />
      </td>
      <td className="data-number unit-overdue">
        <TaskCount
          value={unit.overdueTasks}
          label={unitWords.overdueLabel(unit.name, unit.overdueTasks)}
          href={linked ? paths.items({ by: 'task', unitId: unit.id, role: 'lead', status: 'overdue' }) : null}
          alarm
        />
      </td>
      <td>
        {unit.successors.map((successor) => (
          <Fragment key={successor.id}>
            <span className="dim">{unitWords.fromDay(successor.onDay)}</span>{' '}
            <Link href={paths.unit(successor.id)}>{successor.name}</Link>{' '}
          </Fragment>
        ))}
      </td>
    </tr>
  );
}

function TaskCount({ value, label, href, alarm = false }: { value: number; label: string; href: string | null; alarm?: boolean }) {
  // Two columns of noughts would hide the few numbers that matter.
  if (value === 0) return <span className="visually-hidden">0</span>;
  const shown = (
    <>
      {alarm && <IconAlarm size={13} aria-hidden />}
      {commonWords.number(value)}
    </>
  );
  return href === null ? <span>{shown}</span> : <Link href={href} aria-label={label} className="unit-tasks">{shown}</Link>;
}
