import type { AppInfo } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';

export function UnitPage({ id: _id, info: _info }: { id: string; info: AppInfo }) {
  return (
    <Page title={shellWords.screens.units}>
      <Message title={commonWords.notBuilt} />
    </Page>
  );
}
