/**
 * Reads the log on one connection: operations of a cell, who had seen whom, the displayed order. Everything that folds,
 * undoes or checks goes through it.
 */
import type { Database, Statement } from 'better-sqlite3';
import type { Cell } from '../../../shared/model/registry.ts';
import { dotOf, originOf, seqOf } from './dot.ts';
import { type CellOp, type Scalar, type Sees, disagree, headsOf, versionsOf } from './heads.ts';
import { opKind } from './kinds.ts';
import { Statements } from '../statements.ts';
import { LogNames } from './names.ts';
import { type OpValue, valueIn } from './op-values.ts';

/** An operation as it stands in the log. */
export interface LogOp extends OpValue {
  tbl: number;
  row: number | string;
  col: number;
}

/** A step as it stands in the log. */
export interface LogStep {
  origin: number;
  n: number;
  first: number;
  last: number;
  at: number;
  stamp: number;
  author: string;
  kind: string;
  undoes_origin: number | null;
  undoes_n: number | null;
  arrived: number;
  arrived_at: number;
}

export interface FoldedCell {
  ops: CellOp[];
  heads: CellOp[];
  versions: CellOp[];
  /** The version that is shown: the greatest in displayed order. */
  shown: CellOp | null;
  conflicting: boolean;
}

/** An operation's place, the cell that it names (0: the whole row), its kind and its value; of a creation only the place. */
export type BriefOp = [dot: number, col: number, kind: number | null, value: Scalar];

const BRIEF_OPS = `SELECT dot, col, CASE col WHEN 0 THEN NULL ELSE kind END, CASE col WHEN 0 THEN NULL ELSE value END
  FROM op WHERE row = ? AND tbl = ?`;

const STEP_COLUMNS = 'origin, n, first, last, at, stamp, author, kind, undoes_origin, undoes_n, arrived, arrived_at';

export class LogReader {
  readonly db: Database;
  readonly names: LogNames;
  readonly statements: Statements;
  readonly #rowOps: Statement<[number | string, number], LogOp>;
  readonly #cellOps: Statement<[number | string, number, number], LogOp>;
  readonly #stepOf: Statement<[number, number], LogStep>;
  readonly #stepAt: Statement<[number, number], LogStep>;
  readonly #origins: Statement<[], { num: number; id: string }>;
  readonly #originIds = new Map<number, string>();
  readonly #originNums = new Map<string, number>();

