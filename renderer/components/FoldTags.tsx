import { MultiSelect, TagsInput } from '@mantine/core';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { foldFilter } from './fold-filter.ts';
import './fold-tags.css';

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

const shared = { size: 'xs', openOnFocus: false, limit: 60, maxDropdownHeight: 300, comboboxProps: { shadow: 'md' } } as const;

/** What was typed as the one offered word that holds it; as it was typed where several or none do. */
function completed(typed: string, offered: readonly string[]): string {
  const wanted = foldWords(typed);
  const found = offered.filter((word) => foldWords(word).includes(wanted));
  const [only] = found;
  return offered.includes(typed) || found.length !== 1 || only === undefined ? typed : only;
}

/** Several words, chosen without accents or typed. */
export function FoldTags({ label, placeholder, data, value, onChange, className, focus = false }: FoldTagsProps) {
  return (
    <TagsInput
      {...shared}
      label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      data={[...data]}
      value={value}
      onChange={(words) => onChange([...new Set(words.map((word) => completed(word, data)))])}
      filter={foldFilter}
      splitChars={[]}
      acceptValueOnBlur
      autoFocus={focus}
      data-autofocus={focus || undefined}
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
