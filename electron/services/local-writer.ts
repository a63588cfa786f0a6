/** The writer in the caller's own thread: for the command line. */
import { openStore } from '../db/open.ts';
import { Profile } from '../db/profile.ts';
import type { Clock } from '../db/log/clock.ts';
import { Writer } from '../db/writer.ts';
import { runWrite } from './run-write.ts';

export interface WriterSettings {
  file: string;
  profileFolder: string;
  version: string;
}

/** Opens a register for writing and answers a way to run commands on it. */
export async function openLocalWriter(settings: WriterSettings, clock: Clock) {
  const store = await openStore(settings.file, { clock, program: settings.version });
  const writer = new Writer({ store, profile: new Profile(settings.profileFolder), clock });
  return {
    run: (name: string, input: unknown, author: string) => runWrite(writer, name, input, author),
    close: async () => {
      await writer.idle();
      store.close();
    },
  };
}
