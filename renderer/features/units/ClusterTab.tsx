import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ClustersView } from '../../../shared/model/views.ts';
import { clusterWords } from '../../../shared/text/vi/units.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { IconPaste } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { useResource } from '../../stores/resource.ts';
import { ClusterTable } from './ClusterTable.tsx';
import { clusterList } from './data.ts';
import { PasteClusters } from './PasteClusters.tsx';
import './clusters.css';

/** The clusters with who answers for them, and the units that belong to none. */
export function ClusterTab() {
  const { data, refused } = useResource(clusterList, {});
  const [pasting, setPasting] = useState(false);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void clusterList.reload()} />;
  if (!data) return <Waiting />;
  const paste = (
    <Button
      variant={data.clusters.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPaste size={16} stroke={1.8} aria-hidden />}
      onClick={() => setPasting(true)}
    >
      {clusterWords.paste}
    </Button>
  );
  return (
    <div className="cluster-layout">
      {data.clusters.length === 0 ? (
        <Message title={clusterWords.empty} actions={paste}>{clusterWords.emptyHint}</Message>
      ) : (
        <Panel title={clusterWords.label} note={clusterWords.count(data.clusters.length)} actions={paste} className="cluster-panel">
          <ClusterTable clusters={data.clusters} />
        </Panel>
      )}
      <WithoutCluster units={data.without} started={data.clusters.length > 0} />
      <PasteClusters opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
}

interface WithoutClusterProps {
  units: ClustersView['without'];
  started: boolean;
}

function WithoutCluster({ units, started }: WithoutClusterProps) {
  return (
    <Panel
      title={clusterWords.without}
      note={units.length > 0 ? clusterWords.withoutNote(units.length) : undefined}
      className="cluster-without"
    >
      <div className="cluster-without-body">
        {units.length === 0 && <p>{clusterWords.allInside}</p>}
        {units.length > 0 && started && <p className="cluster-hint">{clusterWords.withoutHint}</p>}
        <ul className="cluster-names">
          {units.map((unit) => (
            <li key={unit.id}><Link href={paths.unit(unit.id)}>{unit.name}</Link></li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
