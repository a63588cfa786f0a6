/** Passphrases of exchange files: remembered while the program runs, written nowhere. */
import { create } from 'zustand';
import { passphraseWords as words } from '../../shared/text/vi/passphrase.ts';
import { run, say } from './commands.ts';

interface Passphrases {
  /** Closes the files that this laptop leaves; null leaves them open. */
  own: string | null;
  /** The last one that opened a file of another laptop. */
  opened: string | null;
}

export const usePassphrase = create<Passphrases>(() => ({ own: null, opened: null }));

export const passphraseActions = {
  set(own: string): void {
    usePassphrase.setState({ own });
    say(words.saved);
  },
  drop(): void {
    usePassphrase.setState({ own: null });
    say(words.dropped);
  },
  /** Asks where to, then writes the sheet for the envelope. */
  async saveSheet(): Promise<void> {
    const { own } = usePassphrase.getState();
    if (own === null) return;
    const place = await run('files.pickSave', { purpose: 'report', name: words.paper.fileName });
    if (place && (await run('sync.passphraseSheet', { token: place.token, passphrase: own }))) say(words.sheetSaved(place.name));
  },
};
