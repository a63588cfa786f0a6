/** True when a list may take the keys: nothing else is being used. */
export function isFree(at: Element | null): boolean {
  return at === null || at === document.body || at.id === 'main' || at.closest('nav') !== null;
}
