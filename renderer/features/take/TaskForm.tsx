import { ActionIcon, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RecurrenceEvery } from '../../../shared/model/reading.ts';
import type { ReviewDecision, ReviewedItem, ReviewedTask, ReviewOwner, TaskKind } from '../../../shared/model/review.ts';
import { commonWords, roleWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { type Party, PartySelect } from '../../components/PartySelect.tsx';
import { IconClose } from '../../icons.ts';
import { EditFrame } from './EditFrame.tsx';
import { changesOf, draftOf, type TaskDraft } from './task-draft.ts';

const words = reviewWords.edit;
const nameWords = reviewWords.known;
const roles = Object.entries(roleWords).map(([value, label]) => ({ value, label }));
const rules = Object.entries(reviewWords.every).map(([value, label]) => ({ value, label }));

interface OwnersProps {
  owners: readonly ReviewOwner[];
  named: TaskDraft['named'];
  parties: readonly Party[];
  onChange: (part: Pick<TaskDraft, 'owners'> | Pick<TaskDraft, 'named'>) => void;
}

function Owners({ owners, named, parties, onChange }: OwnersProps) {
  const set = (place: number, part: Partial<ReviewOwner>) => onChange({ owners: owners.map((owner, index) => (index === place ? { ...owner, ...part } : owner)) });
  const name = (one: TaskDraft['named'][number]) => onChange({ named: [...named.filter((known) => known.name !== one.name), one] });
  const units = parties.filter(({ unitId }) => unitId !== null);
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
            onChange={(role) => role && set(place, { role: role as ReviewOwner['role'] })}
            comboboxProps={{ shadow: 'md' }}
          />
          <ActionIcon size="sm" variant="subtle" aria-label={words.remove(owner.name)} onClick={() => onChange({ owners: owners.filter((_, index) => index !== place) })}>
            <IconClose size={14} aria-hidden />
          </ActionIcon>
          {owner.kind === 'unit' && owner.unitId === null && (
            <NameOf owner={owner} known={named.find((one) => one.name === owner.name)} units={units} onName={name} />
          )}
        </div>
      ))}
      <PartySelect
        quiet
        typing
        label={words.addOwner}
        width="100%"
        parties={parties}
        onPick={(party) => onChange({ owners: [...owners, { ...party, role: owners.some(({ role }) => role === 'lead') ? 'support' : 'lead' }] })}
      />
    </div>
  );
}

interface NameOfProps {
  owner: ReviewOwner;
  known: TaskDraft['named'][number] | undefined;
  units: readonly Party[];
  onName: (one: TaskDraft['named'][number]) => void;
}

/** Which unit a name means that the register does not know: for the whole paper, and for later ones where that is wanted. */
function NameOf({ owner, known, units, onName }: NameOfProps) {
  if (!known) {
    return (
      <div className="task-form-name">
        <PartySelect quiet label={nameWords.isWho(owner.name)} parties={units} width="100%" onPick={({ unitId, name }) => unitId && onName({ name: owner.name, unitId, unitName: name, remember: false })} />
      </div>
    );
  }
  return (
    <div className="task-form-name">
      <span>{nameWords.means(owner.name, known.unitName)}</span>
      <Checkbox size="xs" label={nameWords.remember} checked={known.remember} onChange={(event) => onName({ ...known, remember: event.currentTarget.checked })} />
    </div>
  );
}

interface TaskFormProps {
  task: ReviewedTask;
  parties: readonly Party[];
  today: string;
  /** The item that the task is one of. */
  item: ReviewedItem;
  /** What was changed, as decisions; none when nothing was. */
  onSave: (decisions: ReviewDecision[]) => void;
  onCancel: () => void;
}

/** Everything of a task that was read, to be put right. */
export function TaskForm({ task, item, parties, today, onSave, onCancel }: TaskFormProps) {
  const [draft, setDraft] = useState(() => draftOf(task, item));
  const change = (part: Partial<TaskDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    const set = changesOf(task, draft, reviewWords.every);
    onSave([
      ...(set ? [{ kind: 'task' as const, task: task.key, set }] : []),
      // Behind the task's own owners: the name holds for them too.
      ...draft.named.map(({ name, unitId, remember }): ReviewDecision => ({ kind: 'name', name, meaning: { unitId }, remember })),
      ...(draft.itemTitle.trim() === (item.title ?? '') ? [] : [{ kind: 'title' as const, item: item.key, title: draft.itemTitle.trim().normalize('NFC') || null }]),
    ]);
  };
  const units = parties.flatMap(({ unitId, name }) => (unitId === null ? [] : [{ value: unitId, label: name }]));
  return (
    <EditFrame label={words.label} onSave={save} onCancel={onCancel}>
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
        <TextInput
          size="xs"
          className="task-form-wide"
          label={words.itemTitle(item.number)}
          placeholder={item.heading ?? words.titleHint}
          value={draft.itemTitle}
          onChange={(event) => change({ itemTitle: event.currentTarget.value })}
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
      <Owners owners={draft.owners} named={draft.named} parties={parties} onChange={change} />
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
    </EditFrame>
  );
}
