/** Rounds in tables: a row for each, units with their days, or the schedule of what was told above. */
import type { ReadRound } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { cellsOf, isMergedAway, isRoundTable, type Table } from '../items/tables.ts';
import { words } from '../patterns.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import type { RoundUnits } from './round-units.ts';
import type { RoundWindows } from './round-windows.ts';
import { ROUND } from '../vocabulary/rounds.ts';

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

  /** Adds the rounds of a table, unless it only says when those told before take place. */
  take(table: Table, node: ItemNode, path: readonly string[]): void {
    if (node.style !== 'annex' || !this.#scheduled(table)) this.#rows(table, node, path);
  }

  /** The units that a table lists. */
  unitsOf(table: Table): ReadRound['units'] {
    return table.body.flatMap((row) => cellsOf(table, row, 'unit').flatMap((line) => this.#units.unitsIn(line.start, line.end)));
  }

  /** In an annex, a schedule of rounds that were told above: no round of its own; it names the units of one that left them to the annex. */
  #scheduled(table: Table): boolean {
    const units = this.unitsOf(table);
    const open = this.#rounds.find((round) => round.units.length === 1 && inAnnex.test(round.units[0]?.name.toLowerCase() ?? ''));
    if (open) open.units = units;
    const known = new Set(this.#rounds.flatMap((round) => round.units.map(({ name }) => foldWords(name))));
    return units.length > 0 && units.every(({ name }) => known.has(foldWords(name)));
  }

  /** TT | Tên đơn vị được kiểm tra | … | Thời gian: neighbours of one time are one round. */
  #rows(table: Table, node: ItemNode, path: readonly string[]): void {
    let round: ReadRound | null = null;
    let phrase = '';
    for (const row of table.body) {
      const cells = cellsOf(table, row, 'unit');
      const time = cellsOf(table, row, 'time')[0];
      const names = cells.flatMap((line) => this.#units.unitsIn(line.start, line.end));
      if (names.length === 0) continue;
      const words = time?.text ?? '';
      const own = isRoundTable(table);
      if (round === null || own || (!isMergedAway(table, row, 'time') && words !== phrase)) {
        const told = (['round', 'text'] as const).map((role) => (own ? cellsOf(table, row, role).map(({ text }) => text).join(' ') : ''));
        round = {
          name: told[0] || cutHeading(path), kind: kindOf([...path, ...told]), content: told[1] || null,
          window: time ? this.#windows.windowIn(time.start, time.end) : null, units: [], source: { start: node.start, end: table.lines.at(-1)?.end ?? node.end },
        };
        phrase = words;
        this.#rounds.push(round);
      }
      round.units.push(...names);
    }
  }
}
