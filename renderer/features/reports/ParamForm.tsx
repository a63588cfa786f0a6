import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { addMonths, printedDate } from '../../../shared/domain/civil-date.ts';
import { chosenOf, type ParamField, type ParamFields, type ParamRow, severalOf } from '../../../shared/reports/params.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { officeMeetings } from '../../stores/meetings.ts';
import { useResource } from '../../stores/resource.ts';
import {
  checklistChoices, clusterChoices, documentChoices, MOST, personChoices, roundChoices, unitChoices, visitChoices,
} from './data.ts';

export interface ParamFormProps {
  fields: ParamFields;
  values: Readonly<Record<string, string>>;
  today: string;
  onChange: (name: string, value: string | null) => void;
  /** Words as they are typed: the address carries them a moment later. */
  onTyping: (name: string, value: string | null) => void;
}

/** The form of a report, drawn from its parameters: a new report brings its own. */
export function ParamForm({ fields, values, today, onChange, onTyping }: ParamFormProps) {
  return (
    <div className="report-form">
      {Object.entries(fields).map(([name, field]) => (
        <Field key={name} name={name} field={field} value={values[name] ?? null} today={today} onChange={(value) => onChange(name, value)} onTyping={(value) => onTyping(name, value)} />
      ))}
    </div>
  );
}

interface FieldProps {
  name: string;
  field: ParamField;
  value: string | null;
  today: string;
  onChange: (value: string | null) => void;
  onTyping: (value: string | null) => void;
}

function Field({ name, field, value, today, onChange, onTyping }: FieldProps) {
  if (field.kind === 'recipients' || field.kind === 'filter') return null;
  if (field.kind === 'tasks') {
    return value !== null && (
      <div className="report-wide report-chosen">
        <span>{reportScreenWords.chosenTasks(field.label, value.split(',').length)}</span>
        <Button size="compact-sm" variant="default" onClick={() => onChange(null)}>{reportScreenWords.allTasks}</Button>
      </div>
    );
  }
  if (field.kind === 'text') {
    return <TextField label={field.label} value={value ?? ''} onChange={onChange} onTyping={onTyping} />;
  }
  if (field.kind === 'choice') {
    const choices = Object.entries(field.choices).map(([key, label]) => ({ value: key, label }));
    return (
      <Radio.Group
        size="xs"
        className="report-wide"
        label={field.label}
        value={value ?? choices[0]?.value ?? ''}
        onChange={(chosen) => onChange(chosen === choices[0]?.value ? null : chosen)}
      >
        {choices.map((choice) => <Radio key={choice.value} size="xs" mt={5} value={choice.value} label={choice.label} />)}
      </Radio.Group>
    );
  }
  if (field.kind === 'several') return <SeveralField field={field} value={value} onChange={onChange} />;
  if (field.kind === 'month') return <MonthField label={field.label} value={value ?? today.slice(0, 7)} onChange={onChange} />;
  if (field.kind === 'day') {
    const shown = value ?? (name === 'asAt' || field.today ? today : null);
    return <DayInput label={field.label} width={134} value={shown} today={today} onChange={(day) => onChange(name === 'asAt' && day === today ? null : day)} />;
  }
  return field.kind === 'year'
    ? <YearField label={field.label} value={value ?? today.slice(0, 4)} onChange={onChange} />
    : <RowField field={{ ...field, kind: field.kind }} value={value} onChange={onChange} />;
}

/** How long nothing is typed before the paper follows, in milliseconds: it is made anew each time. */
const PAUSE = 250;

/** Words that the address carries once the typing rests: an address is too slow to type into. */
function TextField({ label, value, onChange, onTyping }: { label: string; value: string } & Pick<FieldProps, 'onChange' | 'onTyping'>) {
  const [typed, setTyped] = useState(value);
  const handLater = useDebouncedCallback(onChange, PAUSE);
  return (
    <TextInput
      className="report-wide"
      size="xs"
      label={label}
      value={typed}
      onChange={(event) => {
        const words = event.currentTarget.value;
        setTyped(words);
        onTyping(words.trim() || null);
        handLater(words.trim() || null);
      }}
      onBlur={handLater.flush}
    />
  );
}

