import { Button } from '@mantine/core';
import { addDays, addMonths } from '../../../shared/domain/civil-date.ts';
import type { AppInfo } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { IconLeft, IconRight } from '../../icons.ts';
import { useQueryState } from '../../query-state.ts';
import { dutyTable } from '../../stores/duties.ts';
import { useResource } from '../../stores/resource.ts';
import { DutyTable } from './DutyTable.tsx';
import './duties.css';

const COLUMNS = 12;
/** How far one turns the pages: not so far that what one saw is gone. */
const TURN = 6;

/** Standing duties by week or month: what was recorded, and what nobody has recorded. */
export function DutiesPage({ info }: { info: AppInfo }) {
  const [query, change] = useQueryState();
  const view = query.get('view') === 'month' ? 'month' : 'week';
  const to = query.get('to') ?? info.today;
  const { data, of } = useResource(dutyTable, { view, to, count: COLUMNS });
  const shown = of === JSON.stringify({ view, to, count: COLUMNS }) ? data : null;
  const turn = (step: number) => {
    const goal = view === 'week' ? addDays(to, 7 * step) : addMonths(to, step);
    change({ to: goal >= info.today ? null : goal });
  };
  const tab = (one: 'week' | 'month') => ({ value: one === 'week' ? null : one, words: dutyWords.view[one], count: data ? commonWords.number(data.totals[one]) : undefined });
  return (
    <Page
      title={dutyWords.title}
      note={dutyWords.note}
      fixed
      actions={
        <>
          <Button size="xs" variant="default" px={8} aria-label={dutyWords.earlier} onClick={() => turn(-TURN)}><IconLeft size={16} aria-hidden /></Button>
          <Button size="xs" variant="default" px={8} aria-label={dutyWords.later} disabled={to >= info.today} onClick={() => turn(TURN)}><IconRight size={16} aria-hidden /></Button>
          <ViewTabs label={dutyWords.views} name="view" tabs={[tab('week'), tab('month')]} />
        </>
      }
    >
      {shown && shown.total === 0 && <Message title={view === 'week' ? dutyWords.noneWeekly : dutyWords.none}>{dutyWords.noneHint}</Message>}
      {shown && shown.total > 0 && <DutyTable key={`${view} ${to}`} duties={shown} view={view} />}
    </Page>
  );
}
