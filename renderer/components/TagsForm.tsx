import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';
import { markWords } from '../../shared/text/vi/marks.ts';
import { FoldTags } from './FoldTags.tsx';
import './entry-form.css';

interface TagsFormProps {
  label: string;
  /** What stands there now; empty where tags are only added. */
  tags: readonly string[];
  /** Tags in use, offered below the field. */
  offered: readonly string[];
  onSave: (add: string[], remove: string[]) => Promise<boolean>;
  onClose: () => void;
}

/** Tags typed or chosen; Ctrl+Enter writes what changed, Esc leaves it. */
export function TagsForm({ label, tags, offered, onSave, onClose }: TagsFormProps) {
  const [value, setValue] = useState([...tags]);
  // A tag that is half typed is taken over when its field is left, in the same breath as it is written.
  const latest = useRef(value);
  const set = (words: string[]) => {
    latest.current = words;
    setValue(words);
  };
  const write = async () => {
    const now = latest.current;
    const add = now.filter((tag) => !tags.includes(tag));
    const remove = tags.filter((tag) => !now.includes(tag));
    if ((add.length === 0 && remove.length === 0) || (await onSave(add, remove))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      (document.activeElement as HTMLElement | null)?.blur();
      setTimeout(() => void write());
    } else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="entry-form" aria-label={label} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void write(); }}>
      <FoldTags className="entry-wide" label={label} placeholder={markWords.tagsHint} data={offered} value={value} onChange={set} focus />
      <div className="entry-actions">
        <Button type="submit" size="xs" aria-keyshortcuts="Control+Enter">{markWords.tagsSave} <kbd className="key-on-button" aria-hidden>{commonWords.saveKey}</kbd></Button>
        <Button size="xs" variant="default" onClick={onClose}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
