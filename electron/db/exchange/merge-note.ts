import type { Store } from '../open.ts';

/** Notes what a merge brought, so that it can be taken back; a merge that brought nothing leaves no note. */
export function noteMerge(store: Store, note: { sha256: string; closed: boolean; steps: number; at: number }): void {
  if (note.steps === 0) return;
  const last = store.raw.prepare<[], { arrived: number }>('SELECT max(arrived) AS arrived FROM step').get()?.arrived ?? 0;
  store.raw
    .prepare('INSERT INTO merge(at, sha256, first_arrived, last_arrived, closed) VALUES (?, ?, ?, ?, ?)')
    .run(note.at, note.sha256, last - note.steps + 1, last, note.closed ? 1 : 0);
}
