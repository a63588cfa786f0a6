import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
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
const PAGE = 100;

async function restore(row: RemovedRow): Promise<void> {
  const answer = await run('bin.restore', { table: row.table, id: row.id });
  if (answer) say(words.done(removedInWords(row), answer.restored));
}

/** Everything that was removed, newest first and a page at a time, each brought back with what went with it. */
export function Bin({ actions }: { actions: ReactNode }) {
  const [asked, setOffset] = useState(0);
  const { data, refused } = useResource(binList, { limit: PAGE, offset: asked });
  // What is brought back may leave the last page empty.
  const offset = data ? Math.min(asked, Math.floor(Math.max(0, data.total - 1) / PAGE) * PAGE) : asked;
  if (offset !== asked) setOffset(offset);
  const go = (next: number) => {
    setOffset(next);
    document.getElementById('main')?.scrollTo({ top: 0 });
  };
  return (
    <Page title={historyWords.title} note={data && data.total > 0 ? words.note(commonWords.number(data.total)) : ''} actions={actions}>
      {refused && <RefusedMessage message={refused.message} onRetry={() => void binList.reload()} />}
      {!data && !refused && <Waiting />}
      {data && data.total === 0 && <Message title={words.empty} />}
      {data && data.rows.length > 0 && <Rows rows={data.rows} />}
      {data && data.total > PAGE && <Pages offset={offset} shown={data.rows.length} total={data.total} go={go} />}
    </Page>
  );
}

interface PagesProps {
  offset: number;
  shown: number;
  total: number;
  go: (offset: number) => void;
}

function Pages({ offset, shown, total, go }: PagesProps) {
  const { number } = commonWords;
  return (
    <div className="bin-pages">
      <Button variant="default" disabled={offset === 0} onClick={() => go(Math.max(0, offset - PAGE))}>{historyWords.newer}</Button>
      <span role="status">{words.range(number(offset + 1), number(offset + shown), number(total))}</span>
      <Button variant="default" disabled={offset + shown >= total} onClick={() => go(offset + PAGE)}>{historyWords.older}</Button>
    </div>
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
