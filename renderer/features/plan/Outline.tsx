import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { OutlineEntry } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { visitPageWords as words } from '../../../shared/text/vi/visits.ts';
import { Panel } from '../../components/Page.tsx';
import { run } from '../../stores/commands.ts';

/** What the round asks of every unit, answered for this one; what is typed is written when its field is left. */
export function Outline({ visitId, roundId, lines }: { visitId: string; roundId: string; lines: readonly OutlineEntry[] }) {
  const [text, setText] = useState<string | null>(null);
  const answered = lines.filter((line) => line.answer !== null).length;
  const save = async () => {
    const wanted = (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (await run('outline.set', { roundId, lines: wanted })) setText(null);
  };
  const edit = (
    <button type="button" className="button-plain link" onClick={() => setText(lines.map((line) => line.words).join('\n'))}>{words.outlineEdit}</button>
  );
  return (
    <Panel title={words.outline} note={words.outlineNote(answered, lines.length)} actions={text === null ? edit : undefined}>
      <div className="visit-part-body">
        {text !== null ? (
          <>
            <Textarea size="xs" label={words.outlineField} autosize minRows={5} maxRows={16} data-autofocus value={text} onChange={(event) => setText(event.currentTarget.value)} />
            <div className="outline-actions">
              <Button onClick={() => void save()}>{words.outlineSave}</Button>
              <Button variant="default" onClick={() => setText(null)}>{commonWords.cancel}</Button>
            </div>
          </>
        ) : lines.length === 0 ? (
          <p className="dim">{words.outlineEmpty}</p>
        ) : (
          <ol className="outline">
            {lines.map((line) => <OutlineLine key={`${line.id} ${line.answer ?? ''}`} visitId={visitId} line={line} />)}
          </ol>
        )}
      </div>
    </Panel>
  );
}

function OutlineLine({ visitId, line }: { visitId: string; line: OutlineEntry }) {
  const [answer, setAnswer] = useState(line.answer ?? '');
  const settle = () => {
    if (answer.trim() !== (line.answer ?? '')) void run('outline.answer', { visitId, lineId: line.id, answer: answer.trim().normalize('NFC') || null });
  };
  return (
    <li>
      <p>{line.words}</p>
      <Textarea size="xs" autosize minRows={1} maxRows={8} aria-label={words.answer(line.words)} placeholder={words.answerHint} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} onBlur={settle} />
    </li>
  );
}
