import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { say } from '../../stores/commands.ts';
import { itemActions } from '../../stores/item.ts';

const words = itemWords.form;

interface ProgressFormProps {
  taskId: string;
  place: string;
  today: string;
  /** The task in hand, whose field the Enter key leads to. */
  active: boolean;
}

/** A line of progress. It is one field until it is used; Ctrl+Enter writes it. */
export function ProgressForm({ taskId, place, today, active }: ProgressFormProps) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState('');
  const [done, setDone] = useState(false);
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const reset = () => {
    setOpen(false);
    setOn(null);
    setText('');
    setEvidence('');
    setDone(false);
  };
  const save = async () => {
    if (writing) return;
    if (text.trim() === '') {
      say(words.needed, 'alarm');
      field.current?.focus();
      return;
    }
    setWriting(true);
    const number = evidence.trim().normalize('NFC');
    const day = on ?? today;
    const written = await itemActions.addProgress({
      taskId,
      on: day,
      text: text.trim().normalize('NFC'),
      ...(done ? { done } : {}),
      ...(number ? { evidence: { number, on: day } } : {}),
    });
    setWriting(false);
    if (!written) return;
    reset();
    field.current?.blur();
    say(words.saved(place));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') {
      if (text === '' && evidence === '') reset();
      (document.activeElement as HTMLElement | null)?.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="progress-form"
      aria-label={words.label(place)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        ref={field}
        size="xs"
        autosize
        minRows={open ? 2 : 1}
        maxRows={8}
        aria-label={words.label(place)}
        placeholder={active ? words.placeholderKey : words.placeholder}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {open && (
        <div className="progress-more">
          <DayInput label={words.on} value={on ?? today} today={today} clearable={false} width={116} onChange={setOn} />
          <TextInput
            size="xs"
            className="progress-evidence"
            label={words.evidence}
            placeholder={words.evidenceHint}
            value={evidence}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
          <Checkbox size="xs" label={words.done} checked={done} onChange={(event) => setDone(event.currentTarget.checked)} />
          <Button type="submit" size="xs" loading={writing} aria-keyshortcuts="Control+Enter">
            {words.save} <kbd className="key-on-button" aria-hidden>{words.saveKey}</kbd>
          </Button>
        </div>
      )}
    </form>
  );
}
