import { Button } from '@mantine/core';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Dialog } from '../../components/Dialog.tsx';

/** The one question before doubts are left as they are. */
export function LeaveDoubts({ left, onWrite, onClose }: { left: number; onWrite: () => void; onClose: () => void }) {
  const words = reviewWords.leaveDoubts;
  return (
    <Dialog onClose={onClose} title={words.title(left)}>
      <p>{words.note}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>{words.answer}</Button>
        <Button data-autofocus onClick={onWrite}>{words.write} <kbd className="key-on-button" aria-hidden>Enter</kbd></Button>
      </div>
    </Dialog>
  );
}

/** The question before what was decided is thrown away. */
export function LeaveReview({ decisions, onLater, onLeave, onClose }: { decisions: number; onLater: () => void; onLeave: () => void; onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={takeWords.leaveQuestion}>
      <p>{takeWords.leaveNote(decisions)}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onLeave}>{takeWords.leaveForGood}</Button>
        <Button data-autofocus onClick={onLater}>{takeWords.later}</Button>
      </div>
    </Dialog>
  );
}
