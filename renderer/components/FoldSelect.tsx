import { Select } from '@mantine/core';
import { commonWords } from '../../shared/text/vi/common.ts';
import { foldFilter } from './fold-filter.ts';

interface FoldSelectProps {
  label: string;
  placeholder: string;
  data: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  width?: number | string;
  /** The label is for screen readers only. */
  quiet?: boolean;
  /** Takes the keys as soon as it is there. */
  focus?: boolean;
}

/** A choice of one, typed without accents. */
export function FoldSelect({ label, placeholder, data, value, onChange, width, quiet = false, focus = false }: FoldSelectProps) {
  return (
    <Select
      size="xs"
      searchable
      openOnFocus={!focus}
      autoFocus={focus}
      data-autofocus={focus || undefined}
      clearable
      w={width}
      data={data}
      value={value}
      onChange={onChange}
      filter={foldFilter}
      limit={200}
      placeholder={placeholder}
      nothingFoundMessage={commonWords.optionMissing}
      {...(quiet ? { 'aria-label': label } : { label })}
      clearButtonProps={{ 'aria-label': commonWords.clearField }}
      comboboxProps={{ shadow: 'md', width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={320}
    />
  );
}
