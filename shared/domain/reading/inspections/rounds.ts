/**
 * Inspections of a plan: a numbered item (or a dash line) that names its units, its time and its content, or a table of
 * units. What stands in a round is taken out of the tasks.
 */
import type { Doubt, ReadingContext, ReadRound, Span } from '../../../model/reading.ts';
import type { TimeContext } from '../times/time-context.ts';
import { dictionaryOf, type Dictionary } from '../names/dictionary.ts';
import { foldWords } from '../../fold-text.ts';
import { doubtAt } from '../doubt.ts';
import { isInRounds } from '../items/in-rounds.ts';
import type { Block, ItemNode } from '../items/item-tree.ts';
import type { TwoForms } from '../names/name-text.ts';
import { words } from '../patterns.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { type ListedReading, ListedRounds } from './listed-rounds.ts';
import { namesTimes, opensInspection, printedIn, RoundLines } from './round-lines.ts';
import { RoundTables } from './round-tables.ts';
import { isNamedIn, RoundUnits } from './round-units.ts';
import { RoundWindows } from './round-windows.ts';
import { isUnitTable, saysWhen } from '../items/tables.ts';
import { areToldBy, tellDays, withOwnDays } from './unit-days.ts';
import { UnitLists } from './unit-lists.ts';
import { ROUND } from '../vocabulary/rounds.ts';

export interface RoundsReading {
  rounds: ReadRound[];
  /** Paragraphs that belong to rounds. */
  spans: Span[];
  doubts: Doubt[];
}

interface Labelled {
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
const inspection = words(ROUND.inspection);
const field = words(ROUND.field);
/** Letters; what is longer is no heading, whatever words it holds. */
const HEADING = 80;
const PART_NUMBER = /^\s*[IVX]+[.)\s-]+/u;
const carriedOut = words(ROUND.carriedOut);

/** Whether a title or heading speaks of inspections. */
export function saysInspection(title: string): boolean {
  return inspection.test(title.toLowerCase());
}

/** A head of a part in which work is given out; 'Giám sát việc nêu gương, trách nhiệm' is an inspection. */
function givesWork(heading: string): boolean {
  return heading.length < HEADING && carriedOut.test(heading.toLowerCase()) && !opensInspection(heading);
}

/** 'III. KHẢO SÁT, KIỂM TRA' in a plan of other work. */
function isPart(heading: string): boolean {
  return heading.length < HEADING && heading === heading.toUpperCase() && opensInspection(heading.replace(PART_NUMBER, ''));
}

/** Finds the inspections of a plan. */
export function readRounds(roots: readonly ItemNode[], forms: TwoForms, time: TimeContext, context: ReadingContext, title: string): RoundsReading {
  const reader = new RoundReader(forms, time, dictionaryOf(context));
  reader.walk(roots, [title]);
  reader.acrossParts(roots, title);
  return reader.done;
}

class RoundReader {
  readonly done: RoundsReading = { rounds: [], spans: [], doubts: [] };
  readonly #forms: TwoForms;
  readonly #units: RoundUnits;
  readonly #windows: RoundWindows;
  readonly #listed: ListedRounds;
  readonly #tables: RoundTables;

  constructor(forms: TwoForms, time: TimeContext, dictionary: Dictionary) {
    this.#forms = forms;
    this.#units = new RoundUnits(forms, time, dictionary);
    this.#windows = new RoundWindows(forms, time, this.done.doubts);
    this.#listed = new ListedRounds(new RoundLines(forms, time, new UnitLists(forms, dictionary, this.#units), this.#windows));
    this.#tables = new RoundTables(this.done.rounds, this.#units, this.#windows);
  }

  walk(nodes: readonly ItemNode[], above: readonly string[]): void {
    for (const node of nodes) {
      const own = this.#headingOf(node);
      const path = [...above, own];
      const before = this.done.rounds.length;
      const about = path.join(' . ').toLowerCase();
      let found = false;
      if (inspection.test(about)) {
        found = this.#labelled(node, path) || this.#siblings(node, path);
        for (const table of node.tables.filter((one) => isUnitTable(one) && (saysWhen(one) || node.style === 'annex'))) {
          if (found) this.#tables.tellDays(table);
          else this.#tables.take(table, node, path);
        }
      }
      this.walk(node.children, path);
      if (!found && this.done.rounds.length === before && (saysInspection(path[0] ?? '') || isPart(path[1] ?? '')) && !path.some(givesWork)) this.#take(this.#listed.below(node, path));
    }
  }

  /** What no point holds as a whole: units under one caption or head, their time under another. */
  acrossParts(roots: readonly ItemNode[], title: string): void {
    if (!saysInspection(title)) return;
    const parts = roots.filter((node) => node.style !== 'annex' && !givesWork(this.#headingOf(node)));
    this.#take(this.#listed.acrossPlaces(parts, [title], this.done.rounds, (line) => isInRounds(this.done.spans, line)));
    if (this.done.rounds.length === 0) this.#take(this.#listed.of(parts, [title]));
    this.#take(this.#listed.untimed(parts, [title], this.done.rounds, (line) => isInRounds(this.done.spans, line)));
    this.#dropRepeats();
  }

  /** What a schedule says once more of a round told above: its units and its last day, or their days within it. The same unit under another matter is gone to twice. */
  #dropRepeats(): void {
    const kept: ReadRound[] = [];
    for (const round of this.done.rounds) {
      const told = kept.filter(({ kind, window }) => window !== null && window.to === round.window?.to && kind === round.kind).flatMap(({ units }) => units.map(({ name }) => foldWords(name)));
      const schedule = withOwnDays([round], null);
      const alike = kept.filter(({ kind }) => kind === round.kind);
      if (areToldBy(schedule, alike)) tellDays(schedule, alike);
      else if (round.units.length === 0 || !round.units.every((unit) => isNamedIn(told, unit))) kept.push(round);
    }
    this.done.rounds.splice(0, this.done.rounds.length, ...kept);
  }

  #take({ rounds, spans, counts }: ListedReading): void {
    this.done.rounds.push(...rounds);
    this.done.spans.push(...spans);
    for (const { printed, counted, source } of counts) this.#countCheck(printed, counted, source);
  }

