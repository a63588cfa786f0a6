/** Rounds whose lines bear captions: 'Đơn vị được kiểm tra: …', 'Thời gian: …', 'Nội dung: …' under one number, or as numbered neighbours. */
import type { ReadRound, Span } from '../../../model/reading.ts';
import type { Block, ItemNode } from '../items/item-tree.ts';
import { isUnitTable } from '../items/tables.ts';
import type { TwoForms } from '../names/name-text.ts';
import { words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import type { ListedReading, ListedRounds } from './listed-rounds.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { namesTimes, printedIn } from './round-lines.ts';
import type { RoundTables } from './round-tables.ts';
import type { RoundUnits } from './round-units.ts';
import type { RoundWindows } from './round-windows.ts';
import { withOwnDays } from './unit-days.ts';

/** The lines of a round, by what their captions say. */
interface Captioned {
  units: Block | null;
  window: Span | null;
  content: Block | null;
  /** '- Đoàn số 1: …' below the units: who goes where. */
  teams: Block[];
}

const unitsLabel = new RegExp(`^(?:${ROUND.units})(?=\\s*[:(])`, 'u');
const windowLater = new RegExp(`(?<=[.;] )(?:${ROUND.windowInLine})`, 'u');
const windowLabel = new RegExp(`^(?:${ROUND.window})(?=\\s*[:(])`, 'u');
const contentLabel = new RegExp(`^(?:${ROUND.content})(?=\\s*[:(])`, 'u');
const field = words(ROUND.field);

/** Finds them; null where the lines have no such captions. */
export class CaptionedRounds {
  readonly #forms: TwoForms;
  readonly #units: RoundUnits;
  readonly #windows: RoundWindows;
  readonly #tables: RoundTables;
  readonly #listed: ListedRounds;

  constructor(forms: TwoForms, units: RoundUnits, windows: RoundWindows, tables: RoundTables, listed: ListedRounds) {
    this.#forms = forms;
    this.#units = units;
    this.#windows = windows;
    this.#tables = tables;
    this.#listed = listed;
  }

  /** '* Đơn vị kiểm tra: …' and '* Thời gian kiểm tra: …' under one number. */
  of(node: ItemNode, path: readonly string[]): ListedReading | null {
    const found: Captioned = { units: null, window: null, content: null, teams: [] };
    let below = false;
    for (const block of node.blocks.slice(node.number === null ? 0 : 1)) {
      const aligned = this.#aligned(block);
      const before = below;
      below = unitsLabel.test(aligned);
      found.window ??= this.#timeLater(block);
      if (below) found.units ??= block;
      else if (windowLabel.test(aligned)) found.window ??= block;
      else if (contentLabel.test(aligned)) found.content ??= block;
      else if (found.units && (before || !found.window) && (block.bullet !== found.units.bullet || this.#isOpen(found.units))
        && this.#unitsOfBlock(block).length > 0) below = found.teams.push(block) > 0;
    }
    const lists = node.tables.filter(isUnitTable);
    // 'Thời gian: từ ngày … đến ngày …, lịch như sau:' and a table of days and units: one round, whatever their days
    if (!found.units && found.window && lists.length > 0) {
      return this.#round(node, path, found, true, lists.flatMap((table) => this.#tables.unitsOf(table)));
    }
    const visits = found.window && found.content && field.test(path.join(' ').toLowerCase()) && this.#listed.below(node, path).rounds.length === 0;
    if (!found.units && !visits) return null;
    return this.#round(node, path, found, found.units !== null);
  }

  /** 'Đối tượng', 'Thời gian', 'Nội dung' as numbered neighbours: one inspection, named by what stands above. */
  ofNeighbours(node: ItemNode, path: readonly string[]): ListedReading | null {
    const found: Captioned = { units: null, window: null, content: null, teams: [] };
    for (const child of node.children) {
      const block = child.blocks[0];
      if (!block || child.children.length > 0) continue;
      const aligned = this.#aligned(block);
      if (unitsLabel.test(aligned)) {
        found.units ??= block;
        found.window ??= this.#timeLater(block);
        // 'a) Đối tượng:' and a line for each unit
        if (this.#isOpen(block)) found.teams.push(...child.blocks.slice(1));
      } else if (windowLabel.test(aligned)) found.window ??= block;
      else if (contentLabel.test(aligned)) found.content ??= block;
    }
    // 'Thời gian: Cụm 1 trong tháng 4; Cụm 2 trong tháng 5': a round each
    if (!found.units || !found.window || namesTimes(this.#forms.aligned.slice(found.window.start, found.window.end))) return null;
    return this.#round(node, path, found, true);
  }

  /** 'Thời kỳ thanh tra: …. Thời gian tiến hành: quý I': a time in the middle of a line. */
  #timeLater(block: Block): Span | null {
    const later = windowLater.exec(this.#aligned(block));
    return later ? { start: block.start + later.index, end: block.end } : null;
  }

  /** 'Đơn vị được kiểm tra, chia theo cụm:' and nothing behind the colon, or 'Đối tượng: 11 chi đoàn, gồm:': they stand in the lines below. */
  #isOpen(block: Block): boolean {
    return this.#behindColon(block) >= block.end || this.#aligned(block).trimEnd().endsWith(':');
  }

  /**
   * @param takeAll whether the captioned lines are no work beside it
   * @param listed units that stand in a table below
   */
  #round(node: ItemNode, path: readonly string[], found: Captioned, takeAll: boolean, listed: ReadRound['units'] = []): ListedReading {
    const units = [...[found.units ?? [], found.teams].flat().flatMap((block) => this.#unitsOfBlock(block)), ...listed];
    const printed = found.units && printedIn(this.#countOf(found.units)?.[0].trim() ?? '');
    // 'Đối tượng giám sát: Đảng ủy xã A (quý II), Đảng ủy xã B (quý III)'
    const window = found.window ? this.#windows.windowIn(this.#behindColon(found.window), found.window.end) : found.units && this.#windows.inBrackets(found.units);
    const content = found.content ? this.#forms.text.slice(this.#behindColon(found.content), found.content.end).trim() : null;
    // The topic of an inspection gives no work: 'Thanh tra hành nghề dược'.
    const claimed = takeAll ? [found.units, found.window, found.content, ...found.teams, node.number === null ? null : (node.blocks[0] ?? null)] : [];
    return {
      rounds: [{ name: cutHeading(path), kind: kindOf(path), content, window, units: withOwnDays([{ window: null, units }], window), source: { start: node.start, end: node.end } }],
      spans: claimed.flatMap((block) => (block ? [{ start: block.start, end: block.end }] : [])),
      counts: found.units && printed !== null ? [{ printed, counted: units.length, source: found.units }] : [],
    };
  }

  #behindColon(block: Span): number {
    const colon = this.#forms.text.slice(block.start, block.end).indexOf(':');
    return block.start + colon + 1;
  }

  #unitsOfBlock(block: Block): { name: string; unitId: string | null }[] {
    let start = this.#behindColon(block);
    if (this.#isOpen(block)) return [];
    const aligned = this.#forms.aligned.slice(start, block.end);
    const counted = this.#countOf(block);
    if (counted) start += counted.index + counted[0].length;
    else {
      const lead = ROUND.lead.exec(aligned.trimStart());
      if (lead) start += aligned.length - aligned.trimStart().length + lead[0].length;
    }
    return this.#units.unitsIn(start, block.end);
  }

  /** '08 đơn vị, chia thành 02 đoàn:' */
  #countOf(block: Block): RegExpExecArray | null {
    return ROUND.counted.exec(this.#forms.aligned.slice(this.#behindColon(block), block.end));
  }

  #aligned(block: Block): string {
    return this.#forms.aligned.slice(block.start, block.end);
  }
}
