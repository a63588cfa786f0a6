import { Link } from 'wouter';
import type { AppInfo } from '../../../shared/model/views.ts';
import { unitPageWords, unitWords } from '../../../shared/text/vi/units.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { IconLeft } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { useResource } from '../../stores/resource.ts';
import { unitDetail } from './data.ts';
import { UnitContact } from './UnitContact.tsx';
import { UnitFacts, UnitNames } from './UnitFacts.tsx';
import { UnitFollowUps, UnitTasks, UnitVisits } from './UnitWork.tsx';
import './unit-page.css';

/** Everything about one unit: its names, who to call, its tasks and the visits to it. */
export function UnitPage({ id, info }: { id: string; info: AppInfo }) {
  const input = { id };
  const { data: unit, of, refused } = useResource(unitDetail, input);
  const current = of === JSON.stringify(input);
  if (refused && current) {
    return <Page title={unitWords.title}><RefusedMessage message={refused.message} onRetry={() => void unitDetail.reload()} /></Page>;
  }
  if (!unit || !current) return <Page title={unitWords.title}><Waiting /></Page>;
  const ended = unit.toOn !== null && unit.toOn < info.today;
  return (
    <Page
      title={unit.name}
      note={ended ? unitPageWords.ended(unit.toOn ?? '') : unitWords.kind(unit.kind)}
      actions={
        <>
          <ReportLinks reports={['trang-don-vi', 'phieu-theo-doi']} params={{ unitId: id }} />
          <Link href={paths.units} className="unit-back">
            <IconLeft size={15} stroke={1.8} aria-hidden />
            {unitPageWords.back}
          </Link>
        </>
      }
    >
      <div className="unit-layout">
        <div className="unit-column">
          <UnitTasks unit={unit} />
          <UnitFollowUps unit={unit} />
          <UnitVisits unit={unit} />
        </div>
        <div className="unit-column">
          <UnitFacts unit={unit} />
          <UnitContact key={unit.id} unit={unit} />
          <UnitNames unit={unit} />
        </div>
      </div>
    </Page>
  );
}
