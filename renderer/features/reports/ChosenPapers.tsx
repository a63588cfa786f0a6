import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PaperRow } from '../../../shared/model/views.ts';
import { paperScreenWords as words } from '../../../shared/text/vi/papers-screen.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { run, say } from '../../stores/commands.ts';
import { NumbersDialog } from './NumbersDialog.tsx';

interface ChosenPapersProps {
  papers: readonly PaperRow[];
  today: string;
  onDone: () => void;
}

/** What can be done with the papers that are ticked, one or sixty-three. */
export function ChosenPapers({ papers, today, onDone }: ChosenPapersProps) {
  const [on, setOn] = useState<string | null>(today);
  const [numbering, setNumbering] = useState(false);
  const drafts = papers.filter((row) => row.state === 'draft').map((row) => row.id);
  const unnumbered = papers.filter((row) => row.symbol !== null && row.number === null);
  const handOut = async () => {
    const answer = on === null ? null : await run('papers.handOut', { ids: drafts, on });
    if (!answer) return;
    say(words.handedOut(answer.total));
    onDone();
  };
  const remove = async () => {
    if (!(await run('papers.remove', { ids: drafts }))) return;
    say(words.removed(drafts.length));
    onDone();
  };
  return (
    <div className="papers-chosen" role="group" aria-label={words.chosenLabel}>
      <p role="status">{papers.length === 0 ? words.chooseHint : words.chosen(papers.length)}</p>
      <DayInput label={words.handOutOn} width={134} value={on} today={today} onChange={setOn} />
      <Button size="xs" disabled={drafts.length === 0 || on === null} onClick={() => void handOut()}>{words.handOut(drafts.length)}</Button>
      <Button size="xs" variant="default" disabled={unnumbered.length === 0} onClick={() => setNumbering(true)}>{words.setNumbers(unnumbered.length)}</Button>
      <Button size="xs" variant="default" disabled={drafts.length === 0} onClick={() => void remove()}>{words.remove}</Button>
      {numbering && <NumbersDialog papers={unnumbered} today={today} onClose={() => setNumbering(false)} onDone={onDone} />}
    </div>
  );
}
