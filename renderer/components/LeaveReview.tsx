import { Button, Modal } from '@mantine/core';
import { commonWords } from '../../shared/text/vi/common.ts';
import { takeWords } from '../../shared/text/vi/take.ts';

/** The question before what was decided is thrown away. */
export function LeaveReview({ decisions, onLater, onLeave, onClose }: { decisions: number; onLater: () => void; onLeave: () => void; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={takeWords.leaveQuestion} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <p>{takeWords.leaveNote(decisions)}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onLeave}>{takeWords.leaveForGood}</Button>
        <Button data-autofocus onClick={onLater}>{takeWords.later}</Button>
      </div>
    </Modal>
  );
}
