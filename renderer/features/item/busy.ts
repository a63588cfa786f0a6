/** True where letters, Esc and the arrows belong to something else: a field, a dialog or menu that is open. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** True where Enter belongs to something else: also to a button or a link that it presses. */
export function isBusy(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('button, a, summary') !== null);
}
