import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { fullNumber } from '../../../shared/domain/full-number.ts';
import { matchNumbers } from '../../../shared/domain/paper-numbers.ts';
import type { PaperRow } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { paperScreenWords } from '../../../shared/text/vi/papers-screen.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { DayInput } from '../../components/DayInput.tsx';
import { run, say } from '../../stores/commands.ts';

const words = paperScreenWords.numbers;

interface NumbersDialogProps {
  papers: readonly PaperRow[];
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** The registry's numbers for the chosen papers: the first of a row, or as they were pasted; what goes where stands beside. */
export function NumbersDialog({ papers, today, onClose, onDone }: NumbersDialogProps) {
  const [text, setText] = useState('');
  const [on, setOn] = useState<string | null>(papers.find((paper) => paper.handedOutOn !== null)?.handedOutOn ?? today);
  const matched = matchNumbers(text, papers);
  const numbers = new Map(matched.rows.map((row) => [row.id, row.number]));
  const write = async () => {
    if (matched.rows.length === 0) return;
    if (!(await run('papers.number', { rows: matched.rows, ...(on ? { on } : {}) }))) return;
    say(words.written(matched.rows.length));
    onClose();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void write();
  };
  return (
    <Dialog onClose={onClose} title={words.title(papers.length)} size={860}>
      <div className="papers-numbers">
        <div>
          <Textarea label={words.field} description={words.hint} rows={12} data-autofocus wrap="off" value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
          <DayInput label={words.on} width={134} value={on} today={today} onChange={setOn} />
        </div>
        <section aria-label={words.result} aria-live="polite" tabIndex={0}>
          <h3>{words.counted(matched.rows.length, papers.length)}</h3>
          {matched.unknown.length > 0 && <p className="papers-unknown">{words.unknown(matched.unknown.join('; '))}</p>}
          <ul>
            {papers.map((paper) => (
              <li key={paper.id}>
                <span>{paper.recipient ?? paper.title}</span>
                <span className={numbers.has(paper.id) ? 'papers-number' : 'dim'}>{numbers.has(paper.id) ? fullNumber(numbers.get(paper.id) ?? '', paper.symbol) : words.none}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
        <Button onClick={() => void write()} disabled={matched.rows.length === 0}>{words.write(matched.rows.length)}</Button>
      </div>
    </Dialog>
  );
}
