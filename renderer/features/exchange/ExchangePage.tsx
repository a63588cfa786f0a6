import type { AppInfo } from '../../../shared/model/views.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { Conflicts } from './Conflicts.tsx';
import { GiveOut } from './GiveOut.tsx';
import { TakeIn } from './TakeIn.tsx';
import './exchange.css';

/** One file between two laptops: in, what differs, out. Sample data stays where it is. */
export function ExchangePage({ info }: { info: AppInfo }) {
  if (info.sample) {
    return (
      <Page title={exchangeWords.title}>
        <Message title={exchangeWords.sample.title}>{exchangeWords.sample.text}</Message>
      </Page>
    );
  }
  return (
    <Page title={exchangeWords.title} note={exchangeWords.note}>
      <div className="exchange">
        <TakeIn />
        <Conflicts today={info.today} />
        <GiveOut today={info.today} />
      </div>
    </Page>
  );
}
