import { Button } from '@mantine/core';
import type { DocumentPreview } from '../../../shared/model/views.ts';
import { resultPaperWords as words } from '../../../shared/text/vi/results.ts';
import { Message } from '../../components/Feedback.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { resultsPaperActions } from '../../stores/results-paper.ts';
import { takeActions, type TakeSource } from '../../stores/take.ts';

/** A paper of results belongs to its visit: there its lines are followed, not as tasks of a notice. */
export function InspectionOffers({ inspections, source }: { inspections: DocumentPreview['inspections']; source: TakeSource }) {
  const go = (visitId: string) => {
    takeActions.leave();
    void resultsPaperActions.read(visitId, source);
    navigate(paths.visitResults(visitId));
  };
  return inspections.map(({ id, unitName, roundName }) => (
    <Message
      key={id}
      inline
      title={words.offer(unitName, roundName)}
      actions={<Button size="xs" onClick={() => go(id)}>{words.toVisit}</Button>}
    />
  ));
}
