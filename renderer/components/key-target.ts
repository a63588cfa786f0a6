/** What takes the keys wherever the focus is: what is open above the page, or an item that is not the one asked for. */
const ELSEWHERE = '[role="dialog"], [role="menu"], .item-columns[aria-busy="true"]';

/** True where letters, Esc and the arrows belong to something else: a field, a dialog or menu that is open. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector(ELSEWHERE) !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** True where Enter belongs to something else: also to a button or a link that it presses. */
export function isBusy(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('button, a, summary') !== null);
}
