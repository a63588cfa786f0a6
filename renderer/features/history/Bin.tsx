import { Button } from '@mantine/core';
import type { RemovedRow } from '../../../shared/model/bin-views.ts';
import { historyWords, removedInWords } from '../../../shared/text/vi/history.ts';
import { instantInWords } from '../../../shared/text/vi/instants.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
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
export function Bin() {
  const { data, refused } = useResource(binList, { limit: MOST });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void binList.reload()} />;
  if (!data) return <Waiting />;
  if (data.rows.length === 0) return <Message title={words.empty} />;
  return (
    <ul className="history-list bin" aria-label={words.list}>
      {data.rows.map((row) => (
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
