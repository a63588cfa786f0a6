/** Recording what became of a standing duty in its periods. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { columnsOf, periodIn } from '../../shared/domain/duty-periods.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { put } from '../db/put.ts';
import { dutyRhythm } from '../db/queries/duties.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';

/** No duty has more periods between two marks. */
const MOST_COLUMNS = 600;

/**
 * Marks all periods of a duty from the one that begins on `from` to the one that begins on `to`.
 * @throws Refusal `not-found`, `not-a-duty`, `no-period` when a day begins no period of this duty
 */
export async function markDuty(trx: WriteDb, input: ParsedInputOf<'duties.mark'>): Promise<{ marked: number }> {
  const rhythm = await dutyRhythm(trx, input.taskId);
  const view = rhythm === 'week' ? 'week' : 'month';
  const [first, last] = [input.from, input.to ?? input.from].toSorted();
  if (first === undefined || last === undefined) throw new Refusal('no-period');
  // A period of several months stands in the column of its last one, up to a year after its first day.
  const end = view === 'week' ? last : `${Number(last.slice(0, 4)) + 1}${last.slice(4, 7)}-01`;
  const periods = columnsOf(view, end, MOST_COLUMNS)
    .map((column) => periodIn(rhythm, view, column))
    .filter((period) => period !== null)
    .filter((period) => period.fromOn >= first && period.fromOn <= last);
  if (periods[0]?.fromOn !== first || periods.at(-1)?.fromOn !== last) throw new Refusal('no-period');
  for (const { fromOn, toOn } of periods) {
    await put(trx, 'dutyPeriod', computedId(input.taskId, 'dutyPeriod', fromOn), {
      taskId: input.taskId,
      fromOn,
      toOn,
      state: input.state,
      ...(input.note === undefined ? {} : { note: input.note }),
    });
  }
  return { marked: periods.length };
}
