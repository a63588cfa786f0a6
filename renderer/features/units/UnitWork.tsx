import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { UnitDetail } from '../../../shared/model/views.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { unitPageWords } from '../../../shared/text/vi/units.ts';
import { Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { paths } from '../../paths.ts';
import { withChanges } from '../../query-state.ts';
import '../../components/data-table.css';

const words = unitPageWords;

/** The tasks that name the unit, as papers order them. */
export function UnitTasks({ unit }: { unit: UnitDetail }) {
  const columns = words.taskColumns;
  return (
    <Panel
      title={words.tasks}
      note={unit.tasks.length > 0 ? words.tasksNote(unit.openTasks, unit.overdueTasks) : undefined}
      actions={unit.tasks.length > 0 && <Link href={paths.items({ unitId: unit.id })}>{words.seeTasks}</Link>}
    >
      {unit.tasks.length === 0 ? (
        <p className="unit-nothing">{words.noTasks}</p>
      ) : (
        <table className="data-table" aria-label={words.tasks}>
          <thead>
            <tr>
              <th scope="col">{columns.place}</th>
              <th scope="col">{columns.title}</th>
              <th scope="col">{columns.due}</th>
              <th scope="col">{columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {unit.tasks.map((task) => (
              <tr key={task.id} className="data-row">
                <td className="unit-place">
                  {task.documentName}
                  <span>{words.item(task.path)}</span>
                </td>
                <th scope="row"><Link href={paths.item(task.itemId, task.id)} className="unit-task">{task.title}</Link></th>
                <td className="unit-due">{task.dueOn ? printedDate(task.dueOn) : <span className="dim">{task.deadlinePhrase ?? ''}</span>}</td>
                <td><StatusMark status={task.status} days={task.overdueDays} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

export function UnitVisits({ unit }: { unit: UnitDetail }) {
  const columns = words.visitColumns;
  return (
    <Panel title={words.visits} note={unit.visits.length > 0 ? words.visitsNote(unit.visits.length) : undefined}>
      {unit.visits.length === 0 ? (
        <p className="unit-nothing">{words.noVisits}</p>
      ) : (
        <table className="data-table" aria-label={words.visits}>
          <thead>
            <tr>
              <th scope="col">{columns.round}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.stage}</th>
            </tr>
          </thead>
          <tbody>
            {unit.visits.map((visit) => {
              const round = planWords.roundName(visit.roundKind, visit.roundName);
              const year = visit.fromOn?.slice(0, 4) ?? null;
              return (
                <tr key={visit.id} className="data-row">
                  <th scope="row">
                    <Link href={withChanges(paths.plan, '', { year, visit: visit.id })} aria-label={words.seeVisit(round)}>{round}</Link>
                  </th>
                  <td>{planWords.days(visit.fromOn, visit.toOn)}</td>
                  <td>{planWords.stage(visit.stage)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
