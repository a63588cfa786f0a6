/** True for a key that belongs to an open list of choices: Esc closes the list, and not what stands around it. */
export function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}

/** True where a choice of an open list stands marked: Enter takes it. A list that is only offered takes no Enter. */
export function isChoosing(target: EventTarget): boolean {
  return isListOpen(target) && target instanceof HTMLElement && Boolean(target.getAttribute('aria-activedescendant'));
}
