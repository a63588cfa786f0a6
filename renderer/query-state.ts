/** What a screen keeps in its address: it stands again after going back, and a link can name it. */
import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { navigate } from './hash-location.ts';

export type QueryChanges = Readonly<Record<string, string | null>>;

/** The address of a path with the query changed; null takes a value out. */
export function withChanges(path: string, query: string, changes: QueryChanges): string {
  const values = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') values.delete(name);
    else values.set(name, value);
  }
  const text = values.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The values of the screen's address, and how to change them without a step in the window's history. */
export function useQueryState(): [URLSearchParams, (changes: QueryChanges) => void] {
  const [path] = useLocation();
  const query = useSearch();
  const change = useCallback(
    (changes: QueryChanges) => navigate(withChanges(path, query, changes), { replace: true }),
    [path, query],
  );
  return [new URLSearchParams(query), change];
}
