import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { isListOpen } from '../../components/list-open.ts';

const words = reviewWords.edit;

/** Enter in a choice chooses; it takes the form over in plain fields only. */
function keepOpen(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.getAttribute('aria-haspopup') === 'listbox') event.preventDefault();
}

/** A day counts once its field is left, which it is told before the form is taken over: `blur()` says nothing while the window is not in front. */
function settle(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  flushSync(() => event.target.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  form.requestSubmit();
}

interface EditFrameProps {
  label: string;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A form in the place of what is put right. Ctrl+Enter takes it over, Esc leaves it as it was. */
export function EditFrame({ label, onSave, onCancel, children }: EditFrameProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) settle(event);
    else if (event.key === 'Escape' && !isListOpen(event.target)) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="task-form"
      aria-label={label}
      onKeyDownCapture={onKeyDown}
      onKeyDown={keepOpen}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className="task-form-actions">
        <Button type="submit" size="xs" aria-keyshortcuts="Control+Enter">{words.save} <kbd className="key-on-button" aria-hidden>{words.saveKey}</kbd></Button>
        <Button size="xs" variant="default" onClick={onCancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
