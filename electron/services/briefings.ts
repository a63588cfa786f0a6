/** Writing down the briefings of clusters. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { t } from '../../shared/text/vi/words.ts';
import { put } from '../db/put.ts';
import { briefingSeries } from '../db/queries/briefings.ts';
import { listClusters } from '../db/queries/units.ts';
import { readCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId } from './ids.ts';
import type { CommandScope } from './scope.ts';

/** Notes that a cluster's briefing was held, under its leader where nobody else is named. @throws Refusal `not-found` */
export async function recordBriefing(trx: WriteDb, input: ParsedInputOf<'briefings.record'>, scope: CommandScope): Promise<{ id: string; isNew: boolean }> {
  const cluster = (await listClusters(trx, scope.today)).clusters.find((one) => one.id === input.clusterId);
  if (!cluster) throw new Refusal('not-found');
  const seriesId = (await briefingSeries(trx, cluster.id)) ?? computedId('meetingSeries', 'cluster', cluster.id);
  if (!(await readCells(trx, 'meetingSeries', seriesId))) await put(trx, 'meetingSeries', seriesId, { name: t.briefings.series(cluster.name), kind: 'cluster', clusterId: cluster.id });
  const id = computedId(seriesId, 'briefing', input.on);
  const isNew = (await readCells(trx, 'meeting', id)) === null;
  const note = input.note?.normalize('NFC').trim() || null;
  await put(trx, 'meeting', id, {
    seriesId, heldOn: input.on,
    ...(note === null ? {} : { note }),
    ...(input.chair ? { chairName: input.chair.normalize('NFC') } : isNew ? { chairId: cluster.leaderId, chairName: cluster.leaderName } : {}),
  });
  return { id, isNew };
}
