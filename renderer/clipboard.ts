/**
 * Puts text on the clipboard. The window is granted no permissions, so it goes by the event of copying, which needs none.
 * Must be called while a key or click is being handled. @returns false when the system declined
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
