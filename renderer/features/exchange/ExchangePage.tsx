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
import { LostLaptop } from './LostLaptop.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import { StickVisit } from './StickVisit.tsx';
import { TakeIn } from './TakeIn.tsx';
import './exchange.css';
import './stick.css';

/** Two laptops without a net: by a stick in one visit, or by a file that is picked. Sample data stays where it is. */
export function ExchangePage({ info }: { info: AppInfo }) {
  const [query] = useQueryState();
  if (info.sample) {
    return (
      <Page title={exchangeWords.title}>
        <Message title={exchangeWords.sample.title}>{exchangeWords.sample.text}</Message>
      </Page>
    );
  }
  const tabs = [
    { value: null, words: stickWords.tabs.stick },
    { value: 'file', words: stickWords.tabs.file },
    { value: 'backups', words: stickWords.tabs.backups },
    { value: 'lost', words: stickWords.tabs.lost },
  ];
  return (
    <Page title={exchangeWords.title} actions={<ViewTabs label={stickWords.views} name="view" tabs={tabs} />}>
      <View name={query.get('view')} today={info.today} />
    </Page>
  );
}

function View({ name, today }: { name: string | null; today: string }) {
  switch (name) {
    case 'file':
      return (
        <div className="exchange">
          <TakeIn today={today} />
          <Conflicts today={today} />
          <GiveOut today={today} />
        </div>
      );
    case 'backups':
      return <Backups />;
    case 'lost':
      return <LostLaptop today={today} />;
    default:
      return (
        <div className="exchange-by-stick">
          <StickVisit today={today} />
          <OwnPassphrase />
          <Conflicts today={today} />
        </div>
      );
  }
}
