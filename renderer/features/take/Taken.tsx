import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { DocumentPreview, TakenDocument } from '../../../shared/model/views.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { linksWords } from '../../../shared/text/vi/links.ts';
import { announcementWords } from '../../../shared/text/vi/announcements.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Message } from '../../components/Feedback.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { linkProposals } from '../../stores/links.ts';
import { useResource } from '../../stores/resource.ts';
import { takeActions } from '../../stores/take.ts';
import { undo } from '../../stores/undo.ts';
import { HeadFacts } from './HeadFacts.tsx';
import './take.css';

function sentence(taken: TakenDocument, completed: string): string {
  if (taken.duplicateOf) return takeWords.completed(completed);
  const parts = [
    taken.dated > 0 ? takeWords.dated(taken.dated) : '',
    taken.recurring > 0 ? takeWords.recurring(taken.recurring) : '',
    taken.undated > 0 ? takeWords.undated(taken.undated) : '',
  ];
  return takeWords.taken(taken.tasks, parts.filter(Boolean).join(', '));
}

/** What was written, and where it can be seen. */
export function Taken({ preview, taken, left }: { preview: DocumentPreview; taken: TakenDocument; left: number }) {
  const { number, symbol, issuedOn } = preview.reading.document;
  const completed = [[number, symbol].filter(Boolean).join('-'), printedDate(issuedOn)].filter(Boolean).join(', ');
  const pairs = useResource(linkProposals, { documentId: taken.documentId }).data?.total ?? 0;
  const takeBack = async () => {
    await undo();
    takeActions.reviewAgain();
  };
  return (
    <>
    <HeadFacts head={preview.reading.document} />
    <Message
      title={sentence(taken, completed)}
      actions={
        <>
          {left > 0 && <Button onClick={takeActions.next}>{takeWords.next(left)}</Button>}
          <Button variant={left > 0 ? 'default' : 'filled'} autoFocus onClick={() => navigate(paths.items({ documentId: taken.documentId }))}>
            {takeWords.seeItems}
          </Button>
          {preview.announces > 0 && <Button variant="default" onClick={() => navigate(paths.announcement(taken.documentId))}>{announcementWords.open}</Button>}
          {taken.visits > 0 && <Button variant="default" onClick={() => navigate(paths.plan)}>{takeWords.seePlan}</Button>}
          <Button variant="default" onClick={() => navigate(paths.document(taken.documentId))}>{takeWords.seeDocument}</Button>
          <Button variant="default" onClick={() => void takeBack()}>{takeWords.undo}</Button>
        </>
      }
    >
      {pairs > 0 && (
        <span>{linksWords.found(pairs)} <Link href={paths.documentLinks(taken.documentId)}>{linksWords.see}</Link></span>
      )}
      {taken.rounds > 0 ? takeWords.takenPlan(taken.rounds, taken.visits) : preview.announces > 0 ? announcementWords.offer(preview.announces) : undefined}
    </Message>
    </>
  );
}
