import type { Period } from '../../../../shared/domain/duty-periods.ts';
import type { ClusterBriefings } from '../../../../shared/model/views.ts';
import { briefingWords as words } from '../../../../shared/text/vi/briefings.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { IconDone, IconEnded } from '../../../icons.ts';
import '../../../components/data-table.css';

interface BriefingTableProps {
  rows: readonly ClusterBriefings[];
  weeks: readonly Period[];
  chosen: string;
  onChoose: (cluster: string) => void;
}

const inCharge = (row: ClusterBriefings) => [row.leaderName, row.departmentName].filter(Boolean).join(' · ');

/** A line a cluster: in which of the weeks a briefing was written down, and how many in the year. */
export function BriefingTable({ rows, weeks, chosen, onChoose }: BriefingTableProps) {
  return (
    <div className="field-scroll">
      <table className="data-table field-table briefing-table" aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.cluster}</th>
            {weeks.map((week) => <th key={week.fromOn} scope="col" className="briefing-week" title={words.weekTitle(week.fromOn, week.toOn)}>{words.week(week.fromOn)}</th>)}
            <th scope="col" className="data-number briefing-held-count">{words.columns.held}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.clusterId} className={row.clusterId === chosen ? 'data-row visit-row visit-row-chosen' : 'data-row visit-row'} onClick={() => onChoose(row.clusterId)}>
              <th scope="row">
                <button type="button" className="button-plain visit-name" aria-pressed={row.clusterId === chosen}>{row.clusterName}</button>
                <span className="dim field-line clip" title={inCharge(row)}>{inCharge(row)}</span>
              </th>
              {weeks.map((week) => <Cell key={week.fromOn} row={row} week={week} />)}
              <td className="data-number">{commonWords.number(row.held.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="briefing-legend">
        <span className="briefing-held"><IconDone size={14} stroke={2.2} aria-hidden />{words.legend.held}</span>
        <span className="dim"><IconEnded size={14} stroke={2} aria-hidden />{words.legend.unmarked}</span>
      </p>
    </div>
  );
}

function Cell({ row, week }: { row: ClusterBriefings; week: Period }) {
  const held = row.held.filter((one) => one.onDay >= week.fromOn && one.onDay <= week.toOn);
  const said = held.length > 0 ? words.held(row.clusterName, held.map((one) => one.onDay), held[0]?.note ?? null) : words.unmarked(row.clusterName, week.fromOn);
  return (
    <td className={held.length > 0 ? 'briefing-week briefing-held' : 'briefing-week dim'} title={said}>
      {held.length > 0 ? <IconDone size={16} stroke={2.2} aria-hidden /> : <IconEnded size={14} stroke={2} aria-hidden />}
      <span className="visually-hidden">{said}</span>
    </td>
  );
}
