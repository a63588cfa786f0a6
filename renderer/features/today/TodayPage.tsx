import type { AppInfo } from '../../../shared/model/views.ts';
import { homeWords } from '../../../shared/text/vi/home.ts';
import { Drafts } from '../../components/Drafts.tsx';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { useBegun } from '../../begun.ts';
import { homeView } from '../../stores/home.ts';
import { useResource } from '../../stores/resource.ts';
import { EmptyRegister } from './EmptyRegister.tsx';
import { NextSheet } from './NextSheet.tsx';
import { Outside } from './Outside.tsx';
import { Today } from './Today.tsx';

/** The first screen: what is late, what comes, who owes; the drop target while the register is empty. */
export function TodayPage({ info }: { info: AppInfo }) {
  const { data, refused } = useResource(homeView, {});
  const begun = <Drafts {...useBegun()} />;
  if (info.documents === 0) return <><div className="empty-drafts">{begun}</div><EmptyRegister sample={info.sample} /></>;
  return (
    <Page title={homeWords.date(info.today)} note={data ? homeWords.documents(data.documents) : ''} actions={<NextSheet />}>
      {!info.sample && <Outside />}
      {begun}
      {refused && <RefusedMessage message={refused.message} onRetry={() => void homeView.reload()} />}
      {data ? <Today view={data} today={info.today} /> : !refused && <Waiting />}
    </Page>
  );
}
