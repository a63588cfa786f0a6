/** Derived tables against a rebuilding: the store's rows are compared with those that a copy in memory would get. */
import Database from 'better-sqlite3';
import { deriveAll } from './derive.ts';
import { derivedStatements } from './rebuild.ts';
import type { CheckProblem } from './log/check.ts';
import type { LogReader } from './log/log-reader.ts';
import { Statements } from './statements.ts';

const COMPARED = ['task_state', 'item_state', 'lead_state', 'task_count', 'lead_count', 'task_list', 'item_list', 'parted_item', 'search_words'] as const;

/** What differs between the derived tables and a rebuilding of them. */
export function checkDerived(log: LogReader): CheckProblem[] {
  // A fresh connection in memory sees the store attached; its own temporary tables shadow the derived ones.
  const copy = new Database(':memory:');
  try {
    copy.prepare('ATTACH ? AS store').run(log.db.name);
    for (const statement of derivedStatements()) copy.exec(statement);
    copy.exec('BEGIN');
    deriveAll(new Statements(copy));
    return COMPARED.flatMap((table): CheckProblem[] => {
      const differing = copy
        .prepare<[], { n: number }>(
          `SELECT (SELECT count(*) FROM (SELECT * FROM main.${table} EXCEPT SELECT * FROM store.${table}))
            + (SELECT count(*) FROM (SELECT * FROM store.${table} EXCEPT SELECT * FROM main.${table})) AS n`,
        )
        .get();
      return differing && differing.n > 0 ? [{ code: 'derived-differs', table, detail: String(differing.n) }] : [];
    });
  } finally {
    copy.close();
  }
}
