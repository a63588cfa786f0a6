/** How long work has been lying on this machine alone, in working days. */
import type { OutsideView } from '../../../shared/model/exchange-views.ts';
import { workingDaysBetween } from '../../../shared/domain/civil-date.ts';
import { officeDay } from '../log/clock.ts';
import type { LogReader } from '../log/log-reader.ts';
import { outsideCopy } from '../outside-copy.ts';
import type { ReadDb } from './scope.ts';

/** After so many working days the program asks for a copy outside, and insists; DESIGN section 2. */
const ASKS_AFTER = 3;
const INSISTS_AFTER = 7;

export async function outsideView(db: ReadDb, log: LogReader, today: string): Promise<OutsideView> {
  const copy = outsideCopy(log.db);
  const days = copy.since === null ? 0 : workingDaysBetween(officeDay(copy.since), today, await holidays(db));
  return { ...copy, days, urge: days >= INSISTS_AFTER ? 'insist' : days >= ASKS_AFTER ? 'ask' : 'none' };
}

async function holidays(db: ReadDb): Promise<Set<string>> {
  const rows = await db.selectFrom('live_holiday').select('onDay').where('kind', 'is not', 'working').execute();
  return new Set(rows.flatMap(({ onDay }) => (onDay ? [onDay] : [])));
}
