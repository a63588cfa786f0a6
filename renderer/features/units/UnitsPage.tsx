import type { AppInfo } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { unitWords } from '../../../shared/text/vi/units.ts';
import { Page } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { useQueryState } from '../../query-state.ts';
import { useResource } from '../../stores/resource.ts';
import { ClusterTab } from './ClusterTab.tsx';
import { clusterList, endedUnits } from './data.ts';
import { EndedTab } from './EndedTab.tsx';
import { UnitList } from './UnitList.tsx';
import './units.css';

/** Units, the clusters they stand in, and the units that ended with work left. */
export function UnitsPage({ info }: { info: AppInfo }) {
  const [query] = useQueryState();
  const { data: clusters } = useResource(clusterList, {});
  const { data: ended } = useResource(endedUnits, {});
  const tab = query.get('tab');
  const counted = (value: number | undefined) => (value ? commonWords.number(value) : undefined);
  return (
    <Page
      title={unitWords.title}
      fixed
      actions={
        <ViewTabs
          label={unitWords.views}
          name="tab"
          tabs={[
            { value: null, words: unitWords.tabs.list },
            { value: 'clusters', words: unitWords.tabs.clusters, count: counted(clusters?.clusters.length) },
            { value: 'ended', words: unitWords.tabs.ended, count: counted(ended?.total), warn: true },
          ]}
        />
      }
    >
      {tab === 'clusters' ? <ClusterTab /> : tab === 'ended' ? <EndedTab /> : <UnitList today={info.today} />}
    </Page>
  );
}
