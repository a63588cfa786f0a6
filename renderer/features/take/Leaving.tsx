import { Button, Modal } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';

const close = { 'aria-label': commonWords.close };

/** The one question before doubts are left as they are. */
export function LeaveDoubts({ left, onWrite, onClose }: { left: number; onWrite: () => void; onClose: () => void }) {
  const words = reviewWords.leaveDoubts;
  return (
    <Modal opened onClose={onClose} title={words.title(left)} closeButtonProps={close}>
      <p>{words.note}</p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>{words.answer}</Button>
        <Button data-autofocus onClick={onWrite}>{words.write} <kbd className="key-on-button" aria-hidden>Enter</kbd></Button>
      </div>
    </Modal>
  );
}
