/** The operations on one row, as the fold needs them: where they stand first, and their values only where they count. */
import type { Cell } from '../../../shared/model/registry.ts';
import type { CellOp, Sees } from './heads.ts';
import { opKind } from './kinds.ts';
import type { BriefOp, LogOp, LogReader } from './log-reader.ts';
import type { OpValue } from './op-values.ts';

/** A row that operations name before it stands in its table. */
export interface NewRow {
  id: string;
  /** The dot of its creation; 0 when that has not been met. */
  creation: number;
  /** Operations on it, all of which came in together. */
  ops: number;
}

/** The column of a creation, which names the whole row. */
export const CREATION = 0;

export class RowOps {
  readonly #log: LogReader;
  readonly #table: string;
  readonly #k: number;
  readonly #brief: readonly BriefOp[];
  readonly #creations = new Map<number, OpValue | undefined>();
  #all: LogOp[] | null = null;

  /** @param fresh the row, where it has no place in its table yet: one that only its creation names needs no search */
  constructor(log: LogReader, table: string, k: number, fresh: NewRow | undefined) {
    this.#log = log;
    this.#table = table;
    this.#k = k;
    const alone = fresh?.ops === 1 && fresh.creation !== 0;
    this.#brief = alone ? [[fresh.creation, CREATION, null, null]] : log.briefOps(table, k);
  }

  /** Whether any operation names the column: `CREATION`, or the local number of a cell's name. */
  has(col: number): boolean {
    return this.#brief.some(([, named]) => named === col);
  }

  /**
   * The version of a cell that is shown, and whether others stand against it. An operation that has seen all others on its
   * cell is the only head: then nothing but its value is read.
   */
  fold(cell: Cell, sees: Sees): { shown: CellOp | null; conflicting: boolean } {
    const col = this.#log.names.find(cell.name) ?? CREATION;
    const on = this.#brief.filter(([, named]) => named === CREATION || named === col);
    const last = on.find(([dot]) => on.every(([other]) => other === dot || sees(dot, other)));
    const op = last && this.#whole(last);
    if (op && op.kind !== opKind.reopen) return { shown: this.#log.asCellOp(op, cell), conflicting: false };
    this.#all ??= this.#log.rowOps(this.#table, this.#k);
    return this.#log.fold(this.#log.cellOpsAmong(this.#all, cell), sees);
  }

  #whole([dot, , kind, value]: BriefOp): OpValue | undefined {
    if (kind !== null) return { dot, kind, value };
    if (!this.#creations.has(dot)) this.#creations.set(dot, this.#log.op(dot));
    return this.#creations.get(dot);
  }
}
