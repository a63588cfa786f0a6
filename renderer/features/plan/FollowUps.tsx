import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { FollowUp } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { followUpWords as words } from '../../../shared/text/vi/results.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { IconAlarm } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { useResource } from '../../stores/resource.ts';
import { followUpList } from './visit-store.ts';
import '../../components/data-table.css';
import './results.css';

const { columns } = words;

/** What is still owed after the visits of a year, by the department that follows it. */
export function FollowUps({ year }: { year: number }) {
  const { data, refused } = useResource(followUpList, { year });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void followUpList.reload()} />;
  if (!data) return <Waiting />;
  if (data.rows.length === 0) return <Message title={words.none}>{words.noneHint}</Message>;
  const groups = [...Map.groupBy(data.rows, (row) => row.ownerName ?? words.noOwner)];
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.words}</th>
              <th scope="col">{columns.due}</th>
            </tr>
          </thead>
          {groups.map(([owner, rows]) => (
            <tbody key={owner}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="data-group">
                  {owner}
                  <span className="data-group-count">{commonWords.number(rows.length)}</span>
                </th>
              </tr>
              {rows.map((row) => <Line key={row.id} row={row} />)}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function Line({ row }: { row: FollowUp }) {
  return (
    <tr className="data-row">
      <td><span className={`follow follow-${row.what}`}>{words.what(row.what)}</span></td>
      <td><Link href={paths.visit(row.visitId)} className="follow-unit">{row.unitName}</Link></td>
      <td>{row.itemId ? <Link href={paths.item(row.itemId)}>{row.words}</Link> : row.words}</td>
      <td className={row.overdue ? 'visit-time follow-late' : 'visit-time'}>
        {row.overdue && <IconAlarm size={13} aria-hidden />} {row.dueOn ? printedDate(row.dueOn) : <span className="dim">{words.noDay}</span>}
      </td>
    </tr>
  );
}
