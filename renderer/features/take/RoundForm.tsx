import { ActionIcon, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReadRound } from '../../../shared/model/reading.ts';
import type { RoundChange } from '../../../shared/model/review.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { type Party, PartySelect } from '../../components/PartySelect.tsx';
import { IconClose } from '../../icons.ts';
import { EditFrame } from './EditFrame.tsx';
import { unitInWords } from './entries.ts';

const words = reviewWords.round;

interface RoundFormProps {
  round: ReadRound;
  parties: readonly Party[];
  today: string;
  onSave: (set: RoundChange | null) => void;
  onCancel: () => void;
}

interface Draft {
  name: string;
  phrase: string;
  from: string | null;
  to: string | null;
  units: ReadRound['units'];
}

const tidy = (text: string) => text.trim().normalize('NFC');

/** Only what differs from the round; null when nothing does. */
function changesOf({ name, window, units }: ReadRound, draft: Draft): RoundChange | null {
  const moved = tidy(draft.phrase) !== (window?.phrase ?? '') || draft.from !== (window?.from ?? null) || draft.to !== (window?.to ?? null);
  const empty = tidy(draft.phrase) === '' && draft.from === null && draft.to === null;
  const set: RoundChange = {
    ...(tidy(draft.name) === name || tidy(draft.name) === '' ? {} : { name: tidy(draft.name) }),
    ...(moved ? { window: empty ? null : { phrase: tidy(draft.phrase), from: draft.from, to: draft.to } } : {}),
    ...(JSON.stringify(draft.units) === JSON.stringify(units) ? {} : { units: draft.units }),
  };
  return Object.keys(set).length > 0 ? set : null;
}

/** A round that was read, to be put right: its name, its time, its units. */
export function RoundForm({ round, parties, today, onSave, onCancel }: RoundFormProps) {
  const { window, units } = round;
  const [draft, setDraft] = useState<Draft>({ name: round.name, phrase: window?.phrase ?? '', from: window?.from ?? null, to: window?.to ?? null, units });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const known = parties.filter(({ unitId }) => unitId !== null);
  const put = (place: number, unitId: string | null) => change({ units: draft.units.map((unit, index) => (index === place ? { ...unit, unitId } : unit)) });
  return (
    <EditFrame label={words.label} onSave={() => onSave(changesOf(round, draft))} onCancel={onCancel}>
      <TextInput size="xs" label={words.name} autoFocus value={draft.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <div className="task-form-line">
        <TextInput size="xs" className="task-form-wide" label={words.phrase} value={draft.phrase} onChange={(event) => change({ phrase: event.currentTarget.value })} />
        <DayInput label={words.from} value={draft.from} today={today} onChange={(from) => change({ from })} width={128} />
        <DayInput label={words.to} value={draft.to} today={today} onChange={(to) => change({ to })} width={128} />
      </div>
      <div className="task-form-owners" role="group" aria-label={words.units(draft.units.length)}>
        <span className="task-form-label" aria-hidden>{words.units(draft.units.length)}</span>
        {draft.units.length === 0 && <p className="round-form-none">{words.none}</p>}
        <ul className="round-form-units">
          {draft.units.map((unit, place) => (
            <li key={unit.name} className={unit.unitId === null ? 'round-form-unit round-form-unknown' : 'round-form-unit'}>
              <span className="clip" title={unitInWords(unit)}>{unitInWords(unit)}</span>
              <ActionIcon size="xs" variant="subtle" aria-label={words.remove(unit.name)} onClick={() => change({ units: draft.units.filter((_, index) => index !== place) })}>
                <IconClose size={12} aria-hidden />
              </ActionIcon>
              {unit.unitId === null && <PartySelect quiet label={words.isUnit(unit.name)} parties={known} width="100%" onPick={({ unitId }) => put(place, unitId)} />}
            </li>
          ))}
        </ul>
        <PartySelect
          quiet
          typing
          label={words.add}
          width="100%"
          parties={known.filter(({ unitId }) => !draft.units.some((unit) => unit.unitId === unitId))}
          onPick={({ name, unitId }) => change({ units: [...draft.units, { name, unitId }] })}
        />
      </div>
    </EditFrame>
  );
}
