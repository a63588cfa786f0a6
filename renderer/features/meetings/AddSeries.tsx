import { Button } from '@mantine/core';
import { useState } from 'react';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { meetingActions } from '../../stores/meetings.ts';

/** A new series, by one of the usual names or another. */
export function AddSeries({ today }: { today: string }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button variant="default" size="xs" onClick={() => setOpen(true)}>{meetingWords.addSeries}</Button>;
  return (
    <EntryForm
      label={meetingWords.addSeries}
      save={meetingWords.saveSeries}
      today={today}
      onClose={() => setOpen(false)}
      fields={[{ name: 'name', label: meetingWords.seriesName, kind: 'suggest', required: true, options: meetingWords.suggested.map((label) => ({ value: label, label })) }]}
      onSave={(v) => meetingActions.addSeries(v['name'] ?? '')}
    />
  );
}
