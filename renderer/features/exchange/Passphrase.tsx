import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { stickWords } from '../../../shared/text/vi/stick.ts';

interface PassphraseProps {
  /** Whose file, for who hears the field alone. */
  of: string;
  wrong: string | null;
  onOpen: (passphrase: string) => void;
}

/** Asks for the passphrase that closes a file. */
export function Passphrase({ of, wrong, onOpen }: PassphraseProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onOpen(typed);
  };
  return (
    <form className="stick-passphrase" onSubmit={submit}>
      <PasswordInput
        size="sm"
        label={stickWords.passphrase}
        aria-label={`${stickWords.passphrase} ${of}`}
        autoComplete="off"
        value={typed}
        error={wrong}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={typed === ''}>{stickWords.unlock}</Button>
    </form>
  );
}
