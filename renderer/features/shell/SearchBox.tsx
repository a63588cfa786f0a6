import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { navigate } from '../../hash-location.ts';
import { IconClose, IconSearch } from '../../icons.ts';
import { type ItemFilter, paths } from '../../paths.ts';

const PAUSE_MS = 160;

/** '533/7' names one item, whatever the list was narrowed to. */
const PLACE = /^\s*\d+\s*\/\s*\S/u;

/** One box for everything: what is typed filters the list of items. */
export function SearchBox({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const [path] = useLocation();
  const query = useSearch();
  const shown = path === '/items' ? (new URLSearchParams(query).get('search') ?? '') : '';
  // What is typed counts until the address follows; from then on the address says what stands in the box.
  const address = `${path} ${shown}`;
  const [typed, setTyped] = useState<{ words: string; over: string } | null>(null);
  const value = typed?.over === address ? typed.words : shown;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const go = (words: string) => {
    clearTimeout(timer.current);
    const inList = path === '/items';
    const others: ItemFilter = inList && !PLACE.test(words) ? Object.fromEntries(new URLSearchParams(query)) : {};
    if (words.trim() === '' && !inList) return;
    navigate(paths.items({ ...others, search: words.trim() === '' ? undefined : words }), { replace: inList });
  };
  const type = (words: string) => {
    setTyped({ words, over: address });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(words), PAUSE_MS);
  };
  const clear = () => {
    setTyped(null);
    go('');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      clear();
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      go(value);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="grid"]')?.focus());
    }
  };
  return (
    <div className="search" role="search">
      <IconSearch size={16} stroke={1.8} aria-hidden />
      <input
        ref={input}
        type="text"
        value={value}
        aria-label={shellWords.search}
        aria-keyshortcuts="Control+K"
        placeholder={shellWords.searchPlaceholder}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value === '' ? (
        <kbd aria-hidden>{shellWords.searchKey}</kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={shellWords.clearSearch} onClick={clear}>
          <IconClose size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
