import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TaskDetail } from '../../../shared/model/views.ts';
import { reminderWays, reminderWords } from '../../../shared/text/vi/reminders.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { trackingWords } from '../../../shared/text/vi/tracking.ts';
import { EntryForm, type EntryField } from '../../components/EntryForm.tsx';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { PersonForm } from '../../components/PersonForm.tsx';
import { TagsForm } from '../../components/TagsForm.tsx';
import { attachmentActions } from '../../stores/attachments.ts';
import { usePeopleNames } from '../../stores/choices.ts';
import { markActions, useTags } from '../../stores/marks.ts';
import { trackingActions } from '../../stores/tracking.ts';
import { isTyping } from '../../components/key-target.ts';
import { LinkForm } from './LinkForm.tsx';

const words = trackingWords.actions;
type ActionName = keyof typeof words;
const actions = Object.keys(words) as ActionName[];

interface TaskActionsProps {
  task: TaskDetail;
  place: string;
  today: string;
}

/** What a day's work asks for, on buttons; the rest lies in the menu. */
const daily: ReadonlySet<ActionName> = new Set(['extend', 'remind', 'attach', 'confirm', 'sendBack']);

/** Offered for what is done or ended too. */
const always: ReadonlySet<ActionName> = new Set(['link', 'attach', 'tags', 'track', 'restrict']);

/** What is offered for a task as it stands. */
function offered(task: TaskDetail): ActionName[] {
  const closed = task.doneOn !== null || task.endedOn !== null;
  return actions.filter((name) => {
    if (name === 'extend') return !closed && task.state !== 'standing';
    if (name === 'confirm' || name === 'sendBack') return task.confirmation === 'claimed';
    return always.has(name) || !closed;
  });
}

/** What needs no form. */
const immediate: Partial<Record<ActionName, (task: TaskDetail, place: string, today: string) => void>> = {
  attach: (task) => void attachmentActions.add({ of: 'task', row: task.id }),
  restrict: (task, place) => void markActions.restrict(task, place),
  confirm: (task, _place, today) => void markActions.confirm([task.id], today),
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
    { name: 'words', label: f.words, kind: 'text' },
    { name: 'how', label: f.how, kind: 'choice', value: 'phone', required: true, width: 130, options: Object.entries(reminderWays).map(([value, label]) => ({ value, label })) },
    { name: 'on', label: f.on, kind: 'day', value: today, required: true, width: 128 },
    { name: 'unitId', label: f.to, kind: 'choice', hint: f.toAll, options: [...new Map(units.map((unit) => [unit.value, unit])).values()] },
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
  const labelOf = (name: ActionName) => (name === 'restrict' && task.ownRestricted ? markWords.allow : words[name].label);
  const choose = (name: ActionName) => {
    const act = immediate[name];
    if (act) act(task, place, today);
    else setOpen(open === name ? null : name);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const name = offered(task).find((one) => words[one].key.toLowerCase() === event.key.toLowerCase());
      if (!name) return;
      choose(name);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const tags = useTags();
  const people = usePeopleNames();
  const close = () => setOpen(null);
  const form = { today, onClose: close };
  return (
    <>
      <div className="task-actions">
        {choices.filter((name) => daily.has(name)).map((name) => (
          <Button key={name} size="compact-sm" variant={open === name ? 'light' : 'default'} {...(immediate[name] ? {} : { 'aria-expanded': open === name })} aria-keyshortcuts={words[name].key} onClick={() => choose(name)}>
            {labelOf(name)} <kbd className="key-on-button" aria-hidden>{words[name].key}</kbd>
          </Button>
        ))}
        <MoreMenu size="compact-sm" choices={choices.filter((name) => !daily.has(name)).map((name) => ({ label: labelOf(name), key: words[name].key, act: () => choose(name), opensForm: !immediate[name] }))} />
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
      {open === 'sendBack' && (
        <EntryForm
          {...form}
          label={words.sendBack.label}
          save={words.sendBack.save}
          fields={[
            { name: 'reason', label: markWords.returnReason, kind: 'text', required: true },
            { name: 'on', label: trackingWords.fields.on, kind: 'day', value: today, required: true, width: 128 },
          ]}
          onSave={(v) => markActions.sendBack({ taskId: task.id, on: v['on'] ?? today, reason: v['reason'] ?? '' }, place)}
        />
      )}
      {open === 'tags' && <TagsForm label={markWords.tagsLabel(1)} tags={task.tags} offered={tags} onClose={close} onSave={(add, remove) => markActions.setTags({ taskIds: [task.id], add, remove })} />}
      {open === 'track' && (
        <PersonForm
          {...form}
          label={trackerWords.label}
          save={trackerWords.save}
          people={people}
          name={{ name: 'name', label: trackerWords.name, hint: trackerWords.nameHint, value: task.tracker }}
          onSave={(v, asNew) => markActions.track({ taskIds: [task.id], name: v['name'] ?? null, asNew })}
        />
      )}
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
