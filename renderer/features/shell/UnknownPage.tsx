import { Link } from 'wouter';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { paths } from '../../paths.ts';

export function UnknownPage() {
  return (
    <Page title={commonWords.unknownPage}>
      <Message title={commonWords.unknownPage}>
        <Link href={paths.today}>{commonWords.toToday}</Link>
      </Message>
    </Page>
  );
}
