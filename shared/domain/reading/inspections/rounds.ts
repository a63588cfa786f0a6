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
import type { ItemNode } from '../items/item-tree.ts';
import type { TwoForms } from '../names/name-text.ts';
import { words } from '../patterns.ts';
import { CaptionedRounds } from './captioned-rounds.ts';
import { type ListedReading, ListedRounds } from './listed-rounds.ts';
import { RoundsApart } from './rounds-apart.ts';
import { opensInspection, RoundLines } from './round-lines.ts';
import { RoundTables } from './round-tables.ts';
import { isNamedIn, RoundUnits } from './round-units.ts';
import { RoundWindows } from './round-windows.ts';
import { isVisit } from './round-spans.ts';
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

const inspection = words(ROUND.inspection);
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
  readonly #lines: RoundLines;
  readonly #listed: ListedRounds;
  readonly #tables: RoundTables;
  readonly #captioned: CaptionedRounds;

  constructor(forms: TwoForms, time: TimeContext, dictionary: Dictionary) {
    this.#forms = forms;
    const units = new RoundUnits(forms, time, dictionary);
    const windows = new RoundWindows(forms, time, this.done.doubts);
    this.#lines = new RoundLines(forms, time, new UnitLists(forms, dictionary, units), windows);
    this.#listed = new ListedRounds(this.#lines);
    this.#tables = new RoundTables(this.done.rounds, units, windows);
    this.#captioned = new CaptionedRounds(forms, units, windows, this.#tables, this.#listed);
  }

  walk(nodes: readonly ItemNode[], above: readonly string[]): void {
    for (const node of nodes) {
      const own = this.#headingOf(node);
      const path = [...above, own];
      const before = this.done.rounds.length;
      const about = path.join(' . ').toLowerCase();
      let found = false;
      if (inspection.test(about)) {
        const captioned = this.#captioned.of(node, path) ?? this.#captioned.ofNeighbours(node, path);
        found = captioned !== null;
        if (captioned) this.#take(captioned);
        for (const table of node.tables.filter((one) => isUnitTable(one) && (saysWhen(one) || node.style === 'annex'))) {
          if (found) this.#tables.tellDays(table);
          else this.#tables.take(table, node, path);
        }
      }
      this.walk(node.children, path);
      if (!found && this.done.rounds.length > before) this.#takeWaiting(node, path);
      if (!found && this.done.rounds.length === before && (saysInspection(path[0] ?? '') || isPart(path[1] ?? '')) && !path.some(givesWork)) this.#take(this.#listed.below(node, path));
    }
  }

  /** 'd) Sở A, sáng ngày 19/5' among neighbours that tell rounds by themselves. */
  #takeWaiting(node: ItemNode, path: readonly string[]): void {
    if (!saysInspection(path[0] ?? '') || path.some(givesWork)) return;
    const waiting = node.children.filter((child) => child.children.length === 0 && !child.blocks.some((block) => isInRounds(this.done.spans, block)));
    for (const child of waiting) {
      const alone = this.#listed.of([child], [...path, this.#headingOf(child)]);
      if (alone.rounds.every(({ window, units }) => isVisit(window) && units.length > 0)) this.#take(alone);
    }
  }

  /** What no point holds as a whole: units under one caption or head, their time under another. */
  acrossParts(roots: readonly ItemNode[], title: string): void {
    if (!saysInspection(title)) return;
    const parts = roots.filter((node) => node.style !== 'annex' && !givesWork(this.#headingOf(node)));
    const lines = parts.flatMap((node) => this.#lines.of(node));
    const isTold = (line: Span): boolean => isInRounds(this.done.spans, line);
    this.#take(new RoundsApart(lines, parts, this.done.rounds, isTold).read([title]));
    if (this.done.rounds.length === 0) this.#take(this.#listed.of(parts, [title]));
    this.#take(new RoundsApart(lines, parts, this.done.rounds, isTold).untimed([title]));
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

  #headingOf(node: ItemNode): string {
    // An annex is called by all lines in front of its table.
    const texts = node.blocks.map(({ start, end }) => this.#forms.text.slice(start, end));
    // Cells that no head of a table was known for call nothing.
    const cells = texts.findIndex((text) => ROUND.firstCell.test(text));
    const lines = node.style === 'annex' ? node.blocks.slice(0, cells < 0 ? undefined : cells) : node.blocks.slice(0, 1);
    return lines.map(({ start, end }) => this.#forms.text.slice(start, end)).join(' ');
  }

  #countCheck(printed: number | null, counted: number, block: Span): void {
    if (printed === null || printed === counted) return;
    this.done.doubts.push(doubtAt('count-mismatch', block, { printed, counted }));
  }
}
