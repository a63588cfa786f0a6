import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { coverageWords as words } from '../../../../shared/text/vi/coverage.ts';
import { RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { IconPaste } from '../../../icons.ts';
import { useQueryState } from '../../../query-state.ts';
import { useResource } from '../../../stores/resource.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { CoverageTiles } from './CoverageTiles.tsx';
import { type CoverageGroup, coverageView } from './data.ts';
import { PastePast } from './PastePast.tsx';
import '../change.css';
import './coverage.css';

/** The years of a term and the one after: six columns fit the window. */
const YEARS = 6;

/** Units against years, or as tiles coloured by a figure; by cluster, who has waited longest first. */
export function Coverage({ year, today }: { year: number; today: string }) {
  const [query, change] = useQueryState();
  const [pasting, setPasting] = useState(false);
  const { data, refused } = useResource(coverageView, { from: year - YEARS + 1, to: year });
  const groups = useMemo(
    () => [...Map.groupBy(data?.rows ?? [], (row) => row.clusterId ?? '')].map(([key, rows]): CoverageGroup => ({ key, name: rows[0]?.clusterName ?? words.noCluster, rows })),
    [data],
  );
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void coverageView.reload()} />;
  if (!data) return <Waiting />;
  const visited = data.rows.filter((row) => row.cells.some((cell) => cell.state === 'visited')).length;
  const tiles = query.get('shape') === 'tiles';
  const figure = words.figures.find((one) => one.value === query.get('figure'))?.value ?? 'last';
  return (
    <div className="coverage">
      <div className="selection-bar">
        <strong>{words.summary(visited, data.rows.length)}</strong>
        {data.since !== null && <span className="dim">{words.since(data.since)}</span>}
        <span className="coverage-shapes" role="group" aria-label={words.shapeLabel}>
          <button type="button" className="selection-round" aria-pressed={!tiles} onClick={() => change({ shape: null })}>{words.shapes.table}</button>
          <button type="button" className="selection-round" aria-pressed={tiles} onClick={() => change({ shape: 'tiles' })}>{words.shapes.tiles}</button>
        </span>
        {tiles && <Select size="xs" w={190} aria-label={words.figureLabel} data={words.figures} value={figure} allowDeselect={false} onChange={(value) => change({ figure: value })} />}
        <Button size="xs" variant="default" leftSection={<IconPaste size={15} stroke={1.8} aria-hidden />} onClick={() => setPasting(true)}>{words.paste}</Button>
      </div>
      {data.unclear.length > 0 && (
        <div className="coverage-unclear" role="note">
          <b>{words.unclear}:</b> {data.unclear.map((unit) => words.unclearUnit(unit.name, unit.visits, unit.heirs)).join('; ')}
        </div>
      )}
      {tiles ? <CoverageTiles groups={groups} figure={figure} year={Number(today.slice(0, 4))} /> : <CoverageTable groups={groups} years={data.years} />}
      <PastePast opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
}
