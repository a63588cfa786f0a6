/** Papers of the exchange: written once where the user says, never kept. */
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { passphraseSheet } from '../../shared/reports/passphrase-sheet.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import type { TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

/** Writes the sheet with a passphrase. @throws Refusal `needs-window` without a path, those of `writeFileSafely` */
export async function writePassphraseSheet(input: { passphrase: string; path?: string | undefined }, { app, today }: TaskScope): Promise<{ ok: true }> {
  if (input.path === undefined) throw new Refusal('needs-window');
  const doc = passphraseSheet({ passphrase: input.passphrase, author: app.author ?? '', today });
  await writeFileSafely(input.path, writeDocx(doc, formatHd29, { author: app.author, createdOn: today }));
  return { ok: true };
}
