import { Button } from '@mantine/core';
import type { DraftRow } from '../../shared/model/views.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { Message } from './Feedback.tsx';

/** What was begun to be read and is not yet in the register. */
export interface BegunReviews {
  drafts: readonly DraftRow[];
  /** The paper whose review is open on its screen and no draft yet. */
  inHand: string | null;
  /** So many papers came with one that was read and wait for it. */
  waiting: number;
  onResume: (draft: DraftRow) => void;
  onDrop: (draft: DraftRow) => void;
  onOpen: () => void;
  onNext: () => void;
}

const words = reviewWords.draft;

/** Reviews that were broken off: to go on with, or to throw away. */
export function Drafts({ drafts, inHand, waiting, onResume, onDrop, onOpen, onNext }: BegunReviews) {
  const line = (title: string, label: string, onClick: () => void) => (
    <Message inline tone="warn" title={title} actions={<Button size="xs" onClick={onClick}>{label}</Button>} />
  );
  return (
    <>
      {inHand !== null && line(`${words.title.document}: ${words.line(inHand, 0)}`, words.open, onOpen)}
      {waiting > 0 && line(words.waiting(waiting), words.next, onNext)}
      {drafts.map((draft) => (
        <Message
          key={draft.id}
          inline
          tone="warn"
          title={`${words.title[draft.kind]}: ${words.line(draft.name, draft.decisions)}`}
          actions={
            <>
              <Button size="xs" onClick={() => onResume(draft)}>{words.open}</Button>
              <Button size="xs" variant="default" onClick={() => onDrop(draft)}>{words.drop}</Button>
            </>
          }
        />
      ))}
    </>
  );
}
