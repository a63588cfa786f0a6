import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { type NumberAndDay, parseNumberAndDay } from '../../shared/domain/typed-day.ts';
import { commonWords } from '../../shared/text/vi/common.ts';

interface NumberInputProps {
  label: string;
  today: string;
  onEnter: (typed: NumberAndDay) => void;
}

/** Number and day of a paper in one line, as the registry tells them: '533, 4/10', taken at Enter. */
export function NumberInput({ label, today, onEnter }: NumberInputProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const found = parseNumberAndDay(typed, today);
    setWrong(found === null);
    if (found) onEnter(found);
  };
  return (
    <TextInput
      size="xs"
      w={190}
      aria-label={label}
      placeholder={commonWords.numberHint}
      value={typed}
      error={wrong ? commonWords.wrongNumber : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
