/**
 * What lies outside of this machine: the last file or copy that went to another disk, and what other laptops have seen.
 * What was written here and is in neither would be lost with the laptop.
 */
import type { Database } from 'better-sqlite3';
import type { OutsideCopy } from '../../shared/model/exchange-views.ts';

/** Names the meta value that holds the newest copy: when it was made, and the last step in it by order of arrival. */
const OUTSIDE = 'outsideCopy';

/** More is 'very much' whatever the number. */
const MOST_COUNTED = 1000;

interface Noted {
  at: number;
  arrived: number;
}

/** The last step by order of arrival: how far a copy that is made now reaches. */
export function lastArrived(db: Database): number {
  return db.prepare<[], { arrived: number | null }>('SELECT max(arrived) AS arrived FROM step').get()?.arrived ?? 0;
}

/** Notes that everything up to a step lies on another disk now. @param now milliseconds since 1970 */
export function noteOutsideCopy(db: Database, arrived: number, now: number): void {
  db.prepare('INSERT INTO meta(name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
    OUTSIDE,
    JSON.stringify({ at: now, arrived } satisfies Noted),
  );
}

/** SQL: whether a step was written on this machine and came with no merge; looks at one merge, by its index. @param step its alias */
export function writtenHere(step: string): string {
  return `(${step}.kind <> 'program' AND ${step}.arrived >
    ifnull((SELECT m.last_arrived FROM merge m WHERE m.first_arrived <= ${step}.arrived ORDER BY m.first_arrived DESC LIMIT 1), 0))`;
}

/** When the newest copy was made, and since when there is work that lies only here. */
export function outsideCopy(db: Database): OutsideCopy {
  const value = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE name = ?').get(OUTSIDE)?.value;
  const noted = value === undefined ? null : (JSON.parse(value) as Noted);
  const alone = db
    .prepare<[number], { steps: number; since: number | null }>(
      `WITH known AS MATERIALIZED (SELECT of, max(upto) AS upto FROM seen WHERE origin <> of GROUP BY of)
       SELECT count(*) AS steps, min(since) AS since FROM (
         SELECT s.arrived_at AS since FROM origin o LEFT JOIN known ON known.of = o.num
         CROSS JOIN step s ON s.origin = o.num AND s.first > ifnull(known.upto, 0)
         WHERE s.arrived > ? AND ${writtenHere('s')}
         ORDER BY o.num, s.first LIMIT ${MOST_COUNTED})`,
    )
    .get(noted?.arrived ?? 0);
  return { at: noted?.at ?? null, steps: alone?.steps ?? 0, since: alone?.since ?? null };
}
