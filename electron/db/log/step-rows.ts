/** The rows of a step beside its operations: the step itself, and what its origin had newly seen when it was written. */
import type { StepFacts } from './chain.ts';
import type { LogReader } from './log-reader.ts';

/** Where a step's operations stand: the origin's local number, the sequence numbers of the first and the last. */
export interface StepPlace {
  origin: number;
  first: number;
  last: number;
}

interface StepRows {
  record: StepFacts;
  /** Hexadecimal. */
  hash: string;
  place: StepPlace;
  /** Milliseconds since 1970. */
  arrivedAt: number;
}

/** Writes the rows of a step; it is the last to have arrived. */
export function insertStepRows(log: LogReader, { record, hash, place, arrivedAt }: StepRows): void {
  const { statements } = log;
  for (const [of, upto] of record.seen) {
    statements.get('INSERT INTO seen(origin, of, n, upto) VALUES (?, ?, ?, ?)').run(place.origin, log.originNum(of), record.n, upto);
  }
  const { undoes } = record;
  statements
    .get(
      `INSERT INTO step(origin, n, first, last, at, stamp, author, kind, undoes_origin, undoes_n, program, hash, arrived, arrived_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(arrived), 0) + 1 FROM step), ?)`,
    )
    .run(
      place.origin,
      record.n,
      place.first,
      place.last,
      record.at,
      record.stamp,
      record.author,
      record.kind,
      undoes ? log.originNum(undoes[0]) : null,
      undoes ? undoes[1] : null,
      record.program,
      Buffer.from(hash, 'hex'),
      arrivedAt,
    );
}

/** What came in from other origins since an origin's step before: (origin, its newest sequence number). */
export function newlySeen(log: LogReader, origin: number): [origin: number, upto: number][] {
  const { statements } = log;
  const others = statements.get<[], { num: number }>('SELECT num FROM origin').all();
  return others.flatMap(({ num }): [number, number][] => {
    if (num === origin) return [];
    const held = statements.pluck<[number], number>('SELECT last FROM step WHERE origin = ? ORDER BY n DESC LIMIT 1').get(num);
    const noted = statements.pluck<[number, number], number>('SELECT upto FROM seen WHERE origin = ? AND of = ? ORDER BY n DESC LIMIT 1').get(origin, num);
    return held !== undefined && held > (noted ?? 0) ? [[num, held]] : [];
  });
}
