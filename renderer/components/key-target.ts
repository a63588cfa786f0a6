/** What opens above the page and takes the keys while it is open. */
const ABOVE = '[role="dialog"], [role="menu"]';

/** What takes the keys wherever the focus is: what is open above the page, or an item that is not the one asked for. */
const ELSEWHERE = `${ABOVE}, .item-columns[aria-busy="true"]`;

/** True where letters, Esc and the arrows belong to something else: a field, a dialog or menu that is open. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector(ELSEWHERE) !== null) return true;
  // Where nothing moves, what this very key closed is gone by now: the element that had the key still tells.
  return target instanceof HTMLElement && target.closest(`input, textarea, select, ${ABOVE}`) !== null;
}

/** True where Enter belongs to something else: also to a button or a link that it presses. */
export function isBusy(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('button, a, summary') !== null);
}
