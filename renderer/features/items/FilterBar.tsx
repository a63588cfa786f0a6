import { Button, SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import { commonWords, roleWords } from '../../../shared/text/vi/common.ts';
import { itemsWords, loadWords, statusChoices } from '../../../shared/text/vi/items.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import type { ItemFilter, ItemView } from '../../paths.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { SavedFilters } from './SavedFilters.tsx';

const roles = Object.entries(roleWords).map(([value, label]) => ({ value, label }));

interface FilterBarProps {
  filter: ItemFilter;
  /** The board and the load say states themselves, the load also the role. */
  shown: ItemView;
  documents: { value: string; label: string }[];
  units: { value: string; label: string }[];
  today: string;
  conditions: number;
  onChange: (part: ItemFilter) => void;
  onClear: () => void;
  onShown: (shown: ItemView) => void;
}

/** The conditions of the list in one line; its choices are long, so it is drawn again only when a condition changes. */
export const FilterBar = memo(function FilterBar({ filter, shown, documents, units, today, conditions, onChange, onClear, onShown }: FilterBarProps) {
  return (
    <section className="filters" aria-label={itemsWords.filters}>
      {!shown.view && (
        <FoldSelect
          quiet
          width={140}
          label={itemsWords.status}
          placeholder={itemsWords.status}
          data={[...statusChoices]}
          value={filter.status ?? null}
          onChange={(status) => onChange({ status: status ?? undefined })}
        />
      )}
      <FoldSelect
        quiet
        width={150}
        label={itemsWords.unit}
        placeholder={itemsWords.unit}
        data={units}
        value={filter.unitId ?? null}
        onChange={(unitId) => onChange({ unitId: unitId ?? undefined, role: undefined })}
      />
      {filter.unitId && shown.view !== 'load' && (
        <FoldSelect
          quiet
          width={112}
          label={itemsWords.role}
          placeholder={itemsWords.role}
          data={roles}
          value={filter.role ?? null}
          onChange={(role) => onChange({ role: role ?? undefined })}
        />
      )}
      <FoldSelect
        quiet
        width={132}
        label={itemsWords.document}
        placeholder={itemsWords.document}
        data={documents}
        value={filter.documentId ?? null}
        onChange={(documentId) => onChange({ documentId: documentId ?? undefined })}
      />
      <DayInput quiet label={itemsWords.dueFrom} width={112} today={today} value={filter.dueFrom ?? null} onChange={(day) => onChange({ dueFrom: day ?? undefined })} />
      <DayInput quiet label={itemsWords.dueTo} width={112} today={today} value={filter.dueTo ?? null} onChange={(day) => onChange({ dueTo: day ?? undefined })} />
      <MoreFilters filter={filter} onChange={onChange} />
      {conditions > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>{commonWords.clear}</Button>
      )}
      <div className="filters-end">
        <SavedFilters filter={filter} shown={shown} conditions={conditions} today={today} />
        {!shown.view && (
          <SegmentedControl
            size="xs"
            aria-label={itemsWords.by.label}
            value={filter.by ?? 'item'}
            onChange={(by) => onChange({ by: by === 'task' ? 'task' : undefined })}
            data={[{ value: 'item', label: itemsWords.by.item }, { value: 'task', label: itemsWords.by.task }]}
          />
        )}
        {shown.view === 'load' && (
          <SegmentedControl
            size="xs"
            aria-label={loadWords.span}
            value={shown.span ?? 'week'}
            onChange={(span) => onShown({ ...shown, span: span === 'month' ? 'month' : undefined })}
            data={[{ value: 'week', label: loadWords.spans.week }, { value: 'month', label: loadWords.spans.month }]}
          />
        )}
      </div>
    </section>
  );
});
