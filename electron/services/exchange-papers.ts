/** Papers of the exchange: written once where the user says, never kept. */
import { setImmediate as breath } from 'node:timers/promises';
import type { HistoryStepView } from '../../shared/contract/index.ts';
import type { PaperFormat } from '../../shared/reports/format-hd29.ts';
import { formatOf } from '../../shared/reports/formats.ts';
import { mergePaper } from '../../shared/reports/merge-paper.ts';
import { passphraseSheet } from '../../shared/reports/passphrase-sheet.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { listConflicts } from '../db/exchange/conflicts.ts';
import { arrivedSteps } from '../db/log/history.ts';
import { authorsWithin, nameConflicts, newestMerges } from '../db/queries/exchange-views.ts';
import { isSample } from '../db/queries/report-facts.ts';
import { withSubjects } from '../db/queries/subjects.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import { houseDressed } from './make-papers.ts';
import type { TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

/** More steps make a paper that nobody reads. */
const MOST_STEPS = 300;

/** Writes the sheet with a passphrase. @throws Refusal `needs-window` without a path, those of `writeFileSafely` */
export async function writePassphraseSheet({ passphrase, path }: { passphrase: string; path?: string | undefined }, scope: TaskScope): Promise<{ ok: true }> {
  const { read, app, today } = scope;
  const sample = await isSample(read);
  return write(() => passphraseSheet({ passphrase, author: app.author ?? '', today, sample }), path, scope);
}

/**
 * Writes the record of what the newest merges brought.
 * @param input.merges how many belong together: one visit of a stick may bring several files
 * @throws Refusal `no-merge`, `needs-window` without a path, those of `writeFileSafely`
 */
export async function writeMergePaper(input: { merges?: number | undefined; path?: string | undefined }, scope: TaskScope): Promise<{ ok: true }> {
  const { read, log, today, app } = scope;
  const merges = await newestMerges(read, input.merges ?? 1);
  const [newest] = merges;
  const oldest = merges.at(-1);
  if (!newest || !oldest) throw new Refusal('no-merge');
  const range = { first: oldest.first, last: newest.last };
  const by = await authorsWithin(read, range);
  const steps: HistoryStepView[] = [];
  for (const step of arrivedSteps(log, { ...range, limit: MOST_STEPS })) {
    steps.push(...(await withSubjects(read, { total: 1, rows: [step] })).rows);
    // The window's other calls are answered in between.
    await breath();
  }
  const more = by.reduce((sum, one) => sum + one.steps, 0) - steps.length;
  const conflicts = await nameConflicts(read, listConflicts(log));
  const facts = { at: newest.at, author: app.author ?? '', by, steps, more, conflicts, today, sample: await isSample(read) };
  return write((format) => mergePaper(facts, format), input.path, scope);
}

/** As the office has set its papers. */
async function write(make: (format: PaperFormat) => ReportDoc, path: string | undefined, { read, app, today }: TaskScope): Promise<{ ok: true }> {
  if (path === undefined) throw new Refusal('needs-window');
  const doc = await houseDressed(read, make);
  await writeFileSafely(path, writeDocx([doc], formatOf(doc), { author: app.author, createdOn: today }));
  return { ok: true };
}
