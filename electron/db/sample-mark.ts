import { SAMPLE } from './queries/store-info.ts';
import type { WriteDb } from './writer.ts';

/** Marks the store for ever as one of sample data: it can be neither merged with nor exported to a real one. */
export async function markSample(trx: WriteDb): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ name: SAMPLE, value: '1' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
