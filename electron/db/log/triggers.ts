/**
 * One generator makes the triggers and views of every registered table from its columns, so that plain kysely code is
 * logged and nobody can forget. They are no migrations: they are made again at every schema change.
 *
 * Functions that the connection must know: `log_mode()` = 1 while a step is open, 0 while the fold writes, an error
 * otherwise; `next_dot()` = the dot of the next operation of the open step.
 */
import { cellsOf, ownedBy, ownerOf, tables } from '../../../shared/model/registry.ts';
import { opKind, SALT_BYTES } from './kinds.ts';

const quoted = (name: string) => `"${name}"`;

function object(columns: readonly string[]): string {
  return `json_object(${columns.map((column) => `'${column}', new.${quoted(column)}`).join(', ')})`;
}

function changed(columns: readonly string[]): string {
  const tests = columns.map((column) => `new.${quoted(column)} IS NOT old.${quoted(column)}`);
  return tests.length === 1 ? tests.join('') : `(${tests.join(' OR ')})`;
}

function record(kind: number, table: number, column: number, value: string): string {
  return `INSERT INTO op(dot, kind, tbl, row, col, value, salt) VALUES (next_dot(), ${kind}, ${table}, new.k, ${column}, ${value}, randomblob(${SALT_BYTES}));`;
}

/** Whoever writes a live row under a removed owner brings the owner back: the fold would say the same. */
function reviveOwner(table: string): string {
  const owner = ownerOf(table);
  if (!owner) return '';
  return `UPDATE ${quoted(owner.table)} SET removed = NULL WHERE new.removed IS NULL AND id = new.${quoted(owner.column)} AND removed IS NOT NULL;`;
}

function removeOwned(table: string): string {
  return ownedBy(table)
    .map(
      (owned) =>
        `UPDATE ${quoted(owned.table)} SET removed = 1 WHERE new.removed IS NOT NULL AND ${quoted(owned.column)} = new.id AND removed IS NULL;`,
    )
    .join(' ');
}

/**
 * The statements that make triggers and view of one registered table.
 * @param idOf the log's local number of a table's or cell's name
 */
export function tableStatements(table: string, idOf: (name: string) => number): string[] {
  const definition = tables[table];
  if (!definition) throw new Error(`not a registered table: ${table}`);
  const name = quoted(table);
  const own = idOf(table);
  const columns = Object.keys(definition.columns);
  const refuse = (trigger: string, when: string, reason: string) =>
    `CREATE TRIGGER ${quoted(`${trigger}_${table}`)} BEFORE ${when} BEGIN SELECT RAISE(ABORT, '${reason}: ${table}'); END`;

  const updates = cellsOf(table).map((cell) => {
    const value = cell.grouped ? object(cell.columns) : `new.${quoted(cell.columns[0] ?? '')}`;
    const owner = ownerOf(table);
    const after =
      cell.name === 'removed'
        ? `${removeOwned(table)} ${reviveOwner(table)}`
        : cell.name === owner?.column
          ? reviveOwner(table)
          : '';
    return (
      `CREATE TRIGGER ${quoted(`log_${table}_${cell.name}`)} AFTER UPDATE OF ${cell.columns.map(quoted).join(', ')} ON ${name} ` +
      `WHEN ${changed(cell.columns)} AND log_mode() BEGIN ${record(opKind.set, own, idOf(cell.name), value)} ${after} END`
    );
  });

  return [
    `CREATE VIEW ${quoted(`live_${table}`)} AS SELECT * FROM ${name} WHERE removed IS NULL`,
    refuse('keep', `DELETE ON ${name} WHEN log_mode()`, 'rows are removed by their cell, never deleted'),
    refuse('fixed', `UPDATE OF k, id ON ${name} WHEN new.id IS NOT old.id OR new.k IS NOT old.k`, 'an id never changes'),
    refuse(
      'once',
      `INSERT ON ${name} WHEN EXISTS (SELECT 1 FROM ${name} WHERE id = new.id OR k = new.k)`,
      'the row exists, use put',
    ),
    refuse('born', `INSERT ON ${name} WHEN new.removed IS NOT NULL AND log_mode()`, 'a row begins live'),
    `CREATE TRIGGER ${quoted(`log_${table}`)} AFTER INSERT ON ${name} WHEN log_mode() BEGIN ` +
      `${record(opKind.create, own, 0, `json_patch('{}', ${object(columns)})`)} ${reviveOwner(table)} END`,
    ...updates,
  ];
}
