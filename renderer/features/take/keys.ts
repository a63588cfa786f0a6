/** The keys of the review: they act where nothing is being typed, and never in the midst of composing a letter. */
import { useEffect } from 'react';

function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"], .split') !== null;
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a') !== null;
}

/** Keys that work even while a field has them. */
const EVERYWHERE = new Set(['F8', 'Ctrl+Enter']);

/** @param keys what each key does; 'Ctrl+Enter' is a name like 'F2' */
export function useReviewKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey) return;
      const name = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
      if (isBusy(event.target) && (!EVERYWHERE.has(name) || document.querySelector('[role="dialog"]'))) return;
      // Enter on a button presses it.
      if (name === 'Enter' && isButton(event.target)) return;
      const act = keys[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
