import { commonWords } from '../../../shared/text/vi/common.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';

export function DocumentsPage() {
  return (
    <Page title="">
      <Message title={commonWords.notBuilt} />
    </Page>
  );
}
