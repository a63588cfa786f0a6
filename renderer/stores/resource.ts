/**
 * A store for the answer of one query. It keeps the last answer while it asks again, so that nothing flickers, and asks
 * again when the register changed while somebody looks at it.
 */
import { useEffect } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/index.ts';
import { call, type Refused } from '../api/office.ts';
import { reloadOnChange } from './changes.ts';

/** What reads: queries, and tasks that write nothing. */
type QueryName = NamesOfKind<'query'> | 'reports.preview' | 'papers.compare' | 'templates.offer';

export interface ResourceState<T> {
  data: T | null;
  /** What `data` answers: the input as JSON. */
  of: string | null;
  refused: Refused | null;
  loading: boolean;
}

export interface Resource<N extends QueryName> {
  readonly store: UseBoundStore<StoreApi<ResourceState<OutputOf<N>>>>;
  load(input: InputOf<N>): Promise<void>;
  reload(): Promise<void>;
}

/** Makes the store of a query. A later question overtakes an earlier one. */
export function createResource<N extends QueryName>(name: N): Resource<N> {
  const store = create<ResourceState<OutputOf<N>>>(() => ({ data: null, of: null, refused: null, loading: false }));
  let asked: InputOf<N> | null = null;
  let turn = 0;
  const ask = async (input: InputOf<N>): Promise<void> => {
    turn += 1;
    const mine = turn;
    asked = input;
    store.setState({ loading: true });
    const answer = await call(name, input);
    if (mine !== turn) return;
    const of = JSON.stringify(input);
    if (answer.ok) store.setState({ data: answer.output, of, refused: null, loading: false });
    else store.setState({ refused: answer, data: null, of, loading: false });
  };
  return { store, load: ask, reload: async () => (asked === null ? undefined : ask(asked)) };
}

/** The answer of a resource for an input, asked while the component is mounted; null input asks nothing. */
export function useResource<N extends QueryName>(resource: Resource<N>, input: InputOf<N> | null): ResourceState<OutputOf<N>> {
  const key = input === null ? null : JSON.stringify(input);
  useEffect(() => {
    if (key === null) return undefined;
    void resource.load(JSON.parse(key) as InputOf<N>);
    return reloadOnChange(() => void resource.reload());
  }, [resource, key]);
  return resource.store();
}
