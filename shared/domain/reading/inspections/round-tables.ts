/** Rounds in tables: a row for each, units with their days, or the schedule of what was told above. */
import type { ReadRound } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';
import type { ItemNode } from '../items/item-tree.ts';
import type { ColumnRole, TableRow } from '../items/table-columns.ts';
import { cellsOf, headOf, headsRows, isMergedAway, isPlanOfVisits, isRoundTable, onlyLineOf, type Table, timeOfRows } from '../items/tables.ts';
import { startWords, words } from '../patterns.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { belongsWith, spanOf } from './round-spans.ts';
import { areToldBy, tellDays, type Visits, withOwnDays } from './unit-days.ts';
import { isNamedIn, type RoundUnits } from './round-units.ts';
import type { RoundWindows } from './round-windows.ts';
import { ROUND } from '../vocabulary/rounds.ts';

interface Entry {
  /** The words of the round or the team. */
  key: string;
  /** What names the round and its kind: its name, its matter. */
  told: string[];
  content: string | null;
  window: ReadRound['window'];
}

interface Group extends Entry {
  visits: Visits[];
}

/** 'đợt i' as a heading prints it. */
function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/ [ivx]+$/u, (number) => number.toUpperCase())}`;
}

const team = startWords(ROUND.team);
const ofRound = words(ROUND.name);
const roundName = startWords(ROUND.name);
const inAnnex = words(ROUND.inAnnex);

/** Reads tables of inspected units. */
export class RoundTables {
  readonly #rounds: ReadRound[];
  readonly #units: RoundUnits;
  readonly #windows: RoundWindows;

  /** @param rounds those read so far; takes what the tables add */
  constructor(rounds: ReadRound[], units: RoundUnits, windows: RoundWindows) {
    this.#rounds = rounds;
    this.#units = units;
    this.#windows = windows;
  }

  /** Adds the rounds of a table, but for what it only says of those told before: when they take place, which units they have. */
  take(table: Table, node: ItemNode, path: readonly string[]): void {
    const rest = node.style === 'annex' ? { ...table, body: this.#fillOpen(table) } : table;
    const onlyRest = rest.body.length < table.body.length;
    if (!areToldBy(this.unitsOf(rest), this.#rounds) && (node.style !== 'annex' || onlyRest || !this.#scheduled(rest))) this.#rows(rest, node, path);
    else this.tellDays(rest);
  }

  /** A schedule of what was told above says on which day of its round each unit is gone to. */
  tellDays(table: Table): void {
    tellDays(this.unitsOf(table), this.#rounds);
  }

  /** Rounds whose units the plan tells and whose days this schedule: takes their rows, answers the others. */
  #fillOpen(table: Table): TableRow[] {
    const taken = new Set<TableRow>();
    for (const round of this.#rounds.filter(({ window, units }) => window === null && units.length > 0)) {
      const own = new Set(round.units.map(({ name }) => foldWords(name)));
      const visits = table.body.filter((row) => this.#unitsOfRow(table, row).some(({ name }) => own.has(foldWords(name))));
      // 'Kiểm tra đợt 1' in the row of a unit that is gone to twice
      const named = visits.filter((row) => foldWords(cellsOf(table, row, 'matter').map(({ text }) => text).join(' ')).includes(foldWords(round.name)));
      const rows = named.length > 0 ? named : visits;
      const told = rows.map((row) => ({ window: this.#timeOfRow(table, row), names: this.#unitsOfRow(table, row).map(({ name }) => foldWords(name)) }));
      round.window = spanOf(told);
      round.units = withOwnDays(round.units.map((unit) => ({ window: told.find(({ names }) => names.includes(foldWords(unit.name)))?.window ?? null, units: [unit] })), round.window);
      if (round.window) for (const row of rows) taken.add(row);
    }
    return table.body.filter((row) => !taken.has(row));
  }

  #timeOfRow(table: Table, row: TableRow): ReadRound['window'] {
    // 'Thời hạn: 45 ngày' beside 'Thời gian triển khai: Quý II' is how long, not when.
    const told = cellsOf(table, row, 'time').map((time) => this.#windows.windowIn(time.start, time.end)).filter((window) => window !== null);
    return told.find(({ to }) => to !== null) ?? told[0] ?? null;
  }

  /** The units that a table lists. */
  unitsOf(table: Table): ReadRound['units'] {
    return withOwnDays(table.body.map((row) => ({ window: this.#timeOfRow(table, row), units: this.#unitsOfRow(table, row) })), null);
  }

  /** In an annex, a schedule of rounds that were told above: no round of its own; it names the units of one that left them to the annex. */
  #scheduled(table: Table): boolean {
    const units = this.unitsOf(table);
    const open = this.#rounds.find((round) => round.units.length === 1 && inAnnex.test(round.units[0]?.name.toLowerCase() ?? ''));
    if (open) open.units = units;
    const known = this.#rounds.flatMap((round) => round.units.map(({ name }) => foldWords(name)));
    return units.every((unit) => isNamedIn(known, unit));
  }

  #rows(table: Table, node: ItemNode, path: readonly string[]): void {
    const source = { start: node.start, end: table.lines.at(-1)?.end ?? node.end };
    const dated = this.#datedColumns(table);
    for (const { name, visits } of dated) this.#add({ name, kind: kindOf([...path, name]), content: null, visits, source });
    if (dated.length > 0) return;
    for (const { column, name } of this.#columns(table)) {
      for (const { told, content, visits } of this.#groups(table, column, name !== null)) {
        const heading = name ?? (told[0] || cutHeading(path));
        this.#add({ name: heading, kind: kindOf([...path, ...(isPlanOfVisits(table) ? [ROUND.ofTheme] : []), ...(name ? [name] : told)]), content, visits, source });
      }
    }
  }

  #add({ visits, ...told }: Pick<Group, 'visits'> & Omit<ReadRound, 'window' | 'units'>): void {
    const window = spanOf(visits);
    this.#rounds.push({ ...told, window, units: withOwnDays(visits, window) });
  }

  /** Đơn vị | Đợt I | Đợt II: a column for each round, with the day of each unit or, where its head says when, with the units. */
  #datedColumns(table: Table): (Pick<Group, 'visits'> & { name: string })[] {
    const columns = [...(table.roles ?? [])].filter(([column, role]) => role === 'round' && ofRound.test(headOf(table, column)));
    if (columns.length < 2) return [];
    return columns.map(([column]) => {
      const told = (table.heads.get(column) ?? []).map(({ start, end }) => this.#windows.windowIn(start, end)).find((one) => one !== null) ?? null;
      const visits = table.body.flatMap((row) => {
        const cell = row.cells.get(column) ?? [];
        if (told) return [{ window: told, units: cell.flatMap(({ start, end }) => this.#units.unitsIn(start, end)) }];
        const window = cell.map(({ start, end }) => this.#windows.windowIn(start, end)).find((one) => one !== null);
        return window ? [{ window, units: this.#unitsOfRow(table, row) }] : [];
      });
      return { name: capitalised(ofRound.exec(headOf(table, column))?.[0] ?? ''), visits };
    });
  }

  #unitsOfRow(table: Table, row: TableRow): ReadRound['units'] {
    return cellsOf(table, row, 'unit').flatMap((line) => this.#units.inCell(line.start, line.end));
  }

  /** Rows that are of one round. */
  #groups(table: Table, column: number, one: boolean): Group[] {
    const groups: Group[] = [];
    let below: ReadRound['window'] = null;
    let named: string | null = null;
    let goes: string | null = null;
    for (const row of table.body) {
      const time = timeOfRows(row);
      if (time) {
        below = this.#windows.windowIn(time.start, time.end);
        named = ofRound.exec(time.aligned)?.[0] ?? null;
        continue;
      }
      const head = headOfRow(row);
      if (head) {
        goes = capitalised(head);
        continue;
      }
      const units = headsRows(table, row) ? [] : (row.cells.get(column) ?? []).flatMap((line) => this.#units.inCell(line.start, line.end));
      if (units.length === 0) continue;
      const above = groups.at(-1) ?? null;
      const read = this.#entry(table, row, above);
      const timed = below ? { ...read, window: below, key: below.phrase, ...(named ? { told: [capitalised(named), ...read.told] } : {}) } : read;
      const entry = goes ? { ...timed, key: goes, told: [goes, ...timed.told] } : timed;
      const group = above && (one || (below || goes ? above.key === entry.key : this.#goesOn(table, above, entry))) ? above : { ...entry, visits: [] };
      if (group !== above) groups.push(group);
      group.visits.push({ window: entry.window, units });
    }
    return groups;
  }

  /** One column of units, or one for each round: 'Đơn vị kiểm tra đợt 1', 'Đơn vị kiểm tra đợt 2'. */
  #columns(table: Table): { column: number; name: string | null }[] {
    const columns = [...(table.roles ?? [])].filter(([, role]) => role === 'unit').map(([column]) => column);
    return columns.map((column) => {
      const name = columns.length > 1 ? ofRound.exec(headOf(table, column))?.[0] : undefined;
      return { column, name: name ? capitalised(name) : null };
    });
  }

  /** What a row says beside its units; a cell merged into the one above says the same. */
  #entry(table: Table, row: TableRow, above: Group | null): Entry {
    const words = (role: ColumnRole): string => cellsOf(table, row, role).map(({ text }) => text).join(' ');
    const key = words('round') || words('team');
    const matter = words('text') || words('matter');
    const goesOn = isMergedAway(table, row, 'time') || cellsOf(table, row, 'time').length === 0;
    return {
      key: key || (above?.key ?? ''),
      told: isRoundTable(table) ? [words('round') || (above?.told[0] ?? ''), matter] : [key, matter].filter((told) => told !== ''),
      content: (isRoundTable(table) && matter) || null,
      window: this.#timeOfRow(table, row) ?? (goesOn ? (above?.window ?? null) : null),
    };
  }

  /** A round or a team each; without them neighbours of one time and days that follow each other. */
  #goesOn(table: Table, group: Group, entry: Entry): boolean {
    const keyed = [...(table.roles?.values() ?? [])].some((role) => role === 'round' || role === 'team');
    if (keyed) return group.key === entry.key && group.told[1] === entry.told[1];
    return belongsWith(group.visits.findLast(({ window }) => window !== null)?.window ?? null, entry.window) && (group.told[0] ?? '') === (entry.told[0] ?? '');
  }
}

/** '| | Đoàn kiểm tra số 1 (Trưởng đoàn: …) | | |', '| II | Đợt 2 | | |': the team that goes to the units below, or their round; null for a row of matter. */
function headOfRow(row: TableRow): string | null {
  const line = onlyLineOf(row);
  return line && ((team.exec(line.aligned) ?? roundName.exec(line.aligned))?.[0].trim() ?? null);
}
