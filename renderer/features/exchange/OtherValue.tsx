import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';

interface OtherValueProps {
  label: string;
  start: string;
  busy: boolean;
  onWrite: (value: string) => void;
  onLeave: () => void;
}

/** A third value in place of those that two people wrote. */
export function OtherValue({ label, start, busy, onWrite, onLeave }: OtherValueProps) {
  const [draft, setDraft] = useState(start);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const value = draft.normalize('NFC').trim();
  const write = () => {
    if (value !== '' && !busy) onWrite(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) write();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="conflict-writing" ref={element}>
      <Textarea
        autosize
        autoFocus
        minRows={1}
        maxRows={12}
        aria-label={label}
        description={exchangeWords.conflicts.otherHint}
        inputWrapperOrder={['input', 'description']}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="exchange-actions">
        <Button disabled={value === '' || busy} onClick={write}>{commonWords.save}</Button>
        <Button variant="default" onClick={onLeave}>{commonWords.cancel}</Button>
      </div>
    </div>
  );
}
