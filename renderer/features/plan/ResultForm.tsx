import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import { resultWords as words } from '../../../shared/text/vi/results.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { submitByKey } from '../../components/submit-key.ts';
import { useUnitChoices } from '../../stores/choices.ts';
import { run, say } from '../../stores/commands.ts';

type Added = InputOf<'results.add'>;

interface Draft {
  text: string;
  kind: string;
  weight: string | null;
  place: string;
  dueOn: string | null;
  unitId: string | null;
}

const empty: Draft = { text: '', kind: 'shortcoming', weight: null, place: '', dueOn: null, unitId: null };

/** Lines of one kind, typed or pasted; one field until it is used. */
export function ResultForm({ visitId, what, today }: { visitId: string; what: Added['what']; today: string }) {
  const [draft, setDraft] = useState(empty);
  const [open, setOpen] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const lines = draft.text.split('\n').map((line) => line.replace(/^\s*[-+*•–]\s*/u, '').trim()).filter((line) => line !== '');
  const save = async () => {
    if (lines.length === 0) return;
    const answer = await run('results.add', {
      visitId,
      what,
      lines,
      dueOn: draft.dueOn,
      ...(what === 'finding' ? { kind: draft.kind as NonNullable<Added['kind']> } : {}),
      ...(what === 'finding' && draft.weight ? { weight: draft.weight as NonNullable<Added['weight']> } : {}),
      ...(what === 'finding' && draft.place.trim() ? { place: draft.place.trim() } : {}),
      ...(what === 'proposal' && draft.unitId ? { unitId: draft.unitId } : {}),
    });
    if (!answer) return;
    say(words.added(answer.added, answer.owner));
    setDraft(empty);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="result-form" onSubmit={submit} onKeyDownCapture={submitByKey} aria-label={words.field[what]}>
      <Textarea
        size="xs"
        autosize
        minRows={open ? 2 : 1}
        maxRows={10}
        aria-label={words.field[what]}
        placeholder={open ? words.hint : words.field[what]}
        value={draft.text}
        onFocus={() => setOpen(true)}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {open && (
        <div className="result-more">
          {what === 'finding' && <Select size="xs" w={150} label={words.kind} data={words.kinds} value={draft.kind} allowDeselect={false} onChange={(kind) => change({ kind: kind ?? 'shortcoming' })} />}
          {what === 'finding' && <Select size="xs" w={130} clearable label={words.weight} data={words.weights} value={draft.weight} onChange={(weight) => change({ weight })} />}
          {what === 'finding' && <TextInput size="xs" className="result-place" label={words.place} value={draft.place} onChange={(event) => change({ place: event.currentTarget.value })} />}
          {what === 'proposal' && <PlainOwner value={draft.unitId} onChange={(unitId) => change({ unitId })} />}
          <DayInput label={words.dueOn[what]} value={draft.dueOn} today={today} width={130} onChange={(dueOn) => change({ dueOn })} />
          <Button type="submit" size="xs" disabled={lines.length === 0} aria-keyshortcuts="Control+Enter">{words.add}</Button>
        </div>
      )}
    </form>
  );
}

function PlainOwner({ value, onChange }: { value: string | null; onChange: (unitId: string | null) => void }) {
  const units = useUnitChoices();
  return <FoldSelect label={words.owner} placeholder={words.ownerDefault} data={units} value={value} onChange={onChange} width={230} />;
}
