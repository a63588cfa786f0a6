import { Autocomplete, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TaskDetail } from '../../../shared/model/views.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { trackingWords } from '../../../shared/text/vi/tracking.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { NumberOfPaperInput } from '../../components/OfferedInput.tsx';
import { say } from '../../stores/commands.ts';
import { itemActions } from '../../stores/item.ts';
import { useTypingHelp } from '../../stores/typing.ts';
import './progress-phrases.css';

const words = itemWords.form;

interface ProgressFormProps {
  task: TaskDetail;
  place: string;
  today: string;
  /** The task in hand, whose field the Enter key leads to. */
  active: boolean;
}

/** So many of the results written last are offered below the field. */
const MOST_PHRASES = 4;

type MoreField = 'from' | 'obstacle' | 'request' | 'delayReason';

/** What was written in the further fields. */
function filled(more: Partial<Record<MoreField, string>> | null): Partial<Record<MoreField, string>> {
  const entries = Object.entries(more ?? {}).map(([name, value]) => [name, value.trim().normalize('NFC')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Who reports: the unit of the task that is named, else the one that leads alone. */
function reporter(task: TaskDetail, from: string | undefined): { unitId?: string } {
  const leads = task.assignments.filter((one) => one.role === 'lead');
  const named = from?.trim() ? task.assignments.find((one) => one.unitName === from.trim()) : leads.length === 1 ? leads[0] : undefined;
  return named?.unitId ? { unitId: named.unitId } : {};
}

/** A line of progress. It is one field until it is used; Ctrl+Enter writes it. */
export function ProgressForm({ task, place, today, active }: ProgressFormProps) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState('');
  const [done, setDone] = useState(false);
  const [more, setMore] = useState<Partial<Record<MoreField, string>> | null>(null);
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const help = useTypingHelp(open ? task.id : null);
  const reset = () => {
    setOpen(false);
    setOn(null);
    setText('');
    setEvidence('');
    setDone(false);
    setMore(null);
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
      taskId: task.id,
      on: day,
      text: text.trim().normalize('NFC'),
      ...(done ? { done } : {}),
      ...filled(more),
      ...reporter(task, more?.from),
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
          <NumberOfPaperInput
            className="progress-evidence"
            help={help}
            label={words.evidence}
            placeholder={words.evidenceHint}
            value={evidence}
            onChange={setEvidence}
          />
          <Checkbox size="xs" label={words.done} checked={done} onChange={(event) => setDone(event.currentTarget.checked)} />
          {!more && <Button size="xs" variant="subtle" onClick={() => setMore({})}>{words.more}</Button>}
          <Button type="submit" size="xs" loading={writing} aria-keyshortcuts="Control+Enter">
            {words.save} <kbd className="key-on-button" aria-hidden>{words.saveKey}</kbd>
          </Button>
        </div>
      )}
      {open && text === '' && help.phrases.length > 0 && (
        <div className="progress-phrases" role="group" aria-label={words.phrases}>
          {help.phrases.slice(0, MOST_PHRASES).map((phrase) => (
            <button
              key={phrase}
              type="button"
              className="clip"
              title={phrase}
              onClick={() => {
                setText(phrase);
                field.current?.focus();
              }}
            >
              {phrase}
            </button>
          ))}
        </div>
      )}
      {open && more && (
        <div className="progress-further">
          <Autocomplete
            size="xs"
            label={words.from}
            placeholder={words.fromHint}
            data={[...new Set(task.assignments.map((one) => one.unitName ?? one.name))]}
            value={more.from ?? ''}
            onChange={(from) => setMore({ ...more, from })}
          />
          <Autocomplete
            size="xs"
            label={words.delay}
            data={[...trackingWords.reasons]}
            value={more.delayReason ?? ''}
            onChange={(delayReason) => setMore({ ...more, delayReason })}
          />
          <TextInput size="xs" label={words.obstacle} value={more.obstacle ?? ''} onChange={(event) => setMore({ ...more, obstacle: event.currentTarget.value })} />
          <TextInput size="xs" label={words.request} value={more.request ?? ''} onChange={(event) => setMore({ ...more, request: event.currentTarget.value })} />
        </div>
      )}
    </form>
  );
}
