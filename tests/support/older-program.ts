/** This process plays an older program while tables or columns are taken out of its registry. */
import { tables } from '../../shared/model/registry.ts';

type Registry = Record<string, { columns: Record<string, unknown> }>;
const registry = tables as unknown as Registry;
const whole: Registry = { ...registry };

/** A table that an older program does not know, or one column of a table. */
export interface Missing {
  table: string;
  column?: string;
}

function setRegistry(to: Registry): void {
  for (const name of Object.keys(registry)) delete registry[name];
  Object.assign(registry, to);
}

/** From here on the program is one that does not know these. */
export function playOlder(missing: readonly Missing[]): void {
  const known = { ...whole };
  for (const { table, column } of missing) {
    const { [table]: definition, ...rest } = known;
    if (!definition) throw new Error(`no table ${table}`);
    for (const name of Object.keys(known)) delete known[name];
    Object.assign(known, rest);
    if (column !== undefined) known[table] = { ...definition, columns: Object.fromEntries(Object.entries(definition.columns).filter(([name]) => name !== column)) };
  }
  setRegistry(known);
}

/** From here on the program is the one that it is. */
export function playCurrent(): void {
  setRegistry(whole);
}
