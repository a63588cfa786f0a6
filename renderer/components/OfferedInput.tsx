import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import type { TypingHelp } from '../../shared/model/views.ts';
import { numbersWith } from '../../shared/domain/typed-number.ts';
import { foldFilter } from './fold-filter.ts';

const MOST = 6;

type OfferedProps = Omit<AutocompleteProps, 'data' | 'onChange' | 'value'> & { value: string; help: TypingHelp; onChange: (value: string) => void };

const shared = { size: 'xs', openOnFocus: false, limit: MOST, maxDropdownHeight: 230, comboboxProps: { shadow: 'md', width: 'max-content', position: 'bottom-start' } } as const;

/** Words of a result; the last ones are offered below, never completed within the line. */
export function PhraseInput({ help, onChange, ...props }: OfferedProps) {
  return <Autocomplete {...shared} {...props} data={help.phrases} filter={foldFilter} onChange={onChange} />;
}

/** A paper's number; typed alone it is offered below with the symbols that its owner uses. */
export function NumberOfPaperInput({ help, onChange, ...props }: OfferedProps) {
  return <Autocomplete {...shared} {...props} data={numbersWith(props.value, help.symbols)} filter={({ options }) => options} onChange={onChange} />;
}
