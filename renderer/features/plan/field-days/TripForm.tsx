import { Button, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { call } from '../../../api/office.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { FoldMultiSelect, FoldTags } from '../../../components/FoldTags.tsx';
import { submitByKey } from '../../../components/submit-key.ts';
import { IconAlarm } from '../../../icons.ts';
import { usePeopleNames, useUnitChoices } from '../../../stores/choices.ts';
import { say } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { fieldCheck } from './data.ts';

const words = fieldDayWords.form;

interface Draft {
  people: string[];
  from: string | null;
  to: string | null;
  part: string;
  units: string[];
  purposes: string[];
}

const empty: Draft = { people: [], from: null, to: null, part: 'day', units: [], purposes: [] };

function partOf(draft: Draft): 'morning' | 'afternoon' | null {
  return draft.from === draft.to && (draft.part === 'morning' || draft.part === 'afternoon') ? draft.part : null;
}

function tripOf(draft: Draft): InputOf<'fieldDays.add'> | null {
  const { people, from, to, units, purposes } = draft;
  if (people.length === 0 || from === null || to === null || to < from) return null;
  return { names: people, from, to, partOfDay: partOf(draft), unitIds: units, purposes };
}

interface TripFormProps {
  year: number;
  today: string;
  /** Days that were chosen on the calendar. */
  from: string | null;
  to: string | null;
}

/** A trip in one line: who, two days, where, what for. What it would meet is said before it is written. */
export function TripForm({ year, today, from: firstDay, to: lastDay }: TripFormProps) {
  const [draft, setDraft] = useState({ ...empty, from: firstDay, to: lastDay ?? firstDay });
  const [round, setRound] = useState(0);
  const [doubt, setDoubt] = useState<string | null>(null);
  const people = usePeopleNames();
  const units = useUnitChoices();
  const trip = tripOf(draft);
  const checked = trip ? { names: draft.people, from: trip.from, to: trip.to, partOfDay: partOf(draft) } : null;
  const { data: met, of } = useResource(fieldCheck, checked);
  const overlaps = checked && of === JSON.stringify(checked) ? (met ?? []) : [];
  const anchor = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const change = (part: Partial<Draft>) => {
    setDoubt(null);
    setDraft((now) => ({ ...now, ...part }));
  };
  const save = async (asNew = false) => {
    if (!trip) return say(words.needed, 'alarm');
    const answer = await call('fieldDays.add', { ...trip, ...(asNew ? { asNew } : {}) });
    if (!answer.ok) {
      if (answer.code === 'which-person') setDoubt(answer.message);
      else say(answer.message, 'alarm');
      return;
    }
    const { people: who, added, fromOn, toOn } = answer.output;
    const names = who.map((person) => person.name).join(', ');
    say([words.saved(names, fieldDayWords.span(fromOn, toOn)), added.length > 0 ? words.added(added.join(', ')) : ''].join(' ').trim());
    setDraft(empty);
    setDoubt(null);
    setRound(round + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form key={round} className="panel trip-form" aria-label={words.label} onSubmit={submit} onKeyDownCapture={submitByKey}>
      <div className="trip-line">
        <FoldTags className="trip-people" label={words.people} placeholder={words.peopleHint} data={people} value={draft.people} onChange={(value) => change({ people: value })} focus={round > 0 || firstDay !== null} />
        <DayInput label={words.from} value={draft.from} today={anchor} width={118} onChange={(from) => change({ from, ...(from && (draft.to === null || draft.to < from) ? { to: from } : {}) })} />
        <DayInput label={words.to} value={draft.to} today={anchor} width={118} onChange={(to) => change({ to })} />
        <Select
          size="xs"
          w={92}
          label={words.part}
          data={words.parts}
          value={draft.from === draft.to ? draft.part : 'day'}
          readOnly={draft.from !== draft.to}
          allowDeselect={false}
          onChange={(part) => change({ part: part ?? 'day' })}
        />
        <FoldMultiSelect className="trip-units" label={words.units} placeholder={words.unitsHint} data={units} value={draft.units} onChange={(value) => change({ units: value })} />
        <FoldTags className="trip-purposes" label={words.purposes} placeholder={words.purposesHint} data={fieldDayWords.purposes} value={draft.purposes} onChange={(value) => change({ purposes: value })} />
        <Button type="submit" size="xs" aria-keyshortcuts="Control+Enter" title={words.saveKey}>{words.save}</Button>
      </div>
      {doubt !== null && (
        <p className="trip-warn" role="alert">
          <IconAlarm size={14} aria-hidden />
          {doubt}{' '}
          <button type="button" className="button-plain link" onClick={() => void save(true)}>{words.asNew}</button>
        </p>
      )}
      {overlaps.length > 0 && (
        <div className="trip-warn" role="status">
          <IconAlarm size={14} aria-hidden />
          <span><b>{words.overlaps}:</b> {overlaps.map((one) => one.words).join('; ')}. {words.overlapNote}</span>
        </div>
      )}
    </form>
  );
}
