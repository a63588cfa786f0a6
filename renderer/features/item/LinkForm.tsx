import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { linkWords, trackingWords } from '../../../shared/text/vi/tracking.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { linkChoices, trackingActions } from '../../stores/tracking.ts';

const PAUSE_MS = 150;
const MOST = 12;

interface LinkFormProps {
  taskId: string;
  place: string;
  today: string;
  onClose: () => void;
}

/** Links the task to an earlier one, found as in the search: by number and place, or by words. */
export function LinkForm({ taskId, place, today, onClose }: LinkFormProps) {
  const [search, setSearch] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const [settled] = useDebouncedValue(search, PAUSE_MS);
  const { data } = useResource(linkChoices, settled.trim() === '' || other !== null ? null : { search: settled, limit: MOST });
  const found = (data?.rows ?? []).filter((row) => row.id !== taskId);
  const f = trackingWords.fields;
  return (
    <EntryForm
      label={trackingWords.actions.link.label}
      save={trackingWords.actions.link.save}
      today={today}
      onClose={onClose}
      fields={[
        { name: 'kind', label: f.linkKind, kind: 'choice', value: 'continues', required: true, width: 130, options: Object.entries(linkWords).map(([value, { to }]) => ({ value, label: to })) },
        { name: 'on', label: f.on, kind: 'day', value: today, required: true, width: 128 },
        { name: 'reason', label: f.why, kind: 'text' },
      ]}
      onSave={async (v) => {
        if (other === null) {
          say(trackingWords.linkNeeded, 'alarm');
          return false;
        }
        const kind = (v['kind'] ?? 'continues') as 'continues' | 'replaces' | 'ends';
        return trackingActions.link({ taskId, toTaskId: other, kind, on: v['on'] ?? today, ...(v['reason'] ? { reason: v['reason'] } : {}) }, place);
      }}
    >
      <Select
        size="xs"
        className="entry-wide"
        label={f.earlier}
        placeholder={f.earlierHint}
        searchable
        clearable
        data={found.map((row) => ({ value: row.id, label: `${placeInWords(row.documentName, row.path)} ${row.title.slice(0, 90)}` }))}
        filter={({ options }) => options}
        value={other}
        onChange={setOther}
        onSearchChange={setSearch}
        nothingFoundMessage={commonWords.optionMissing}
        clearButtonProps={{ 'aria-label': commonWords.clearField }}
        comboboxProps={{ shadow: 'md', width: 460, position: 'bottom-start' }}
      />
    </EntryForm>
  );
}
