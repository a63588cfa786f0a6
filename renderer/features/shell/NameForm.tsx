import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { shellWords } from '../../../shared/text/vi/shell.ts';

interface NameFormProps {
  initial: string;
  action: string;
  onName: (name: string) => void;
}

/** The one thing that is asked: who sits at this laptop. */
export function NameForm({ initial, action, onName }: NameFormProps) {
  const [name, setName] = useState(initial);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else onName(name.trim().normalize('NFC'));
  };
  return (
    <form onSubmit={submit} className="name-form">
      <TextInput
        label={shellWords.firstRun.name}
        description={shellWords.firstRun.note}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={name}
        maxLength={120}
        data-autofocus
        autoFocus
        error={missing && name.trim() === '' ? shellWords.firstRun.missing : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">{action}</Button>
    </form>
  );
}
