import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { VisitClash, VisitRow } from '../../../shared/model/views.ts';
import { planWords, visitWords } from '../../../shared/text/vi/plan.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { submitByKey } from '../../components/submit-key.ts';
import { IconAlarm } from '../../icons.ts';
import { run } from '../../stores/commands.ts';
import { changesOf, draftOf, isReversed, leavesYear, type RangeName, type VisitDraft, withDay } from './visit-draft.ts';
import { visitDrafts } from './visit-drafts.ts';

interface VisitFormProps {
  visit: VisitRow;
  year: number | null;
  today: string;
}

const words = (text: string) => (text.trim() === '' ? null : text.normalize('NFC'));

/** Dates, stage and manner of a visit. What stands against the dates is said after writing; nothing is forbidden. */
export function VisitForm({ visit, year, today }: VisitFormProps) {
  const [seen, setSeen] = useState(() => visitDrafts.of(visit.id)?.seen ?? draftOf(visit));
  const [draft, setDraft] = useState(() => visitDrafts.of(visit.id)?.draft ?? seen);
  const [written, setWritten] = useState(false);
  const [clashes, setClashes] = useState<VisitClash[]>([]);
  const changes = changesOf(seen, draft);
  const changed = Object.keys(changes.set).length > 0;
  const reversed = isReversed(draft, 'announced') || isReversed(draft, 'actual');
  useEffect(() => {
    if (changed) visitDrafts.keep(visit.id, { seen, draft });
    else visitDrafts.forget(visit.id);
  }, [visit.id, changed, seen, draft]);
  const change = (part: Partial<VisitDraft>) => setDraft({ ...draft, ...part });
  const reset = () => {
    const now = draftOf(visit);
    setSeen(now);
    setDraft(now);
  };
  const save = async () => {
    if (!changed || reversed) return;
    const answer = await run('visits.update', { id: visit.id, ...changes });
    if (!answer) return;
    const now = draftOf(answer);
    setSeen(now);
    setDraft(now);
    setClashes(answer.clashes);
    setWritten(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const off = draft.stage === 'postponed' || draft.stage === 'cancelled';
  return (
    <form className="visit-form" onSubmit={submit} onKeyDownCapture={submitByKey}>
      <Days title={visitWords.announced} range="announced" draft={draft} year={year} today={today} onDraft={setDraft} />
      <Days title={visitWords.actual} range="actual" draft={draft} year={year} today={today} onDraft={setDraft} />
      <div className="visit-pair">
        <Select
          size="xs"
          label={visitWords.stage}
          data={planWords.stageChoices}
          value={draft.stage}
          allowDeselect={false}
          onChange={(stage) => change({ stage })}
          comboboxProps={{ shadow: 'md' }}
        />
        <Select
          size="xs"
          label={visitWords.mode}
          data={planWords.modeChoices}
          value={draft.mode}
          allowDeselect={false}
          onChange={(mode) => change({ mode })}
          comboboxProps={{ shadow: 'md' }}
        />
      </div>
      {off && (
        <TextInput size="xs" label={visitWords.stageReason} value={draft.stageReason ?? ''} onChange={(event) => change({ stageReason: words(event.currentTarget.value) })} />
      )}
      <TextInput size="xs" label={visitWords.place} value={draft.place ?? ''} onChange={(event) => change({ place: words(event.currentTarget.value) })} />
      <Textarea size="xs" label={visitWords.note} autosize minRows={2} maxRows={6} value={draft.note ?? ''} onChange={(event) => change({ note: words(event.currentTarget.value) })} />
      {clashes.length > 0 && <Clashes clashes={clashes} onDismiss={() => setClashes([])} />}
      <div className="visit-actions">
        <Button type="submit" disabled={!changed || reversed} title={visitWords.saveKey}>{visitWords.save}</Button>
        {changed && <Button variant="default" onClick={reset}>{visitWords.reset}</Button>}
        <span className="visit-written" role="status">{written && !changed ? visitWords.saved : ''}</span>
      </div>
    </form>
  );
}

interface DaysProps {
  title: string;
  range: RangeName;
  draft: VisitDraft;
  year: number | null;
  today: string;
  onDraft: (draft: VisitDraft) => void;
}

function Days({ title, range, draft, year, today, onDraft }: DaysProps) {
  const from = range === 'announced' ? draft.announcedFrom : draft.actualFrom;
  const to = range === 'announced' ? draft.announcedTo : draft.actualTo;
  return (
    <fieldset className="visit-days">
      <legend>{title}</legend>
      <div className="visit-pair">
        <DayInput label={visitWords.from} width={150} value={from} today={today} onChange={(day) => onDraft(withDay(draft, range, 'from', day))} />
        <DayInput label={visitWords.to} width={150} value={to} today={today} onChange={(day) => onDraft(withDay(draft, range, 'to', day))} />
      </div>
      {isReversed(draft, range) && <p className="visit-wrong" role="alert">{visitWords.wrongOrder}</p>}
      {year !== null && leavesYear(draft, range, year) && <p className="visit-doubt" role="status">{visitWords.otherYear(year)}</p>}
    </fieldset>
  );
}

function Clashes({ clashes, onDismiss }: { clashes: readonly VisitClash[]; onDismiss: () => void }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' });
  }, [clashes]);
  return (
    <div ref={notice} className="visit-clashes" role="alert">
      <p className="visit-clashes-title">
        <IconAlarm size={14} aria-hidden />
        {visitWords.clashes}
      </p>
      <ul>{clashes.map((clash) => <li key={clash.id}>{clash.words}</li>)}</ul>
      <p>
        {visitWords.clashesNote}{' '}
        <button type="button" className="button-plain link" onClick={onDismiss}>{visitWords.dismiss}</button>
      </p>
    </div>
  );
}
