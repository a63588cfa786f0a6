import { Button } from '@mantine/core';
import type { DraftRow } from '../../shared/model/views.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { Message } from './Feedback.tsx';

interface DraftsProps {
  drafts: readonly DraftRow[];
  onResume: (draft: DraftRow) => void;
  onDrop: (draft: DraftRow) => void;
}

/** Reviews that were broken off: to go on with, or to throw away. */
export function Drafts({ drafts, onResume, onDrop }: DraftsProps) {
  const words = reviewWords.draft;
  return drafts.map((draft) => (
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
  ));
}
