/** What is offered below the fields while a result is typed: the words used last, and the symbols of the owner's papers. */
import { sql } from 'kysely';
import { symbolsFor } from '../../../shared/domain/typed-number.ts';
import type { TypingHelp } from '../../../shared/model/views.ts';
import type { ReadDb } from './scope.ts';

const MOST = 8;
/** So many of the newest entries are looked through. */
const NEWEST = 300;

/** For one task: its owners' own words and symbols first. */
export async function typingHelp(db: ReadDb, taskId: string): Promise<TypingHelp> {
  const owners = sql`(SELECT a.unitId FROM live_assignment a WHERE a.taskId = ${taskId} AND a.role = 'lead' AND a.unitId IS NOT NULL)`;
  const phrases = await sql<{ result: string }>`
    SELECT result FROM (SELECT p.k, p.result, p.unitId IN ${owners} AS own FROM live_progress p ORDER BY p.k DESC LIMIT ${NEWEST})
    WHERE result IS NOT NULL AND result <> '' GROUP BY result ORDER BY max(own) DESC, max(k) DESC LIMIT ${MOST}`.execute(db);
  const used = await sql<{ number: string | null }>`
    SELECT e.documentNumber AS number FROM live_evidence e JOIN live_assignment a ON a.taskId = e.taskId AND a.role = 'lead'
    WHERE a.unitId IN ${owners} ORDER BY e.k DESC LIMIT ${NEWEST}`.execute(db);
  const codes = await sql<{ code: string | null }>`SELECT code FROM live_unit WHERE id IN ${owners}`.execute(db);
  return { phrases: phrases.rows.map((row) => row.result), symbols: symbolsFor(used.rows.map((row) => row.number), codes.rows.map((row) => row.code)).slice(0, MOST) };
}
