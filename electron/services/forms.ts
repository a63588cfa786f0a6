/** Papers that come back, forms that units filled in and sheets that the office edited: what they propose, and the lines that are taken. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { FormLine, ReturnedPreview } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { owesPart } from '../db/queries/form-entries.ts';
import type { WriteDb } from '../db/writer.ts';
import { recordEditedCells } from './edited-sheets.ts';
import { markUnits } from './checklists.ts';
import { writeProgress } from './items.ts';
import type { CommandScope, TaskScope } from './scope.ts';

/** What takes this long is a hostile file. Milliseconds. */
const READING_TIMEOUT = 60_000;

/** The router turned the token into a path. */
type WithPath<I> = I extends { token: string } ? never : I;
type TakeInput = WithPath<ParsedInputOf<'forms.take'>> & { path: string };

/** What is told of a file before it is read; one that is none, or cannot be read, goes where it would have gone. */
export function recogniseForm({ path }: { path: string }, scope: TaskScope): Promise<{ returned: boolean }> {
  return scope.platform.runJob('isReturned', { path }, READING_TIMEOUT);
}

/** @throws Refusal as `readReturnedFile` */
export function previewForm({ path }: { path: string }, scope: TaskScope): Promise<ReturnedPreview> {
  return scope.platform.runJob('readReturned', { path, file: scope.app.file, today: scope.today }, READING_TIMEOUT);
}

/** Writes the lines with these keys. @throws Refusal `form-changed` where file or register are not what was seen, as `readReturnedFile` */
export async function takeForm({ path, of, keys }: TakeInput, scope: TaskScope): Promise<{ written: number }> {
  const preview = await previewForm({ path }, scope);
  const wanted = new Set(keys);
  const taken = <L extends { key: string }>(lines: readonly L[]) => {
    const found = lines.filter(({ key }) => wanted.has(key));
    if (preview.fingerprint !== of || found.length < wanted.size) throw new Refusal('form-changed');
    return found;
  };
  return preview.kind === 'form' ? scope.write(recordForm, { lines: taken(preview.lines) }) : scope.write(recordEditedCells, { lines: taken(preview.lines) });
}

/**
 * The write phase: a line of progress each, from the unit that wrote it; done where it gives a day. Of a task that each of
 * many units owes, only its own part is done then.
 */
export async function recordForm(trx: WriteDb, { lines }: { lines: FormLine[] }, scope: CommandScope): Promise<{ written: number }> {
  for (const { taskId, unitId, result, doneOn, number, obstacle } of lines) {
    const on = doneOn ?? scope.today;
    const isPart = await owesPart(trx, taskId, unitId);
    if (isPart && doneOn !== null) await markUnits(trx, { taskId, names: [], unitIds: [unitId], done: true, on });
    await writeProgress(trx, {
      taskId,
      unitId,
      on,
      text: result || (doneOn === null ? '' : trackingWords.finished),
      ...(doneOn === null || isPart ? {} : { done: true }),
      ...(obstacle ? { obstacle } : {}),
      ...(number ? { evidence: { number, on: doneOn } } : {}),
    });
  }
  return { written: lines.length };
}
