/**
 * Undo, redo and settlement: steps whose operations are written directly and then folded. An undo takes back the cells
 * whose head is still the undone step's operation and leaves later work alone.
 */
import { type Cell, cellNamed, ownedBy, tables } from '../../../shared/model/registry.ts';
import { dotOf, originOf, seqOf } from './dot.ts';
import { Folder } from './fold.ts';
import { Touched } from './touched.ts';
import type { CellOp, CellValue } from './heads.ts';
import { type StepKind, opKind, undoableKinds } from './kinds.ts';
import type { FoldedCell, LogOp, LogReader, LogStep } from './log-reader.ts';
import type { StepLog } from './step-log.ts';

/** A cell that an undo left as it is, because somebody changed it afterwards. */
export interface KeptCell {
  table: string;
  row: string;
  field: string;
  by: string;
  /** Instant, milliseconds since 1970. */
  at: number;
}

export interface UndoResult {
  /** Number of cells that went back. */
  undone: number;
  kept: KeptCell[];
}

/** The newest step of an origin that Ctrl+Z would take back; null when there is none. */
export function newestUndoable(log: LogReader, origin: number): LogStep | null {
  return newest(log, origin, undoableKinds);
}

/** The newest undo of an origin that Ctrl+Y would take back: only while nothing new was written after it. */
export function newestRedoable(log: LogReader, origin: number): LogStep | null {
  const undo = newest(log, origin, ['undo']);
  const edit = log.statements
    .get<[number], { n: number | null }>(
      `SELECT max(n) AS n FROM step WHERE origin = ? AND kind IN (${undoableKinds.map((kind) => `'${kind}'`).join(', ')})`,
    )
    .get(origin);
  return undo && undo.n > (edit?.n ?? 0) ? undo : null;
}

function newest(log: LogReader, origin: number, kinds: readonly StepKind[]): LogStep | null {
  const found = log.statements
    .get<[number], { origin: number; n: number }>(
      `SELECT origin, n FROM step s WHERE origin = ? AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
       AND NOT ${IN_EFFECT_UNDONE} ORDER BY n DESC LIMIT 1`,
    )
    .get(origin);
  return found ? log.step(found.origin, found.n) : null;
}

/** A step is undone while the newest step that names it is an undo not itself taken back. */
const IN_EFFECT_UNDONE = `EXISTS (
  SELECT 1 FROM step u WHERE u.undoes_origin = s.origin AND u.undoes_n = s.n
  AND NOT EXISTS (SELECT 1 FROM step r WHERE r.undoes_origin = u.origin AND r.undoes_n = u.n))`;

/** True while an undo of the step is in force. */
export function isUndone(log: LogReader, step: LogStep): boolean {
  return (
    log.statements
      .get<[number, number]>(`SELECT 1 FROM step s WHERE s.origin = ? AND s.n = ? AND ${IN_EFFECT_UNDONE}`)
      .get(step.origin, step.n) !== undefined
  );
}

/** Takes a step back inside the step that is open on the log (of kind `undo` or `redo`, naming the step). */
export function takeBack(steps: StepLog, step: LogStep): UndoResult {
  const work = new TakingBack(steps, step);
  return work.run();
}

/** Settles a cell with a value, also with the one that is displayed; writes an operation in any case. */
export function writeCell(steps: StepLog, table: string, k: number, cell: Cell, value: CellValue): void {
  const touched = new Touched();
  writeValue(steps, table, k, cell, value, touched);
  if (cell.name === 'removed' && value !== null) removeOwned(steps, table, k, touched);
  steps.silently(() => new Folder(steps.log).fold(touched));
}

function writeValue(steps: StepLog, table: string, k: number, cell: Cell, value: CellValue, touched: Touched): void {
  const stored = cell.grouped && value !== null ? JSON.stringify(value) : value;
  if (typeof stored === 'object' && stored !== null) throw new Error(`${table}.${cell.name} takes one value`);
  steps.writeOp({ kind: opKind.set, table, k, cell: cell.name, value: stored });
  touched.add(table, k, cell.name);
}

function removeOwned(steps: StepLog, table: string, k: number, touched: Touched): void {
  for (const owned of ownedBy(table)) {
    const rows = steps.log.statements
      .get<[number], { k: number }>(
        `SELECT c.k FROM "${owned.table}" c JOIN "${table}" t ON c."${owned.column}" = t.id WHERE t.k = ? AND c.removed IS NULL`,
      )
      .all(k);
    for (const row of rows) {
      writeValue(steps, owned.table, row.k, cellNamed(owned.table, 'removed'), 1, touched);
      removeOwned(steps, owned.table, row.k, touched);
    }
  }
}

class TakingBack {
  readonly #steps: StepLog;
  readonly #log: LogReader;
  readonly #step: LogStep;
  readonly #touched = new Touched();
  readonly #kept: KeptCell[] = [];
  readonly #created = new Set<string>();
  readonly #standing = new Set<string>();
  #undone = 0;

  constructor(steps: StepLog, step: LogStep) {
    this.#steps = steps;
    this.#log = steps.log;
    this.#step = step;
  }

