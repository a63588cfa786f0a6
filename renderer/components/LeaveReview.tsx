import { Button } from '@mantine/core';
import { takeWords } from '../../shared/text/vi/take.ts';
import { Dialog } from './Dialog.tsx';

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
