import { Button } from '@mantine/core';
import { reviewWords } from '../../../shared/text/vi/review.ts';
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
