import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RecurrenceEvery } from '../../../shared/model/reading.ts';
import type { ReviewedTask, ReviewOwner, TaskChange, TaskKind } from '../../../shared/model/review.ts';
import { commonWords, roleWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { isListOpen } from '../../components/list-open.ts';
import { type Party, PartySelect } from '../../components/PartySelect.tsx';
import { IconClose } from '../../icons.ts';
import { changesOf, draftOf, type TaskDraft } from './task-draft.ts';

const words = reviewWords.edit;
const roles = Object.entries(roleWords).map(([value, label]) => ({ value, label }));
const rules = Object.entries(reviewWords.every).map(([value, label]) => ({ value, label }));

function Owners({ owners, parties, onChange }: { owners: readonly ReviewOwner[]; parties: readonly Party[]; onChange: (owners: ReviewOwner[]) => void }) {
  const change = (place: number, role: string | null) =>
    onChange(owners.map((owner, index) => (index === place ? { ...owner, role: (role ?? owner.role) as ReviewOwner['role'] } : owner)));
  return (
    <div className="task-form-owners" role="group" aria-label={words.owners}>
      <span className="task-form-label" aria-hidden>{words.owners}</span>
      {owners.map((owner, place) => (
        <div key={`${owner.name} ${owner.role}`} className="task-form-owner">
          <span>{owner.name}</span>
          <Select
            size="xs"
            w={116}
            aria-label={words.role(owner.name)}
            data={roles}
            value={owner.role}
            allowDeselect={false}
            onChange={(role) => change(place, role)}
            comboboxProps={{ shadow: 'md' }}
          />
          <ActionIcon size="sm" variant="subtle" aria-label={words.remove(owner.name)} onClick={() => onChange(owners.filter((_, index) => index !== place))}>
            <IconClose size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <PartySelect
        quiet
        typing
        label={words.addOwner}
        width="100%"
        parties={parties}
        onPick={(party) => onChange([...owners, { ...party, role: owners.some(({ role }) => role === 'lead') ? 'support' : 'lead' }])}
      />
    </div>
  );
}

/** Enter in a choice chooses; it takes the form over in plain fields only. */
function keepOpen(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.getAttribute('aria-haspopup') === 'listbox') event.preventDefault();
}

/** A day counts once its field is left, which it is told before the form is taken over: `blur()` says nothing while the window is not in front. */
function settle(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  flushSync(() => event.target.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  form.requestSubmit();
}

interface TaskFormProps {
  task: ReviewedTask;
  parties: readonly Party[];
  today: string;
  onSave: (set: TaskChange | null) => void;
  onCancel: () => void;
}

/** Everything of a task that was read, to be put right. Ctrl+Enter takes it over, Esc leaves it as it was. */
export function TaskForm({ task, parties, today, onSave, onCancel }: TaskFormProps) {
  const [draft, setDraft] = useState(() => draftOf(task));
  const change = (part: Partial<TaskDraft>) => setDraft({ ...draft, ...part });
  const save = () => onSave(changesOf(task, draft, reviewWords.every));
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) settle(event);
    else if (event.key === 'Escape' && !isListOpen(event.target)) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const units = parties.flatMap(({ unitId, name }) => (unitId === null ? [] : [{ value: unitId, label: name }]));
  return (
    <form
      className="task-form"
      aria-label={words.label}
      onKeyDownCapture={onKeyDown}
      onKeyDown={keepOpen}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="task-form-words">{task.text}</p>
      <div className="task-form-line">
        <TextInput
          size="xs"
          className="task-form-wide"
          label={words.title}
          placeholder={words.titleHint}
          autoFocus
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Select
          size="xs"
          w={170}
          label={words.kind}
          data={words.kinds}
          value={draft.kind}
          allowDeselect={false}
          onChange={(kind) => change({ kind: (kind ?? draft.kind) as TaskKind })}
          comboboxProps={{ shadow: 'md' }}
        />
      </div>
      <Owners owners={draft.owners} parties={parties} onChange={(owners) => change({ owners })} />
      <div className="task-form-line">
        <TextInput size="xs" className="task-form-wide" label={words.phrase} value={draft.phrase} onChange={(event) => change({ phrase: event.currentTarget.value })} />
        <DayInput label={words.due} value={draft.due} today={today} onChange={(due) => change({ due })} width={132} />
      </div>
      <div className="task-form-line">
        <Select
          size="xs"
          w={140}
          label={words.every}
          placeholder={words.once}
          data={rules}
          value={draft.every}
          clearable
          clearButtonProps={{ 'aria-label': commonWords.clearField }}
          onChange={(every) => change({ every: every as RecurrenceEvery | null })}
          comboboxProps={{ shadow: 'md' }}
        />
        {draft.every !== null && (
          <TextInput size="xs" className="task-form-wide" label={words.detail} placeholder={words.detailHint} value={draft.detail} onChange={(event) => change({ detail: event.currentTarget.value })} />
        )}
        <FoldSelect label={words.advising} placeholder={words.ownerHint} data={units} value={draft.advisingUnitId} onChange={(advisingUnitId) => change({ advisingUnitId })} width={220} />
      </div>
      <div className="task-form-actions">
        <Button type="submit" size="xs" aria-keyshortcuts="Control+Enter">{words.save} <kbd className="key-on-button" aria-hidden>{words.saveKey}</kbd></Button>
        <Button size="xs" variant="default" onClick={onCancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
