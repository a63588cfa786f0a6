import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PaperRow } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { paperScreenWords } from '../../../shared/text/vi/papers-screen.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { run, say } from '../../stores/commands.ts';

const words = paperScreenWords.correcting;

/** A new copy in the place of one that was handed out: why is asked, what differs the program finds. */
export function CorrectDialog({ row, onClose }: { row: PaperRow; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    setBusy(true);
    const made = await run('papers.correct', { id: row.id, reason });
    setBusy(false);
    if (!made) return;
    say(words.made);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={words.title(row.code)} size={560}>
      <form onSubmit={(event) => void make(event)}>
        <p>{words.hint}</p>
        <TextInput mt="sm" label={words.reason} placeholder={words.example} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
          <Button type="submit" loading={busy} disabled={reason.trim() === ''}>{words.make}</Button>
        </div>
      </form>
    </Dialog>
  );
}