  #aligned(block: Block): string {
    return this.#forms.aligned.slice(block.start, block.end);
  }

  #headingOf(node: ItemNode): string {
    // An annex is called by all lines in front of its table.
    const texts = node.blocks.map(({ start, end }) => this.#forms.text.slice(start, end));
    // Cells that no head of a table was known for call nothing.
    const cells = texts.findIndex((text) => ROUND.firstCell.test(text));
    const lines = node.style === 'annex' ? node.blocks.slice(0, cells < 0 ? undefined : cells) : node.blocks.slice(0, 1);
    return lines.map(({ start, end }) => this.#forms.text.slice(start, end)).join(' ');
  }

  /** '* Đơn vị kiểm tra: …' and '* Thời gian kiểm tra: …' under one number. */
  #labelled(node: ItemNode, path: readonly string[]): boolean {
    const found: Labelled = { units: null, window: null, content: null, teams: [] };
    let below = false;
    for (const block of node.blocks.slice(node.number === null ? 0 : 1)) {
      const aligned = this.#aligned(block);
      const before = below;
      below = unitsLabel.test(aligned);
      found.window ??= this.#timeLater(block);
      if (below) found.units ??= block;
      else if (windowLabel.test(aligned)) found.window ??= block;
      else if (contentLabel.test(aligned)) found.content ??= block;
      else if (found.units && (before || !found.window) && (block.bullet !== found.units.bullet || this.#isOpen(found.units)) && this.#unitsOfBlock(block).length > 0) below = found.teams.push(block) > 0;
    }
    const lists = node.tables.filter(isUnitTable);
    // 'Thời gian: từ ngày … đến ngày …, lịch như sau:' and a table of days and units: one round, whatever their days
    if (!found.units && found.window && lists.length > 0) {
      this.#add(node, path, found, true, lists.flatMap((table) => this.#tables.unitsOf(table)));
      return true;
    }
    const visits = found.window && found.content && field.test(path.join(' ').toLowerCase()) && this.#listed.below(node, path).rounds.length === 0;
    if (!found.units && !visits) return false;
    this.#add(node, path, found, found.units !== null);
    return true;
  }

  /** 'Đối tượng', 'Thời gian', 'Nội dung' as numbered neighbours: one inspection, named by what stands above. */
  #siblings(node: ItemNode, path: readonly string[]): boolean {
    const found: Labelled = { units: null, window: null, content: null, teams: [] };
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
    if (!found.units || !found.window || namesTimes(this.#forms.aligned.slice(found.window.start, found.window.end))) return false;
    this.#add(node, path, found, true);
    return true;
  }

  /** 'Thời kỳ thanh tra: …. Thời gian tiến hành: quý I': a time in the middle of a line. */
  #timeLater(block: Block): Span | null {
    const later = windowLater.exec(this.#aligned(block));
    return later ? { start: block.start + later.index, end: block.end } : null;
  }

  /** 'Đơn vị được kiểm tra, chia theo cụm:' and nothing behind the colon: they stand in the lines below. */
  #isOpen(block: Block): boolean {
    return this.#behindColon(block) >= block.end;
  }

  /** @param listed units that stand in a table below */
  #add(node: ItemNode, path: readonly string[], found: Labelled, takeAll: boolean, listed: ReadRound['units'] = []): void {
    const units = [...[found.units ?? [], found.teams].flat().flatMap((block) => this.#unitsOfBlock(block)), ...listed];
    if (found.units) this.#countCheck(printedIn(this.#countOf(found.units)?.[0].trim() ?? ''), units.length, found.units);
    // 'Đối tượng giám sát: Đảng ủy xã A (quý II), Đảng ủy xã B (quý III)'
    const window = found.window ? this.#windows.windowIn(this.#behindColon(found.window), found.window.end) : found.units && this.#windows.inBrackets(found.units);
    this.done.rounds.push({
      name: cutHeading(path),
      kind: kindOf(path),
      content: found.content ? this.#forms.text.slice(this.#behindColon(found.content), found.content.end).trim() : null,
      window,
      units: withOwnDays([{ window: null, units }], window),
      source: { start: node.start, end: node.end },
    });
    if (!takeAll) return;
    // The topic of an inspection gives no work: 'Thanh tra hành nghề dược'.
    for (const block of [found.units, found.window, found.content, ...found.teams, node.number === null ? null : (node.blocks[0] ?? null)]) if (block) this.done.spans.push({ start: block.start, end: block.end });
  }

  #behindColon(block: Span): number {
    const colon = this.#forms.text.slice(block.start, block.end).indexOf(':');
    return block.start + colon + 1;
  }

  #unitsOfBlock(block: Block): { name: string; unitId: string | null }[] {
    let start = this.#behindColon(block);
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

  #countCheck(printed: number | null, counted: number, block: Span): void {
    if (printed === null || printed === counted) return;
    this.done.doubts.push(doubtAt('count-mismatch', block, { printed, counted }));
  }
}
