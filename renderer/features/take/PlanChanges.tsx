import type { RoundMatch } from '../../../shared/domain/review/match-rounds.ts';
import { isOff, isVisited } from '../../../shared/domain/visit-stages.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { Panel } from '../../components/Page.tsx';

const words = reviewWords.plan;

function leftInWords({ unitName, roundName, entries, stage }: RoundMatch['left'][number]): string {
  if (entries === 0) return words.left(unitName, roundName);
  return isVisited(stage) || isOff(stage) ? words.held(unitName, roundName) : words.called(unitName, roundName);
}

/** What becomes of the inspections that the stored version of a plan brought. */
export function PlanChanges({ match }: { match: RoundMatch }) {
  const { visits, moved, added, otherDays, left } = match;
  if (visits.size + added.length + left.length === 0) return null;
  const changes = [
    ...left.map(leftInWords),
    ...moved.map(({ unitName, from, to }) => words.moved(unitName, from, to)),
    ...otherDays.map(({ unitName, stands, told }) => words.otherDays(unitName, planWords.shortDays(stands.from, stands.to), planWords.shortDays(told.from, told.to))),
    ...added.map(({ unitName, roundName }) => words.added(unitName, roundName)),
  ];
  return (
    <Panel className="versions-carry" title={words.title} note={words.kept(visits.size)}>
      {changes.length > 0 && (
        <ul className="versions-carry-list" tabIndex={0} aria-label={words.title}>
          {changes.map((change) => <li key={change}>{change}</li>)}
        </ul>
      )}
    </Panel>
  );
}
