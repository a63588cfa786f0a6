/** Dates and stages of a visit; every date it ever had is kept. */
import type { VisitClash, VisitRow } from '../../shared/model/views.ts';
import { clashesOf, getVisit } from '../db/queries/plan.ts';
import { put } from '../db/put.ts';
import type { WriteDb } from '../db/writer.ts';
import { newId } from './ids.ts';
import type { CommandScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

const VISIT_COLUMNS = ['stage', 'mode', 'place', 'announcedFrom', 'announcedTo', 'actualFrom', 'actualTo', 'partOfDay', 'stageReason', 'note'] as const;

/** Changes a visit and answers what now stands against its dates. @throws Refusal as `updateRow` */
export async function updateVisit(
  trx: WriteDb,
  input: Update,
  scope: CommandScope,
): Promise<VisitRow & { clashes: VisitClash[] }> {
  const before = await getVisit(trx, input.id, scope.today);
  await updateRow(trx, 'visit', VISIT_COLUMNS, input, scope);
  const after = await getVisit(trx, input.id, scope.today);
  const moved = before.fromOn !== after.fromOn || before.toOn !== after.toOn;
  if (moved && before.dated !== 'window' && before.dated !== 'none') {
    await put(trx, 'dateChange', newId(), {
      visitId: input.id,
      kind: before.dated,
      fromOn: before.fromOn,
      toOn: before.toOn,
      onDay: scope.today,
      reason: after.note,
    });
  }
  return { ...after, clashes: await clashesOf(trx, input.id, scope.today) };
}
