import { useState } from 'react';
import { Link } from 'wouter';
import type { AppointmentRow } from '../../../../shared/model/views.ts';
import { weekWords as words } from '../../../../shared/text/vi/week.ts';
import { EntryForm, type EntryValues } from '../../../components/EntryForm.tsx';
import { IconClose, IconDone, IconEdit } from '../../../icons.ts';
import { paths } from '../../../paths.ts';
import { usePeopleNames } from '../../../stores/choices.ts';
import { run, say } from '../../../stores/commands.ts';

/** A line of the week: where it leads, whether it counts as a trip, put right in its place. */
export function WeekLine({ line, today }: { line: AppointmentRow; today: string }) {
  // Null before it was ever open: the keys come back to where it was opened, and only then.
  const [editing, setEditing] = useState<boolean | null>(null);
  if (editing) return <tr><td colSpan={7}><LineForm line={line} today={today} onClose={() => setEditing(false)} /></td></tr>;
  const remove = async () => {
    if (await run('appointments.remove', { id: line.id })) say(words.removed);
  };
  return (
    <tr className="data-row">
      <td className="visit-time">{line.fromTime}</td>
      <td>
        {line.matter}
        {line.joins && <Link href={line.joins.kind === 'visit' ? paths.visit(line.joins.id) : paths.meeting(line.joins.id)} className="field-line">{words.joins(line.joins.name)}</Link>}
      </td>
      <td>{line.leaderName}{line.leaderId === null && <span className="dim field-line">{words.unknownLeader}</span>}</td>
      <td>{line.place}</td>
      <td>{line.participants}</td>
      <td className="week-trip"><Trip line={line} /></td>
      <td className="week-actions">
        <button type="button" className="visit-close" autoFocus={editing === false} aria-label={words.edit(line.matter)} title={words.edit(line.matter)} onClick={() => setEditing(true)}>
          <IconEdit size={14} stroke={1.8} aria-hidden />
        </button>
        <button type="button" className="visit-close" aria-label={words.remove(line.matter)} title={words.remove(line.matter)} onClick={() => void remove()}>
          <IconClose size={14} stroke={1.8} aria-hidden />
        </button>
      </td>
    </tr>
  );
}

/** What leads to another province is proposed; a visit counts by itself. */
function Trip({ line }: { line: AppointmentRow }) {
  const count = async () => {
    const trip = await run('appointments.asTrip', { id: line.id });
    if (trip) say([words.trip(line.leaderName ?? '', line.onDay), ...trip.overlaps.map((one) => `${one.words}.`)].join(' '), trip.overlaps.length > 0 ? 'alarm' : 'done');
  };
  if (line.tripId !== null) return <span className="field-met"><IconDone size={14} stroke={2.2} aria-hidden />{words.counted}</span>;
  if (line.leaderId === null || line.joins !== null) return null;
  return (
    <button type="button" className={line.away ? 'button-plain link' : 'button-plain dim'} aria-label={words.asTripLabel(line.matter, line.leaderName ?? '')} onClick={() => void count()}>{words.asTrip}</button>
  );
}

const fields = ['onDay', 'fromTime', 'matter', 'leaderName', 'place', 'participants'] as const;

function LineForm({ line, today, onClose }: { line: AppointmentRow; today: string; onClose: () => void }) {
  const people = usePeopleNames();
  const { columns, form } = words;
  const save = async (values: EntryValues) => {
    const changed = fields.filter((field) => (values[field] ?? null) !== line[field]);
    if (changed.length === 0) return true;
    const set = Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
    const was = Object.fromEntries(changed.filter((field) => field !== 'leaderName').map((field) => [field, line[field]]));
    return (await run('appointments.update', { id: line.id, set, was })) !== null;
  };
  return (
    <EntryForm
      label={form.label}
      save={form.save}
      today={today}
      onClose={onClose}
      onSave={save}
      fields={[
        { name: 'onDay', label: form.day, kind: 'day', value: line.onDay, required: true, width: 128 },
        { name: 'fromTime', label: form.time, kind: 'text', value: line.fromTime, width: 90 },
        { name: 'matter', label: columns.matter, kind: 'text', value: line.matter, required: true, width: 320 },
        { name: 'leaderName', label: columns.leader, kind: 'suggest', value: line.leaderName, options: people.map((name) => ({ value: name, label: name })), width: 200 },
        { name: 'place', label: columns.place, kind: 'text', value: line.place, width: 200 },
        { name: 'participants', label: columns.participants, kind: 'text', value: line.participants },
      ]}
    />
  );
}
