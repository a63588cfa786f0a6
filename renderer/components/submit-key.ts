import type { KeyboardEvent } from 'react';

/**
 * Ctrl+Enter submits a form from any of its fields. The field is left first: what is half typed in it (a day, a name) is
 * settled on leaving and would be lost otherwise.
 */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.nativeEvent.isComposing || !event.ctrlKey || event.key !== 'Enter') return;
  event.preventDefault();
  // Before the field hears it: a choice would open its list.
  event.stopPropagation();
  const form = event.currentTarget;
  const field = document.activeElement;
  if (field instanceof HTMLElement) field.blur();
  requestAnimationFrame(() => {
    form.requestSubmit();
    if (field instanceof HTMLElement && field.isConnected) field.focus();
  });
}
