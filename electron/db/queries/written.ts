/** Who made a row, and when: read from the log beside the row itself. */
import { type RawBuilder, sql } from 'kysely';
import { SEQUENCE_MASK } from '../log/dot.ts';

/**
 * Who made the row of alias `e` in a table, as the columns `by` and `at`; both null while the step is still open. The plus
 * takes the column's type away: compared with a typed one, `op.row`, which has none, is not looked up but scanned for.
 */
export function writtenIn(table: string): { columns: RawBuilder<unknown>; join: RawBuilder<unknown> } {
  return {
    columns: sql`w.author AS "by", w.at`,
    join: sql`LEFT JOIN op o ON o.dot = (SELECT min(c.dot) FROM op c WHERE c.row = +e.k AND c.col = 0
        AND c.tbl = (SELECT id FROM log_name WHERE name = ${table}))
      LEFT JOIN step w ON w.origin = o.dot >> 40 AND w.first = (SELECT max(f.first) FROM step f
        WHERE f.origin = o.dot >> 40 AND f.first <= (o.dot & ${SEQUENCE_MASK})) AND w.last >= (o.dot & ${SEQUENCE_MASK})`,
  };
}