  constructor(db: Database) {
    this.db = db;
    this.names = new LogNames(db);
    this.statements = new Statements(db);
    this.#rowOps = db.prepare('SELECT dot, kind, tbl, row, col, value FROM op WHERE row = ? AND tbl = ? ORDER BY dot');
    this.#cellOps = db.prepare(
      'SELECT dot, kind, tbl, row, col, value FROM op WHERE row = ? AND col IN (0, ?) AND tbl = ? ORDER BY dot',
    );
    this.#stepOf = db.prepare(
      `SELECT ${STEP_COLUMNS} FROM step WHERE origin = ? AND first <= ? ORDER BY first DESC LIMIT 1`,
    );
    this.#stepAt = db.prepare(`SELECT ${STEP_COLUMNS} FROM step WHERE origin = ? AND n = ?`);
    this.#origins = db.prepare('SELECT num, id FROM origin');
  }

  /** The UUID of a local origin number. */
  originId(num: number): string {
    if (!this.#originIds.has(num)) for (const row of this.#origins.all()) this.#originIds.set(row.num, row.id);
    const id = this.#originIds.get(num);
    if (id === undefined) throw new Error(`unknown origin ${num}`);
    return id;
  }

  /** Forgets what a rolled back transaction may have added. */
  forget(): void {
    this.#originIds.clear();
    this.#originNums.clear();
    this.names.reload();
  }

  /** The local number of an origin's UUID, null when it has not been met. */
  originNum(id: string): number | null {
    if (!this.#originNums.has(id)) for (const row of this.#origins.all()) this.#originNums.set(row.id, row.num);
    return this.#originNums.get(id) ?? null;
  }

  /** The step that an operation belongs to; of the step still open there is none. */
  stepOf(dot: number): LogStep | null {
    const step = this.#stepOf.get(originOf(dot), seqOf(dot));
    return step && step.last >= seqOf(dot) ? step : null;
  }

  step(origin: number, n: number): LogStep | null {
    return this.#stepAt.get(origin, n) ?? null;
  }

  /** Whether the first operation had seen the second when it was written. */
  readonly sees: Sees = (later, earlier) => saw(this.statements, later, earlier);

  /**
   * The same as `sees`, from one reading of who had seen whom: for folding many cells while no step is written.
   */
  seesAtOnce(): Sees {
    const known = new Map<string, { first: number; upto: number }[]>();
    const rows = this.statements
      .get<[], { origin: number; of: number; first: number; upto: number }>(
        'SELECT s.origin, s.of, p.first, s.upto FROM seen s JOIN step p ON p.origin = s.origin AND p.n = s.n ORDER BY p.first',
      )
      .all();
    for (const { origin, of, first, upto } of rows) {
      const name = `${origin}/${of}`;
      const list = known.get(name) ?? [];
      known.set(name, list);
      list.push({ first, upto });
    }
    return (later, earlier) => {
      const a = originOf(later);
      const b = originOf(earlier);
      if (a === b) return later > earlier;
      const seq = seqOf(later);
      const upto = known.get(`${a}/${b}`)?.findLast((one) => one.first <= seq)?.upto ?? 0;
      return upto >= seqOf(earlier);
    };
  }

  /** Orders operations as they are displayed: stamp, origin's UUID, sequence number. Nothing local. */
  readonly displayedOrder = (a: number, b: number): number => {
    const stampA = this.stepOf(a)?.stamp ?? 0;
    const stampB = this.stepOf(b)?.stamp ?? 0;
    if (stampA !== stampB) return stampA - stampB;
    const originA = this.originId(originOf(a));
    const originB = this.originId(originOf(b));
    if (originA !== originB) return originA < originB ? -1 : 1;
    return seqOf(a) - seqOf(b);
  };

  /** The operations on a row, creations without their values: those are large and mostly overwritten. */
  briefOps(table: string, row: number | string): BriefOp[] {
    const tbl = this.names.find(table);
    return tbl === null ? [] : this.statements.raw<[number | string, number], BriefOp>(BRIEF_OPS).all(row, tbl);
  }

  op(dot: number): LogOp | undefined {
    return this.statements.get<[number], LogOp>('SELECT dot, kind, tbl, row, col, value FROM op WHERE dot = ?').get(dot);
  }

  /** Every operation on a row, in local order. */
  rowOps(table: string, row: number | string): LogOp[] {
    const tbl = this.names.find(table);
    return tbl === null ? [] : this.#rowOps.all(row, tbl);
  }

  /** The operations on one cell, the row's creations among them. */
  cellOps(table: string, row: number | string, cell: Cell): CellOp[] {
    const tbl = this.names.find(table);
    const col = this.names.find(cell.name);
    if (tbl === null) return [];
    return this.#cellOps.all(row, col ?? 0, tbl).map((op) => this.asCellOp(op, cell));
  }

  /** The operations on one cell among those of its row: for whoever needs every cell of a row. */
  cellOpsAmong(rowOps: readonly LogOp[], cell: Cell): CellOp[] {
    const col = this.names.find(cell.name) ?? 0;
    return rowOps.filter((op) => op.col === 0 || op.col === col).map((op) => this.asCellOp(op, cell));
  }

  asCellOp(op: OpValue, cell: Cell): CellOp {
    if (op.kind === opKind.reopen) {
      const named = JSON.parse(String(op.value)) as [string, number][];
      const reopens = named.map(([origin, seq]) => dotOf(this.originNum(origin) ?? 0, seq));
      return { dot: op.dot, kind: op.kind, value: null, reopens };
    }
    return { dot: op.dot, kind: op.kind, value: valueIn(op, cell), reopens: [] };
  }

  /** Folds one cell from its operations. */
  fold(ops: CellOp[], sees: Sees = this.sees): FoldedCell {
    const heads = headsOf(ops, sees);
    const versions = versionsOf(heads, new Map(ops.map((op) => [op.dot, op])));
    const conflicting = disagree(versions);
    const shown = conflicting
      ? versions.reduce((best, version) => (this.displayedOrder(version.dot, best.dot) > 0 ? version : best))
      : (versions[0] ?? null);
    return { ops, heads, versions, shown, conflicting };
  }

  /** A cell as it was for someone who wrote the given operation: the fold of what that operation had seen. */
  foldBefore(ops: CellOp[], dot: number): FoldedCell {
    return this.fold(ops.filter((op) => op.dot !== dot && this.sees(dot, op.dot)));
  }
}

const UPTO = `
  SELECT upto FROM seen WHERE origin = ? AND of = ? AND n <=
    (SELECT n FROM step WHERE origin = ? AND first <= ? ORDER BY first DESC LIMIT 1) ORDER BY n DESC LIMIT 1`;

/** Whether the first operation had seen the second when it was written, asked of one connection. */
export function saw(statements: Statements, later: number, earlier: number): boolean {
  const a = originOf(later);
  const b = originOf(earlier);
  if (a === b) return later > earlier;
  const upto = statements.pluck<[number, number, number, number], number>(UPTO).get(a, b, a, seqOf(later));
  return upto !== undefined && upto >= seqOf(earlier);
}
