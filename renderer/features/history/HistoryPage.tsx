import { Button } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { historyWords } from '../../../shared/text/vi/history.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { HistorySteps } from '../../components/HistorySteps.tsx';
import { Page } from '../../components/Page.tsx';
import { historyList } from '../../stores/history.ts';
import { useResource } from '../../stores/resource.ts';
import { undo } from '../../stores/undo.ts';
import './history.css';

const PAGE = 50;
const MOST = 1000;

/** Who changed what and when; each step can be taken back. */
export function HistoryPage() {
  const [limit, setLimit] = useState(PAGE);
  const { data, refused } = useResource(historyList, { limit });
  return (
    <Page title={historyWords.title} note={data ? historyWords.note(commonWords.number(data.total)) : ''}>
      {refused && <RefusedMessage message={refused.message} onRetry={() => void historyList.reload()} />}
      {!data && !refused && <Waiting />}
      {data && data.rows.length === 0 && <Message title={historyWords.empty} />}
      {data && data.rows.length > 0 && (
        <div className="history-list">
          <HistorySteps steps={data.rows} onUndo={(step) => void undo(step)} />
        </div>
      )}
      {data && data.total > data.rows.length && limit < MOST && (
        <Button variant="default" className="history-older" onClick={() => setLimit(Math.min(MOST, limit + PAGE * 2))}>
          {historyWords.older}
        </Button>
      )}
    </Page>
  );
}
