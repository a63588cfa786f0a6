import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { printedDate, weekday } from '../../../../shared/domain/civil-date.ts';
import { columnsOf } from '../../../../shared/domain/duty-periods.ts';
import type { ClusterBriefings } from '../../../../shared/model/views.ts';
import { briefingWords as words } from '../../../../shared/text/vi/briefings.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { EntryForm } from '../../../components/EntryForm.tsx';
import { Message, RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { navigate } from '../../../hash-location.ts';
import { paths } from '../../../paths.ts';
import { useQueryState, withChanges } from '../../../query-state.ts';
import { run, say } from '../../../stores/commands.ts';
import { createResource, useResource } from '../../../stores/resource.ts';
import { BriefingTable } from './BriefingTable.tsx';
import '../field-days/field-days.css';
import './briefings.css';

const briefingList = createResource('briefings.list');

/** So many weeks stand beside the names at the smallest width. */
const WEEKS = 8;

/** Clusters against the last weeks, and the log of one of them. */
export function Briefings({ year, today }: { year: number; today: string }) {
  const [query, change] = useQueryState();
  const { data, refused } = useResource(briefingList, { year });
  const last = today.startsWith(`${year}-`) ? today : `${year}-12-31`;
  const weeks = useMemo(() => columnsOf('week', last, WEEKS), [last]);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void briefingList.reload()} />;
  if (!data) return <Waiting />;
  const [first] = data.rows;
  if (!first) {
    return (
      <Message title={words.noClusters} actions={<Button onClick={() => navigate(withChanges(paths.units, '', { tab: 'clusters' }))}>{words.toClusters}</Button>}>
        {words.noClustersHint}
      </Message>
    );
  }
  const chosen = data.rows.find((row) => row.clusterId === query.get('cluster')) ?? first;
  return (
    <div className="field-split briefings">
      <section className="panel">
        <div className="panel-head">
          <h2 className="panel-title">{words.table}</h2>
          <span className="panel-note">{words.note(WEEKS)}</span>
        </div>
        <BriefingTable rows={data.rows} weeks={weeks} chosen={chosen.clusterId} onChoose={(cluster) => change({ cluster })} />
      </section>
      <Log key={chosen.clusterId} cluster={chosen} today={today} />
    </div>
  );
}

function Log({ cluster, today }: { cluster: ClusterBriefings; today: string }) {
  // Null before it was ever open: the keys come back to where it was opened, and only then.
  const [adding, setAdding] = useState<boolean | null>(null);
  const { form } = words;
  return (
    <section className="panel" aria-label={words.log(cluster.clusterName)}>
      <div className="panel-head">
        <h2 className="panel-title clip">{words.log(cluster.clusterName)}</h2>
        <div className="panel-actions">
          {adding !== true && <Button size="xs" autoFocus={adding === false} onClick={() => setAdding(true)}>{words.open}</Button>}
        </div>
      </div>
      <div className="field-scroll">
        {adding && (
          <div className="briefing-form">
            <EntryForm
              label={form.label}
              save={form.save}
              today={today}
              onClose={() => setAdding(false)}
              fields={[
                { name: 'on', label: form.on, kind: 'day', required: true, value: today, width: 128 },
                { name: 'chair', label: form.chair, kind: 'text', value: cluster.leaderName, width: 220 },
                { name: 'note', label: form.note, kind: 'long', hint: form.hint },
              ]}
              onSave={async ({ on, chair, note }) => {
                const written = await run('briefings.record', { clusterId: cluster.clusterId, on: on ?? today, note: note ?? null, chair: chair ?? null });
                if (written) say(words.saved(cluster.clusterName, on ?? today));
                return written !== null;
              }}
            />
          </div>
        )}
        {cluster.held.length === 0 && <p className="field-empty">{words.logEmpty}</p>}
        <ol className="briefing-log">
          {cluster.held.map((briefing) => (
            <li key={briefing.id}>
              <p>
                <strong>{commonWords.weekday(weekday(briefing.onDay))}, {printedDate(briefing.onDay)}</strong>
                {briefing.chair && <span className="dim"> · {words.chair(briefing.chair)}</span>}
              </p>
              {briefing.note && <p className="briefing-note">{briefing.note}</p>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
