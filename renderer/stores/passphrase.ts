/** Passphrases of exchange files: remembered while the program runs, written nowhere. */
import { create } from 'zustand';

interface Passphrases {
  /** Closes the files that this laptop leaves; null leaves them open. */
  own: string | null;
  /** The last one that opened a file of another laptop. */
  opened: string | null;
}

export const usePassphrase = create<Passphrases>(() => ({ own: null, opened: null }));
