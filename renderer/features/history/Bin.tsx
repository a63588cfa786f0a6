import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RemovedRow } from '../../../shared/model/bin-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { historyWords, removedInWords } from '../../../shared/text/vi/history.ts';
import { instantInWords } from '../../../shared/text/vi/instants.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { run, say } from '../../stores/commands.ts';
import { binList } from '../../stores/history.ts';
import { useResource } from '../../stores/resource.ts';

const words = historyWords.bin;
const MOST = 500;

async function restore(row: RemovedRow): Promise<void> {
  const answer = await run('bin.restore', { table: row.table, id: row.id });
  if (answer) say(words.done(removedInWords(row), answer.restored));
}

/** Everything that was removed, newest first, each brought back with what went with it. */
export function Bin({ actions }: { actions: ReactNode }) {
  const { data, refused } = useResource(binList, { limit: MOST });
  return (
    <Page title={historyWords.title} note={data && data.total > 0 ? words.note(commonWords.number(data.total)) : ''} actions={actions}>
      {refused && <RefusedMessage message={refused.message} onRetry={() => void binList.reload()} />}
      {!data && !refused && <Waiting />}
      {data && data.rows.length === 0 && <Message title={words.empty} />}
      {data && data.rows.length > 0 && <Rows rows={data.rows} />}
    </Page>
  );
}

function Rows({ rows }: { rows: readonly RemovedRow[] }) {
  return (
    <ul className="history-list bin" aria-label={words.list}>
      {rows.map((row) => (
        <li key={`${row.table} ${row.id}`} className="bin-row">
          <span className="step-when">{instantInWords(row.at)}</span>
          <span className="step-who">{row.author || historyWords.nobody}</span>
          <span className="bin-words">{removedInWords(row)}</span>
          <Button size="compact-sm" variant="default" aria-label={words.restoreRow(removedInWords(row))} onClick={() => void restore(row)}>{words.restore}</Button>
        </li>
      ))}
    </ul>
  );
}
