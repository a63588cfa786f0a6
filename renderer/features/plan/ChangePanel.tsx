import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { VisitClash, VisitRow } from '../../../shared/model/views.ts';
import { planWords, visitWords } from '../../../shared/text/vi/plan.ts';
import { changeWords, teamWords } from '../../../shared/text/vi/visits.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { isListOpen } from '../../components/list-open.ts';
import { submitByKey } from '../../components/submit-key.ts';
import { IconClose } from '../../icons.ts';
import { run, say } from '../../stores/commands.ts';
import { TeamEditor } from './TeamEditor.tsx';
import './visit-panel.css';

interface ChangePanelProps {
  visits: readonly VisitRow[];
  today: string;
  onClose: () => void;
}

interface Draft {
  days: string;
  moveBy: number;
  from: string | null;
  to: string | null;
  stage: string | null;
  mode: string | null;
  /** Visits that the mode is not for. */
  without: readonly string[];
  reason: string;
}

type Change = Omit<InputOf<'visits.change'>, 'ids' | 'roundId' | 'reason'>;

const empty: Draft = { days: 'keep', moveBy: 7, from: null, to: null, stage: null, mode: null, without: [], reason: '' };

/** The change as typed; null while there is nothing to write. */
function changeOf(draft: Draft, ids: readonly string[]): Change | null {
  const change: Change = {
    ...(draft.days === 'move' ? { moveBy: draft.moveBy } : {}),
    ...(draft.days === 'set' && draft.from ? { from: draft.from, to: draft.to ?? draft.from } : {}),
    ...(draft.days === 'clear' ? { undated: true as const } : {}),
    ...(draft.stage ? { stage: draft.stage as NonNullable<Change['stage']> } : {}),
    ...(draft.mode ? { mode: draft.mode as NonNullable<Change['mode']>, modeIds: ids.filter((id) => !draft.without.includes(id)) } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** One change for all visits that are chosen: days, stage, mode, one reason, people of the team. */
export function ChangePanel({ visits, today, onClose }: ChangePanelProps) {
  const [draft, setDraft] = useState(empty);
  const [clashes, setClashes] = useState<VisitClash[]>([]);
  const ids = visits.map((visit) => visit.id);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const asked = changeOf(draft, ids);
  const reason = draft.reason.trim() === '' ? {} : { reason: draft.reason.normalize('NFC') };
  const save = async () => {
    if (!asked) return say(changeWords.nothing, 'alarm');
    const answer = await run('visits.change', { ids, ...asked, ...reason });
    if (!answer) return;
    say(changeWords.saved(answer.changed));
    setClashes(answer.clashes.filter((clash) => clash.accepted === null));
    setDraft(empty);
  };
  const carry = async () => {
    const answer = await run('visits.carryOver', { ids, ...reason });
    if (!answer) return;
    say(changeWords.carried(answer.carried, answer.year));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key !== 'Escape' || isListOpen(event.target)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section id="change-panel" className="visit-panel" aria-label={changeWords.title(visits.length)} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="visit-panel-head">
        <h2>{changeWords.title(visits.length)}</h2>
        <button type="button" className="visit-close" onClick={onClose} aria-label={changeWords.close} title={changeWords.close}>
          <IconClose size={16} stroke={1.8} aria-hidden />
        </button>
      </div>
      <div className="visit-panel-body">
        <p className="dim">{changeWords.note}</p>
        <h3 className="visit-part">{teamWords.title}</h3>
        <TeamEditor visitIds={ids} />
        <form className="visit-form" onSubmit={submit} onKeyDownCapture={submitByKey}>
          <Select size="xs" label={changeWords.days} data={changeWords.dayChoices} value={draft.days} allowDeselect={false} onChange={(days) => change({ days: days ?? 'keep' })} />
          {draft.days === 'move' && (
            <NumberInput size="xs" label={changeWords.moveBy} value={draft.moveBy} min={-366} max={366} allowDecimal={false} onChange={(value) => change({ moveBy: Number(value) || 0 })} />
          )}
          {draft.days === 'set' && (
            <div className="visit-pair">
              <DayInput label={visitWords.from} width={150} value={draft.from} today={today} onChange={(from) => change({ from, ...(from && (!draft.to || draft.to < from) ? { to: from } : {}) })} />
              <DayInput label={visitWords.to} width={150} value={draft.to} today={today} onChange={(to) => change({ to })} />
            </div>
          )}
          <div className="visit-pair">
            <Select size="xs" clearable label={changeWords.stage} placeholder={changeWords.keep} data={planWords.stageChoices} value={draft.stage} onChange={(stage) => change({ stage })} />
            <Select size="xs" clearable label={changeWords.mode} placeholder={changeWords.keep} data={planWords.modeChoices} value={draft.mode} onChange={(mode) => change({ mode })} />
          </div>
          {draft.mode !== null && visits.length > 1 && (
            <fieldset className="change-for">
              <legend>{changeWords.modeFor}</legend>
              {visits.map((visit) => (
                <Checkbox
                  key={visit.id}
                  size="xs"
                  label={visit.unitName}
                  checked={!draft.without.includes(visit.id)}
                  onChange={(event) => change({ without: event.currentTarget.checked ? draft.without.filter((id) => id !== visit.id) : [...draft.without, visit.id] })}
                />
              ))}
            </fieldset>
          )}
          <TextInput size="xs" label={changeWords.reason} value={draft.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
          <div className="visit-actions">
            <Button type="submit" disabled={!asked} title={visitWords.saveKey}>{changeWords.save(visits.length)}</Button>
            <Button variant="default" onClick={() => void carry()}>{changeWords.carry}</Button>
          </div>
          {clashes.length > 0 && (
            <div className="visit-clashes" role="alert">
              <p className="visit-clashes-title">{visitWords.clashes}</p>
              <ul>{clashes.map((clash) => <li key={clash.id}>{clash.words}</li>)}</ul>
            </div>
          )}
        </form>
      </div>
    </section>
  );
}
