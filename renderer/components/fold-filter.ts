import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { foldWords } from '../../shared/domain/fold-text.ts';

/** Finds names without regard to marks; those that begin with the words come first. */
export const foldFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldWords(search);
  const found = (options as ComboboxItem[]).filter((option) => foldWords(option.label).includes(wanted));
  const begins = (option: ComboboxItem) => (foldWords(option.label).startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, limit);
};
