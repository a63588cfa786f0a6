import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { commonWords } from '../../shared/text/vi/common.ts';

/** Finds names without regard to marks; those that begin with the words come first. */
export const foldFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldWords(search);
  const found = (options as ComboboxItem[]).filter((option) => foldWords(option.label).includes(wanted));
  const begins = (option: ComboboxItem) => (foldWords(option.label).startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, limit);
};

interface FoldSelectProps {
  label: string;
  placeholder: string;
  data: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  width?: number | string;
  /** The label is for screen readers only. */
  quiet?: boolean;
}

/** A choice of one, typed without accents. */
export function FoldSelect({ label, placeholder, data, value, onChange, width, quiet = false }: FoldSelectProps) {
  return (
    <Select
      size="xs"
      searchable
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
