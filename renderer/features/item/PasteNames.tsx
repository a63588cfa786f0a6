import { Button, Modal, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ChecklistMarked } from '../../../shared/model/views.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import { checklistWords } from '../../../shared/text/vi/checklist.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { checklistActions } from '../../stores/checklist.ts';

const words = checklistWords.paste;

interface PasteNamesProps {
  taskId: string;
  today: string;
  opened: boolean;
  onClose: () => void;
}

/** A list of names marks the units it names; each name that is not sure is asked, one by one. */
export function PasteNames({ taskId, today, opened, onClose }: PasteNamesProps) {
  const [text, setText] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ChecklistMarked | null>(null);
  const result = useRef<HTMLElement>(null);
  const day = on ?? today;
  const close = () => {
    setText('');
    setOn(null);
    setAnswer(null);
    onClose();
  };
  const mark = async () => {
    const names = text.normalize('NFC').split('\n').filter((line) => line.trim() !== '');
    if (names.length === 0) return;
    const marked = await checklistActions.markNames({ taskId, names, done: true, on: day });
    if (!marked) return;
    setAnswer(marked);
    setText('');
  };
  const settle = async (name: string, unitId: string | null) => {
    if (unitId !== null && !(await checklistActions.markNames({ taskId, names: [], unitIds: [unitId], done: true, on: day }))) return;
    // The question that was answered goes away, and the keys with it: they go to the result, where the next one stands.
    result.current?.focus();
    setAnswer((now) => now && {
      ...now,
      marked: now.marked + (unitId === null ? 0 : 1),
      doubtful: now.doubtful.filter((one) => one.name !== name),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void mark();
  };
  const renamed = answer?.matched.filter((one) => foldWords(one.unit) !== foldWords(one.name) && !foldWords(one.unit).endsWith(` ${foldWords(one.name)}`)) ?? [];
  return (
    <Modal opened={opened} onClose={close} title={words.title} size={920} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <div className="names-asked">
        <div>
          <Textarea
            label={words.names}
            description={words.hint}
            rows={14}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <div className="names-asked-foot">
            <DayInput label={words.on} value={day} today={today} clearable={false} width={128} onChange={setOn} />
            <Button onClick={() => void mark()} disabled={text.trim() === ''} aria-keyshortcuts="Control+Enter">
              {words.mark} <kbd className="key-on-button" aria-hidden>{words.key}</kbd>
            </Button>
          </div>
        </div>
        <section ref={result} className="names-asked-result" aria-label={words.result} aria-live="polite" tabIndex={0}>
          <h3>{words.result}</h3>
          {!answer && <p className="dim">{words.waiting}</p>}
          {answer && <p><strong>{words.marked(answer.marked)}</strong></p>}
          {answer && answer.doubtful.length > 0 && (
            <>
              <p className="names-asked-ask">{words.ask(answer.doubtful.length)}</p>
              <ul>
                {answer.doubtful.map(({ name, candidates }) => (
                  <li key={name}>
                    <strong>{name}</strong>
                    {candidates.length === 0 && <span className="dim"> {words.noCandidate}</span>}
                    <div className="names-asked-choices">
                      {candidates.map((one) => (
                        <Button key={one.id} size="compact-sm" variant="default" onClick={() => void settle(name, one.id)}>{one.name}</Button>
                      ))}
                      <Button size="compact-sm" variant="subtle" onClick={() => void settle(name, null)}>{words.passedOver}</Button>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
          {renamed.length > 0 && (
            <details>
              <summary>{words.renamed(renamed.length)}</summary>
              <ul>{renamed.map((one) => <li key={`${one.name} ${one.unitId}`}>{words.taken(one.name, one.unit)}</li>)}</ul>
            </details>
          )}
        </section>
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={close}>{words.done}</Button>
      </div>
    </Modal>
  );
}
