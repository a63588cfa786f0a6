import type { AppInfo } from '../../../shared/model/views.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { stickWords } from '../../../shared/text/vi/stick.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { useQueryState } from '../../query-state.ts';
import { Backups } from './Backups.tsx';
import { Conflicts } from './Conflicts.tsx';
import { GiveOut } from './GiveOut.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import { StickVisit } from './StickVisit.tsx';
import { TakeIn } from './TakeIn.tsx';
import './exchange.css';
import './stick.css';

/** Two laptops without a net: by a stick in one visit, or by a file that is picked. Sample data stays where it is. */
export function ExchangePage({ info }: { info: AppInfo }) {
  const [query] = useQueryState();
  const view = query.get('view');
  if (info.sample) {
    return (
      <Page title={exchangeWords.title}>
        <Message title={exchangeWords.sample.title}>{exchangeWords.sample.text}</Message>
      </Page>
    );
  }
  const tabs = (
    <ViewTabs label={stickWords.views} name="view" tabs={[{ value: null, words: stickWords.tabs.stick }, { value: 'file', words: stickWords.tabs.file }, { value: 'backups', words: stickWords.tabs.backups }]} />
  );
  return (
    <Page title={exchangeWords.title} actions={tabs}>
      {view === 'backups' ? (
        <Backups />
      ) : view === 'file' ? (
        <div className="exchange">
          <TakeIn />
          <Conflicts today={info.today} />
          <GiveOut today={info.today} />
        </div>
      ) : (
        <div className="exchange-by-stick">
          <StickVisit />
          <OwnPassphrase />
          <Conflicts today={info.today} />
        </div>
      )}
    </Page>
  );
}
