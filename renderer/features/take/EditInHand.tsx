import type { ReviewDecision, ReviewedItem } from '../../../shared/model/review.ts';
import type { Party } from '../../components/PartySelect.tsx';
import type { Stop } from './entries.ts';
import { RoundForm } from './RoundForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { TaskForm } from './TaskForm.tsx';

interface EditInHandProps {
  stop: Stop;
  asking: 'edit' | 'split';
  /** The item that the task in hand is one of. */
  item: ReviewedItem | undefined;
  text: string;
  parties: readonly Party[];
  today: string;
  onDecide: (decisions: ReviewDecision[]) => void;
  onClose: () => void;
}

/** The form for what is in hand: a task, a place to cut it, a round. */
export function EditInHand({ stop, asking, item, text, parties, today, onDecide, onClose }: EditInHandProps) {
  const decide = (decisions: ReviewDecision[]) => {
    if (decisions.length > 0) onDecide(decisions);
    onClose();
  };
  if (stop.kind === 'round') {
    return (
      <RoundForm round={stop.round} parties={parties} today={today} onCancel={onClose} onSave={(set) => decide(set ? [{ kind: 'round', round: stop.place, set }] : [])} />
    );
  }
  if (stop.kind !== 'task' || !item) return null;
  return asking === 'edit' ? (
    <TaskForm task={stop.task} item={item} parties={parties} today={today} onCancel={onClose} onSave={decide} />
  ) : (
    <SplitForm task={stop.task} text={text} onCancel={onClose} onSplit={(at) => decide([{ kind: 'split', task: stop.task.key, at }])} />
  );
}
