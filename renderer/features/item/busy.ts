/** True where Enter, Esc and the arrows belong to something else: a field, a button, a dialog that is open. */
export function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, button, a, summary') !== null;
}
