import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { passphraseWords as words } from '../../../shared/text/vi/passphrase.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { passphraseActions } from '../../stores/passphrase.ts';

/** Shorter ones are guessed in an evening by who found the stick. */
const LEAST = 8;

/** A new passphrase, typed twice. */
export function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const short = first.length < LEAST;
  const differ = first !== second;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || differ) return;
    passphraseActions.set(first);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={words.dialog}>
      <form className="passphrase-form" onSubmit={submit}>
        <p>{words.note}</p>
        <PasswordInput
          data-autofocus
          label={words.first}
          autoComplete="new-password"
          value={first}
          error={tried && short ? words.short(LEAST) : null}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.second}
          autoComplete="new-password"
          value={second}
          error={tried && !short && differ ? words.differ : null}
          onChange={(event) => setSecond(event.currentTarget.value)}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </Dialog>
  );
}
