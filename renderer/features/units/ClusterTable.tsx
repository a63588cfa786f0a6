import { Link } from 'wouter';
import type { ClusterView } from '../../../shared/model/views.ts';
import { clusterWords } from '../../../shared/text/vi/units.ts';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { paths } from '../../paths.ts';
import { run, say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { MOST, peopleList, unitChoices } from './data.ts';
import '../../components/data-table.css';

async function assign(change: { id: string; leaderId?: string | null; departmentId?: string | null }): Promise<void> {
  if (await run('clusters.update', change)) say(clusterWords.changed);
}

/** The clusters; who leads and which department stands by is chosen in the table itself. */
export function ClusterTable({ clusters }: { clusters: readonly ClusterView[] }) {
  const { data: people } = useResource(peopleList, {});
  const { data: departments } = useResource(unitChoices, { kind: 'department', limit: MOST });
  const leaders = (people?.rows ?? []).map((person) => ({ value: person.id, label: person.name }));
  const standing = (departments?.rows ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  const { columns } = clusterWords;
  return (
    <div className="cluster-scroll">
      <table className="data-table cluster-table" aria-label={clusterWords.label}>
        <thead>
          <tr>
            <th scope="col" className="data-ordinal">{columns.ordinal}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.leader}</th>
            <th scope="col">{columns.department}</th>
            <th scope="col">{columns.units}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.map((cluster, index) => (
            <tr key={cluster.id} className="data-row">
              <td className="data-ordinal">{index + 1}</td>
              <th scope="row" className="cluster-name">{cluster.name}</th>
              <td>
                <FoldSelect
                  quiet
                  label={clusterWords.leaderOf(cluster.name)}
                  placeholder={clusterWords.chooseLeader}
                  data={leaders}
                  value={cluster.leaderId}
                  onChange={(leaderId) => void assign({ id: cluster.id, leaderId })}
                />
              </td>
              <td>
                <FoldSelect
                  quiet
                  label={clusterWords.departmentOf(cluster.name)}
                  placeholder={clusterWords.chooseDepartment}
                  data={standing}
                  value={cluster.departmentId}
                  onChange={(departmentId) => void assign({ id: cluster.id, departmentId })}
                />
              </td>
              <td className="cluster-units">
                {cluster.units.length === 0 && <span className="dim">{clusterWords.noUnits}</span>}
                <ul>
                  {cluster.units.map((unit) => (
                    <li key={unit.id}><Link href={paths.unit(unit.id)}>{unit.name}</Link></li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
