import type { AppInfo } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';

export function PlanPage({ info: _info }: { info: AppInfo }) {
  return (
    <Page title={shellWords.screens.plan}>
      <Message title={commonWords.notBuilt} />
    </Page>
  );
}
