import { type ComboboxItem, MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import { foldWords } from '../../shared/domain/fold-text.ts';
import type { ReviewOwner } from '../../shared/model/review.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { foldFilter } from './fold-filter.ts';

export type Party = Omit<ReviewOwner, 'role'>;

const TYPED = 'typed:';

/** The offer to write down what was typed stands behind the names that were found. */
const withTyped: OptionsFilter = (input) => {
  const options = input.options as ComboboxItem[];
  const typed = options.filter((option) => option.value.startsWith(TYPED));
  return [...foldFilter({ ...input, options: options.filter((option) => !typed.includes(option)) }), ...typed];
};

interface PartySelectProps {
  label: string;
  parties: readonly Party[];
  onPick: (party: Party) => void;
  /** A name that is not in the register may be typed. */
  typing?: boolean;
  width?: number | string;
  quiet?: boolean;
}

/** A unit or a person of the register, typed without accents, taken as soon as it is chosen. */
export function PartySelect({ label, parties, onPick, typing = false, width, quiet = false }: PartySelectProps) {
  const [search, setSearch] = useState('');
  const words = search.trim().normalize('NFC');
  const known = parties.some(({ name }) => foldWords(name) === foldWords(words));
  const data = parties.map((party, index) => ({ value: String(index), label: party.name }));
  const pick = (value: string | null) => {
    if (value === null) return;
    setSearch('');
    const party = value.startsWith(TYPED)
      ? { name: value.slice(TYPED.length), unitId: null, personId: null, kind: 'unit' as const }
      : parties[Number(value)];
    if (party) onPick(party);
  };
  return (
    <Select
      size="xs"
      searchable
      selectFirstOptionOnChange
      w={width}
      data={typing && words !== '' && !known ? [...data, { value: TYPED + words, label: reviewWords.edit.typed(words) }] : data}
      value={null}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={pick}
      filter={withTyped}
      limit={200}
      placeholder={reviewWords.edit.ownerHint}
      nothingFoundMessage={commonWords.optionMissing}
      {...(quiet ? { 'aria-label': label } : { label })}
      comboboxProps={{ shadow: 'md', width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={260}
    />
  );
}

interface PartiesSelectProps {
  label: string;
  parties: readonly Party[];
  chosen: readonly Party[];
  onChange: (chosen: Party[]) => void;
  width?: number | string;
}

/** Several units or persons of the register. */
export function PartiesSelect({ label, parties, chosen, onChange, width }: PartiesSelectProps) {
  return (
    <MultiSelect
      size="xs"
      searchable
      selectFirstOptionOnChange
      w={width}
      aria-label={label}
      placeholder={chosen.length === 0 ? label : ''}
      data={parties.map((party, index) => ({ value: String(index), label: party.name }))}
      value={chosen.map((party) => String(parties.indexOf(party)))}
      onChange={(values) => onChange(values.flatMap((value) => parties[Number(value)] ?? []))}
      filter={foldFilter}
      limit={200}
      nothingFoundMessage={commonWords.optionMissing}
      comboboxProps={{ shadow: 'md', width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={260}
    />
  );
}
