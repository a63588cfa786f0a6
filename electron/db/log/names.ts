import type { Database } from 'better-sqlite3';

/** Local numbers of table and cell names; 0 is kept for 'the whole row'. */
export class LogNames {
  readonly #ids = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    this.reload();
  }

  /** Reads what other connections may have added. */
  reload(): void {
    this.#ids.clear();
    this.#names.clear();
    for (const row of this.#db.prepare<[], { id: number; name: string }>('SELECT id, name FROM log_name').all()) {
      this.#ids.set(row.name, row.id);
      this.#names.set(row.id, row.name);
    }
  }

  /** The number of a name, made if it is new. */
  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#db.prepare('INSERT OR IGNORE INTO log_name(name) VALUES (?)').run(name);
    this.reload();
    const made = this.#ids.get(name);
    if (made === undefined) throw new Error(`no number for the name ${name}`);
    return made;
  }

  /** The number of a name, or null when the log has never met it. */
  find(name: string): number | null {
    if (!this.#ids.has(name)) this.reload();
    return this.#ids.get(name) ?? null;
  }

  /** The name behind a number; '' for 0. */
  name(id: number): string {
    if (id === 0) return '';
    if (!this.#names.has(id)) this.reload();
    const name = this.#names.get(id);
    if (name === undefined) throw new Error(`no name for the number ${id}`);
    return name;
  }
}