  run(): UndoResult {
    const ops = this.#log.statements
      .get<[number, number], LogOp>('SELECT dot, kind, tbl, row, col, value FROM op WHERE dot BETWEEN ? AND ? ORDER BY dot DESC')
      .all(...this.#range());
    const known = ops.filter((op) => typeof op.row === 'number' && this.#log.names.name(op.tbl) in tables);
    for (const op of known) if (op.kind === opKind.create) this.#created.add(this.#key(op));
    // What was made last goes first, so that a row that must stay keeps the rows it hangs on.
    for (const op of known) {
      if (op.kind === opKind.create) this.#takeBackCreation(op);
      else if (!this.#created.has(this.#key(op))) this.#takeBackCell(op);
    }
    this.#steps.silently(() => new Folder(this.#log).fold(this.#touched));
    return { undone: this.#undone, kept: this.#kept };
  }

  #range(): [number, number] {
    const { origin, first, last } = this.#step;
    return [dotOf(origin, first), dotOf(origin, last)];
  }

  #key(op: LogOp): string {
    return `${op.tbl}/${op.row}`;
  }

  #belongs(dot: number): boolean {
    const [first, last] = this.#range();
    return dot >= first && dot <= last;
  }

  /**
   * The operations that a cell's present state goes back to: an undo's operation stands for what it brought back, so that
   * an edit whose successor was undone can be undone in its turn.
   */
  #sources(op: CellOp, ops: CellOp[], cell: Cell): number[] {
    if (this.#belongs(op.dot)) return [op.dot];
    const step = this.#log.stepOf(op.dot);
    if (!step || step.undoes_n === null || (step.kind !== 'undo' && step.kind !== 'redo')) return [op.dot];
    const undone = this.#log.step(step.undoes_origin ?? 0, step.undoes_n);
    if (!undone) return [op.dot];
    const taken = ops.find((other) => originOf(other.dot) === undone.origin && within(other.dot, undone));
    if (!taken) return [op.dot];
    if (taken.kind === opKind.create && cell.name === 'removed') return [];
    const before = this.#log.foldBefore(ops, taken.dot);
    return before.heads.flatMap((head) => this.#sources(head, ops, cell));
  }

  #stillOurs(folded: FoldedCell, cell: Cell): boolean {
    return folded.heads.every((head) => this.#sources(head, folded.ops, cell).every((dot) => this.#belongs(dot)));
  }

  #takeBackCell(op: LogOp): void {
    const table = this.#log.names.name(op.tbl);
    const cell = cellNamed(table, this.#log.names.name(op.col));
    const k = Number(op.row);
    if (this.#touched.rows.get(table)?.get(k)?.has(cell.name)) return;
    const ops = this.#log.cellOps(table, k, cell);
    const folded = this.#log.fold(ops);
    if (!this.#stillOurs(folded, cell)) {
      this.#keep(table, k, cell.name, folded);
      return;
    }
    const first = ops.find((other) => this.#belongs(other.dot));
    this.#restore(table, k, cell, this.#log.foldBefore(ops, first?.dot ?? op.dot));
  }

  /** A row goes when nobody else wrote on it and nothing that hangs on it stays. */
  #takeBackCreation(op: LogOp): void {
    const table = this.#log.names.name(op.tbl);
    const k = Number(op.row);
    const foreign = this.#log
      .rowOps(table, k)
      .map((other) => this.#log.names.name(other.col))
      .filter((name) => name !== '' && name !== 'removed')
      .map((name) => cellNamed(table, name))
      .map((cell) => ({ cell, folded: this.#log.fold(this.#log.cellOps(table, k, cell)) }))
      .find(({ cell, folded }) => !this.#stillOurs(folded, cell));
    const others = this.#log.rowOps(table, k).some((other) => other.kind === opKind.create && !this.#belongs(other.dot));
    const removedCell = cellNamed(table, 'removed');
    const removal = this.#log.fold(this.#log.cellOps(table, k, removedCell));
    if (foreign || others || this.#ownsStanding(table, k)) {
      this.#standing.add(this.#key(op));
      this.#keep(table, k, foreign?.cell.name ?? '', foreign?.folded ?? removal);
      return;
    }
    if (removal.shown?.value !== null && removal.shown !== null) return;
    writeValue(this.#steps, table, k, removedCell, 1, this.#touched);
    this.#undone += 1;
  }

  #ownsStanding(table: string, k: number): boolean {
    return ownedBy(table).some((owned) => {
      const tbl = this.#log.names.find(owned.table);
      const rows = this.#log.statements
        .get<[number], { k: number }>(
          `SELECT c.k FROM "${owned.table}" c JOIN "${table}" t ON c."${owned.column}" = t.id WHERE t.k = ? AND c.removed IS NULL`,
        )
        .all(k);
      return rows.some((row) => !this.#created.has(`${tbl}/${row.k}`) || this.#standing.has(`${tbl}/${row.k}`));
    });
  }

  #restore(table: string, k: number, cell: Cell, before: FoldedCell): void {
    // A removal goes back by name: written anew it would have seen what it once was in dispute with.
    const disputed =
      before.conflicting || (cell.name === 'removed' && before.versions.some((version) => version.value !== null));
    if (disputed) {
      const named = before.versions.map((version) => this.#steps.named(version.dot));
      this.#steps.writeOp({ kind: opKind.reopen, table, k, cell: cell.name, value: JSON.stringify(named) });
      this.#touched.add(table, k, cell.name);
    } else {
      writeValue(this.#steps, table, k, cell, before.shown?.value ?? null, this.#touched);
    }
    this.#undone += 1;
  }

  #keep(table: string, k: number, field: string, folded: FoldedCell): void {
    const last = folded.heads.filter((head) => !this.#belongs(head.dot)).at(-1) ?? folded.heads.at(-1);
    const step = last ? this.#log.stepOf(last.dot) : null;
    this.#kept.push({ table, row: this.#steps.rowId(table, k), field, by: step?.author ?? '', at: step?.at ?? 0 });
  }
}

function within(dot: number, step: LogStep): boolean {
  const seq = seqOf(dot);
  return seq >= step.first && seq <= step.last;
}
