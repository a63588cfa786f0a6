import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { ItemDetail } from '../../../shared/model/views.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { IconEdit } from '../../icons.ts';
import { itemActions } from '../../stores/item.ts';

/** The item's short title, changed in its place. */
export function ItemTitle({ item }: { item: ItemDetail }) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = async (title: string) => {
    if (await itemActions.rename(item, title.normalize('NFC'))) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void save(event.currentTarget.value);
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
  };
  if (draft !== null) {
    return (
      <TextInput
        size="xs"
        w={520}
        autoFocus
        aria-label={itemWords.titleLabel}
        title={itemWords.titleHint}
        value={draft}
        placeholder={item.heading ?? ''}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setDraft(null)}
      />
    );
  }
  return (
    <button type="button" className="item-title" title={itemWords.editTitle} onClick={() => setDraft(item.title)}>
      <span className="clip">{item.title}</span>
      <IconEdit size={15} stroke={1.8} role="img" aria-label={itemWords.editTitle} />
    </button>
  );
}
