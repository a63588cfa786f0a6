import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { UnitDetail } from '../../../shared/model/views.ts';
import { ownersInWords } from '../../../shared/text/vi/items.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { followUpWords } from '../../../shared/text/vi/results.ts';
import { unitPageWords } from '../../../shared/text/vi/units.ts';
import { Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { paths } from '../../paths.ts';
import { useResource } from '../../stores/resource.ts';
import { followUpList } from './data.ts';
import '../../components/data-table.css';

const words = unitPageWords;

/** The tasks that name the unit, as papers order them. */
export function UnitTasks({ unit }: { unit: UnitDetail }) {
  const columns = words.taskColumns;
  return (
    <Panel
      title={words.tasks}
      note={unit.tasks.length > 0 ? <Leads unit={unit} /> : undefined}
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
                <th scope="row"><Link href={paths.item(task.itemId, task.id)} className="unit-task">{task.title}</Link>{!task.leads.includes(unit.name) && <span className="cell-second">{task.leads.length > 0 ? words.ledBy(task.leads.join('; ')) : ownersInWords(task)}</span>}</th>
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

/** How much it leads: each figure opens its rows. */
function Leads({ unit }: { unit: UnitDetail }) {
  const led = (status: string) => paths.items({ by: 'task', status, unitId: unit.id, role: 'lead' });
  return (
    <>
      <Link href={led('open')}>{words.openTasks(unit.openTasks)}</Link>
      {unit.overdueTasks > 0 && <>, <Link href={led('overdue')}>{words.overdueTasks(unit.overdueTasks)}</Link></>}
    </>
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
              return (
                <tr key={visit.id} className="data-row">
                  <th scope="row">
                    <Link href={paths.visit(visit.id)} aria-label={words.seeVisit(round)}>{round}</Link>
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

/** What a department still owes after inspections beside its tasks: answers to proposals, things to look at again. */
export function UnitFollowUps({ unit }: { unit: UnitDetail }) {
  const { data } = useResource(followUpList, { unitId: unit.id });
  const rows = (data?.rows ?? []).filter((row) => row.what !== 'recommendation' && row.ownerUnitId === unit.id);
  if (rows.length === 0) return null;
  return (
    <Panel title={followUpWords.title} note={words.followUpsNote}>
      <table className="data-table" aria-label={followUpWords.title}>
        <thead>
          <tr>
            <th scope="col">{followUpWords.columns.what}</th>
            <th scope="col">{followUpWords.columns.words}</th>
            <th scope="col">{followUpWords.columns.unit}</th>
            <th scope="col">{followUpWords.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="data-row">
              <td>{followUpWords.what(row.what)}</td>
              <th scope="row">{row.words}</th>
              <td><Link href={paths.visit(row.visitId)}>{row.unitName}</Link></td>
              <td className="unit-due">{row.dueOn ? printedDate(row.dueOn) : <span className="dim">{followUpWords.noDay}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
