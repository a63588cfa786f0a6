import { MultiSelect, TagsInput } from '@mantine/core';
import { commonWords } from '../../shared/text/vi/common.ts';
import { foldFilter } from './fold-filter.ts';

interface FoldTagsProps {
  label: string;
  placeholder: string;
  /** Words that are offered; others may be typed. */
  data: readonly string[];
  value: string[];
  onChange: (value: string[]) => void;
  className?: string;
  /** Takes the keys as soon as it is there. */
  focus?: boolean;
}

const shared = { size: 'xs', limit: 60, maxDropdownHeight: 300, comboboxProps: { shadow: 'md' } } as const;

/** Several words, chosen without accents or typed. */
export function FoldTags({ label, placeholder, data, value, onChange, className, focus = false }: FoldTagsProps) {
  return (
    <TagsInput
      {...shared}
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      data={[...data]}
      value={value}
      onChange={onChange}
      filter={foldFilter}
      splitChars={[]}
      acceptValueOnBlur
      autoFocus={focus}
      {...(className ? { className } : {})}
    />
  );
}

interface FoldMultiSelectProps extends Omit<FoldTagsProps, 'data'> {
  data: { value: string; label: string }[];
}

/** Several of a list, found without accents. */
export function FoldMultiSelect({ label, placeholder, data, value, onChange, className }: FoldMultiSelectProps) {
  return (
    <MultiSelect
      {...shared}
      searchable
      hidePickedOptions
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      data={data}
      value={value}
      onChange={onChange}
      filter={foldFilter}
      nothingFoundMessage={commonWords.optionMissing}
      {...(className ? { className } : {})}
    />
  );
}
