import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { historyWords } from '../../../shared/text/vi/history.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { HistorySteps } from '../../components/HistorySteps.tsx';
import { Page } from '../../components/Page.tsx';
import { type ViewTab, ViewTabs } from '../../components/ViewTabs.tsx';
import { useQueryState } from '../../query-state.ts';
import { historyList } from '../../stores/history.ts';
import { useResource } from '../../stores/resource.ts';
import { undo } from '../../stores/undo.ts';
import { Bin } from './Bin.tsx';
import './history.css';

const PAGE = 50;
const MOST = 1000;

const tabs: readonly ViewTab[] = [
  { value: null, words: historyWords.views.steps },
  { value: 'bin', words: historyWords.views.bin },
];

/** Who changed what and when, and what was removed. */
export function HistoryPage() {
  const [query] = useQueryState();
  const actions = <ViewTabs label={historyWords.views.label} name="view" tabs={tabs} />;
  return query.get('view') === 'bin' ? <Bin actions={actions} /> : <Steps actions={actions} />;
}

/** Each step can be taken back. */
function Steps({ actions }: { actions: ReactNode }) {
  const [limit, setLimit] = useState(PAGE);
  const { data, refused } = useResource(historyList, { limit });
  return (
    <Page
      title={historyWords.title}
      note={data ? historyWords.note(commonWords.number(data.total)) : ''}
      actions={actions}
    >
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