function YearField({ label, value, onChange }: { label: string; value: string; onChange: (value: string | null) => void }) {
  const around = [-2, -1, 0, 1].map((step) => String(Number(value) + step));
  return <FoldSelect label={label} placeholder={reportScreenWords.choose} width={134} data={around.map((year) => ({ value: year, label: year }))} value={value} onChange={onChange} />;
}

/** So many months before and after the one that is chosen. */
const AROUND = 6;

function MonthField({ label, value, onChange }: { label: string; value: string; onChange: (value: string | null) => void }) {
  const months = Array.from({ length: 2 * AROUND + 1 }, (_, place) => addMonths(`${value}-01`, place - AROUND).slice(0, 7));
  return (
    <FoldSelect
      label={label}
      placeholder={reportScreenWords.choose}
      width={134}
      data={months.map((month) => ({ value: month, label: reportScreenWords.month(month) }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface SeveralFieldProps {
  field: Extract<ParamField, { kind: 'several' }>;
  value: string | null;
  onChange: (value: string | null) => void;
}

function SeveralField({ field, value, onChange }: SeveralFieldProps) {
  return (
    <Checkbox.Group size="xs" className="report-wide" label={field.label} value={chosenOf(field, value)} onChange={(chosen) => onChange(severalOf(field, chosen))}>
      {Object.entries(field.choices).map(([key, label]) => <Checkbox key={key} size="xs" mt={5} value={key} label={label} />)}
    </Checkbox.Group>
  );
}

/** A row of the register by its name. */
function RowField({ field, value, onChange }: { field: { kind: ParamRow; label: string; needed?: boolean }; value: string | null; onChange: (value: string | null) => void }) {
  const data = useRowChoices(field.kind);
  return (
    <div className="report-wide">
      <FoldSelect label={field.label} placeholder={field.needed ? reportScreenWords.choose : reportScreenWords.any} width="100%" data={data} value={value} onChange={onChange} />
    </div>
  );
}

/** What each kind of row offers; only the one asked for is loaded. */
function useRowChoices(kind: ParamRow): { value: string; label: string }[] {
  const asked = <T,>(wanted: ParamRow, input: T) => (kind === wanted ? input : null);
  const documents = useResource(documentChoices, asked('document', {})).data;
  const units = useResource(unitChoices, asked('unit', { limit: MOST })).data;
  const people = useResource(personChoices, asked('person', {})).data;
  const clusters = useResource(clusterChoices, asked('cluster', {})).data;
  const meetings = useResource(officeMeetings, asked('meeting', { office: true, limit: MOST })).data;
  const rounds = useResource(roundChoices, asked('round', {})).data;
  const visits = useResource(visitChoices, asked('visit', {})).data;
  const tasks = useResource(checklistChoices, asked(kind === 'task' ? 'task' : 'checklist', { limit: MOST })).data;
  const found: Record<ParamRow, () => { value: string; label: string }[]> = {
    document: () => (documents?.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
    unit: () => (units?.rows ?? []).toSorted((a, b) => Number(b.openTasks > 0) - Number(a.openTasks > 0)).map((row) => ({ value: row.id, label: row.name })),
    person: () => (people?.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
    cluster: () => (clusters?.clusters ?? []).map((row) => ({ value: row.id, label: row.name })),
    meeting: () => (meetings?.rows ?? []).map((row) => ({ value: row.id, label: reportScreenWords.meeting(row.seriesName ?? row.name ?? '', printedDate(row.on)) })),
    round: () => (rounds?.rows ?? []).toReversed().map((row) => ({ value: row.id, label: `${planWords.roundName(row.kind, row.name)} (${row.year ?? ''})` })),
    visit: () => (visits?.rows ?? []).toReversed().map((row) => ({ value: row.id, label: `${row.unitName}, ${planWords.days(row.fromOn, row.toOn)}` })),
    task: () => (tasks?.rows ?? []).map((row) => ({ value: row.id, label: `${placeInWords(row.documentName, row.path)}: ${row.title}` })),
    checklist: () => (tasks?.rows ?? []).filter((row) => row.checklist !== null).map((row) => ({ value: row.id, label: `${placeInWords(row.documentName, row.path)}: ${row.title}` })),
  };
  return found[kind]();
}
