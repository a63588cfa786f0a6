import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TaskDetail } from '../../../shared/model/views.ts';
import { reminderWays, reminderWords } from '../../../shared/text/vi/reminders.ts';
import { trackingWords } from '../../../shared/text/vi/tracking.ts';
import { EntryForm, type EntryField } from '../../components/EntryForm.tsx';
import { attachmentActions } from '../../stores/attachments.ts';
import { trackingActions } from '../../stores/tracking.ts';
import { isBusy } from './busy.ts';
import { LinkForm } from './LinkForm.tsx';

const words = trackingWords.actions;
type ActionName = keyof typeof words;
const actions = Object.keys(words) as ActionName[];

interface TaskActionsProps {
  task: TaskDetail;
  place: string;
  today: string;
}

/** What is offered for a task as it stands. */
function offered(task: TaskDetail): ActionName[] {
  const closed = task.doneOn !== null || task.endedOn !== null;
  return actions.filter((name) => {
    if (name === 'extend') return !closed && task.state !== 'standing';
    return name === 'link' || name === 'attach' || !closed;
  });
}

/** What needs no form. */
const immediate: Partial<Record<ActionName, (task: TaskDetail) => void>> = {
  attach: (task) => void attachmentActions.add({ of: 'task', row: task.id }),
};

/** The day to start from when more time is asked for: a month's end is what papers say most. */
function extendFields(today: string): EntryField[] {
  const f = trackingWords.fields;
  return [
    { name: 'toOn', label: f.toOn, kind: 'day', required: true, width: 128 },
    { name: 'on', label: f.agreedOn, kind: 'day', value: today, required: true, width: 128 },
    { name: 'agreedBy', label: f.agreedBy, kind: 'text', required: true },
    { name: 'reason', label: f.reason, kind: 'suggest', required: true, options: trackingWords.reasons.map((label) => ({ value: label, label })) },
  ];
}

function remindFields(task: TaskDetail, today: string): EntryField[] {
  const f = reminderWords.fields;
  const units = task.assignments.filter((one) => one.unitId !== null).map((one) => ({ value: one.unitId ?? '', label: one.unitName ?? one.name }));
  return [
    { name: 'how', label: f.how, kind: 'choice', value: 'phone', required: true, width: 130, options: Object.entries(reminderWays).map(([value, label]) => ({ value, label })) },
    { name: 'on', label: f.on, kind: 'day', value: today, required: true, width: 128 },
    { name: 'unitId', label: f.to, kind: 'choice', hint: f.toAll, options: [...new Map(units.map((unit) => [unit.value, unit])).values()] },
    { name: 'words', label: f.words, kind: 'text' },
  ];
}

function endFields(today: string): EntryField[] {
  const f = trackingWords.fields;
  return [
    { name: 'on', label: f.endedOn, kind: 'day', value: today, required: true, width: 128 },
    { name: 'reason', label: f.reason, kind: 'text', required: true },
  ];
}

/** What can be done with the task in hand: each with its key, each a short form in its place. */
export function TaskActions({ task, place, today }: TaskActionsProps) {
  const [open, setOpen] = useState<ActionName | null>(null);
  const choices = offered(task);
  const choose = (name: ActionName) => {
    const act = immediate[name];
    if (act) act(task);
    else setOpen(open === name ? null : name);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target)) return;
      const name = offered(task).find((one) => words[one].key.toLowerCase() === event.key.toLowerCase());
      if (!name) return;
      choose(name);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const close = () => setOpen(null);
  const form = { today, onClose: close };
  return (
    <>
      <div className="task-actions">
        {choices.map((name) => (
          <Button key={name} size="compact-sm" variant={open === name ? 'light' : 'default'} {...(immediate[name] ? {} : { 'aria-expanded': open === name })} aria-keyshortcuts={words[name].key} onClick={() => choose(name)}>
            {words[name].label} <kbd className="key-on-button" aria-hidden>{words[name].key}</kbd>
          </Button>
        ))}
      </div>
      {open === 'extend' && (
        <EntryForm
          {...form}
          label={words.extend.label}
          save={words.extend.save}
          fields={extendFields(today)}
          onSave={(v) => trackingActions.extend({ taskId: task.id, toOn: v['toOn'] ?? '', on: v['on'] ?? '', reason: v['reason'] ?? '', agreedBy: v['agreedBy'] ?? '' }, place)}
        />
      )}
      {open === 'remind' && (
        <EntryForm
          {...form}
          label={words.remind.label}
          save={words.remind.save}
          fields={remindFields(task, today)}
          onSave={(v) => trackingActions.remind({ taskIds: [task.id], on: v['on'] ?? '', how: v['how'] ?? '', ...(v['unitId'] ? { unitId: v['unitId'] } : {}), ...(v['words'] ? { words: v['words'] } : {}) })}
        />
      )}
      {open === 'link' && <LinkForm {...form} taskId={task.id} place={place} />}
      {open === 'end' && (
        <EntryForm
          {...form}
          label={words.end.label}
          save={words.end.save}
          fields={endFields(today)}
          onSave={(v) => trackingActions.end({ taskId: task.id, on: v['on'] ?? '', reason: v['reason'] ?? '' }, place)}
        />
      )}
    </>
  );
}
