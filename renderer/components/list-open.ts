/** True for a key that belongs to an open list of choices: Esc closes the list, and not what stands around it. */
export function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}
