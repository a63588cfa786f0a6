/** True where Enter, Esc and the arrows belong to something else. */
export function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, button, a, summary, [role="dialog"], [role="menu"]') !== null;
}
