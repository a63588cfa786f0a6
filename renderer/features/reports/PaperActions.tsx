import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PaperRow } from '../../../shared/model/views.ts';
import { paperScreenWords as words } from '../../../shared/text/vi/papers-screen.ts';
import { run, say } from '../../stores/commands.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';

/** What can be done with one paper; its figures stay as they were. */
export function PaperActions({ row }: { row: PaperRow }) {
  const [open, setOpen] = useState<'compare' | 'correct' | null>(null);
  const reprint = async () => {
    const place = await run('files.pickSave', { purpose: 'report', name: words.fileName(row.title) });
    if (place && (await run('papers.write', { id: row.id, token: place.token }))) say(words.saved(place.name));
  };
  const print = async () => {
    if ((await run('papers.print', { id: row.id }))?.printed) say(words.printed);
  };
  return (
    <div className="papers-actions">
      <Button size="compact-xs" variant="default" aria-label={words.of(words.print, row.title)} onClick={() => void print()}>{words.print}</Button>
      <Button size="compact-xs" variant="default" aria-label={words.of(words.reprint, row.title)} onClick={() => void reprint()}>{words.reprint}</Button>
      <Button size="compact-xs" variant="default" aria-label={words.of(words.compare, row.title)} onClick={() => setOpen('compare')}>{words.compare}</Button>
      {row.state === 'handedOut' && row.correctedBy === null && (
        <Button size="compact-xs" variant="default" aria-label={words.of(words.correct, row.title)} onClick={() => setOpen('correct')}>{words.correct}</Button>
      )}
      {open === 'compare' && <CompareDialog row={row} onClose={() => setOpen(null)} />}
      {open === 'correct' && <CorrectDialog row={row} onClose={() => setOpen(null)} />}
    </div>
  );
}
