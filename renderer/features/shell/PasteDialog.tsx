import { Button, Modal, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { takeActions, useTake } from '../../stores/take.ts';

/** For documents that come without a file: their text, pasted. */
export function PasteDialog() {
  const open = useTake((store) => store.pasting);
  const [text, setText] = useState('');
  const close = () => takeActions.setPasting(false);
  const read = () => {
    if (text.trim() === '') return;
    takeActions.takeText(text.normalize('NFC'));
    setText('');
    navigate(paths.take);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') read();
  };
  return (
    <Modal opened={open} onClose={close} title={takeWords.paste.title} size={760} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <Textarea
        label={takeWords.paste.label}
        description={takeWords.paste.note}
        rows={16}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={close}>{commonWords.cancel}</Button>
        <Button onClick={read} disabled={text.trim() === ''}>{takeWords.paste.read}</Button>
      </div>
    </Modal>
  );
}
