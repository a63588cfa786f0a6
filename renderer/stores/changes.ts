/** The `changed` event, spread to the stores: each one on screen asks again. No store patches its own copy. */
import { useEffect } from 'react';
import { onEvent } from '../api/office.ts';

type Reload = () => void;

const reloads = new Set<Reload>();
let waiting = false;

/** Has a store reload whenever the register changed; answers how to stop that. */
export function reloadOnChange(reload: Reload): () => void {
  reloads.add(reload);
  return () => void reloads.delete(reload);
}

/** The same while a component is mounted. @param reload of a store: it stays the same */
export function useReloadOnChange(reload: Reload): void {
  useEffect(() => reloadOnChange(reload), [reload]);
}

/** Begins to listen. Several events in one breath make one round of reloading. */
export function watchChanges(): void {
  onEvent((event) => {
    if (event.kind !== 'changed' || waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      for (const reload of reloads) reload();
    }, 20);
  });
}
