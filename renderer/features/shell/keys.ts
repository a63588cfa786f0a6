/** The keys that work on every screen, and the commands of the menu. */
import { useEffect, useRef } from 'react';
import { sectionFor } from '../../../shared/domain/guide-text.ts';
import { guideSections } from '../../../shared/text/vi/guide.ts';
import { onEvent } from '../../api/office.ts';
import { navigate } from '../../hash-location.ts';
import { paths, screens } from '../../paths.ts';
import { takeActions, useTake } from '../../stores/take.ts';
import { redo, undo } from '../../stores/undo.ts';
import { pickAndReview } from '../../take-in.ts';

/** True where keys belong to what is being typed; in a box that is ticked nothing is. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input:not([type=checkbox], [type=radio]), textarea, select') || target.isContentEditable);
}

/** On the screen of a review what was decided there is taken back, elsewhere what was written. */
function isReviewing(): boolean {
  return useTake.getState().state.phase === 'review' && window.location.hash === `#${paths.take}`;
}

function undoHere(): void {
  if (isReviewing()) takeActions.undo();
  else void undo();
}

function redoHere(): void {
  if (isReviewing()) takeActions.redo();
  else void redo();
}

/** Opens the part of the guide about the screen in sight. */
export function openHelp(): void {
  const [path = '/'] = window.location.hash.slice(1).split('?');
  if (path.startsWith(paths.help())) return;
  navigate(paths.help(sectionFor(guideSections, path || '/')?.id));
}

function handle(event: KeyboardEvent, focusSearch: () => void): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/u.test(event.code)) {
    const screen = screens[Number(event.code.slice(-1)) - 1];
    if (screen) navigate(screen.path);
    return true;
  }
  if (event.key === 'F1') {
    openHelp();
    return true;
  }
  if (!event.ctrlKey || event.altKey) return false;
  if (key === 'k') focusSearch();
  else if (key === 'o') void pickAndReview();
  else if (isTyping(event.target)) return false;
  else if (key === 'y' || (key === 'z' && event.shiftKey)) redoHere();
  else if (key === 'z') undoHere();
  else return false;
  return true;
}

/** Listens to the keys and to the menu as long as the shell is there. */
export function useShellKeys(focusSearch: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (handle(event, focusSearch)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [focusSearch]);
  const commands = useRef<Record<string, () => void>>({});
  useEffect(() => {
    commands.current = {
      take: () => void pickAndReview(),
      report: () => navigate(paths.reports),
      undo: () => (isTyping(document.activeElement) ? document.execCommand('undo') : undoHere()),
      redo: () => (isTyping(document.activeElement) ? document.execCommand('redo') : redoHere()),
      search: focusSearch,
      help: openHelp,
      shortcuts: () => navigate(paths.help('phim-tat')),
      whatsNew: () => navigate(paths.help('co-gi-moi')),
    };
  }, [focusSearch]);
  const listening = useRef(false);
  useEffect(() => {
    if (listening.current) return;
    listening.current = true;
    onEvent((event) => {
      if (event.kind === 'command') commands.current[event.command]?.();
    });
  }, []);
}
