/**
 * Inspections of a plan: a numbered item (or a dash line) that names its units, its time and its content, or a table of
 * units. What stands in a round is taken out of the tasks.
 */
import type { Deadline, Doubt, ReadingContext, ReadRound, RoundKind, Span } from '../../../model/reading.ts';
import { yearOf } from '../../civil-date.ts';
import { findDeadlines } from '../times/deadlines.ts';
import type { TimeContext } from '../times/time-context.ts';
import { dictionaryOf, type Dictionary } from '../names/dictionary.ts';
import { doubtAt } from '../doubt.ts';
import type { Block, ItemNode } from '../items/item-tree.ts';
import type { TwoForms } from '../names/name-text.ts';
import { startWords, words } from '../patterns.ts';
import { RoundUnits } from './round-units.ts';
import { cellsOf, isMergedAway, isUnitTable, type Table } from '../items/tables.ts';
import { ROUND } from '../vocabulary/rounds.ts';

export interface RoundsReading {
  rounds: ReadRound[];
  /** Paragraphs that belong to rounds. */
  spans: Span[];
  doubts: Doubt[];
}

interface Labelled {
  units: Block | null;
  window: Block | null;
  content: Block | null;
  /** '- Đoàn số 1: …' below the units: who goes where. */
  teams: Block[];
}

const unitsLabel = new RegExp(`^(?:${ROUND.units})(?=\\s*[:(])`, 'u');
const windowLabel = new RegExp(`^(?:${ROUND.window})(?=\\s*[:(])`, 'u');
const contentLabel = new RegExp(`^(?:${ROUND.content})(?=\\s*[:(])`, 'u');
const roundName = startWords(ROUND.name);
const inspection = words(ROUND.inspection);
const field = words(ROUND.field);
const thematic = words(ROUND.thematic);
const periodic = words(ROUND.periodic);
const oneOfSeveral = words(ROUND.oneOfSeveral);

/** Finds the inspections of a plan. */
export function readRounds(roots: readonly ItemNode[], forms: TwoForms, time: TimeContext, context: ReadingContext, title: string): RoundsReading {
  const reader = new RoundReader(forms, time, dictionaryOf(context));
  reader.walk(roots, [title]);
  return reader.done;
}

class RoundReader {
  readonly done: RoundsReading = { rounds: [], spans: [], doubts: [] };
  readonly #forms: TwoForms;
  readonly #time: TimeContext;
  readonly #units: RoundUnits;

  constructor(forms: TwoForms, time: TimeContext, dictionary: Dictionary) {
    this.#forms = forms;
    this.#time = time;
    this.#units = new RoundUnits(forms, time, dictionary);
  }

  walk(nodes: readonly ItemNode[], above: readonly string[]): void {
    for (const node of nodes) {
      const own = this.#headingOf(node);
      const path = [...above, own];
      const aboutInspection = inspection.test(path.join(' . ').toLowerCase());
      if (aboutInspection) {
        const found = this.#labelled(node, path) || this.#siblings(node, path);
        if (!found) this.#dashes(node, path);
        for (const table of node.tables) if (isUnitTable(table)) this.#table(table, node, path);
      }
      this.walk(node.children, path);
    }
  }

  #aligned(block: Block): string {
    return this.#forms.aligned.slice(block.start, block.end);
  }

  #headingOf(node: ItemNode): string {
    const first = node.blocks[0];
    return first ? this.#forms.text.slice(first.start, first.end) : '';
  }

  /** '* Đơn vị kiểm tra: …' and '* Thời gian kiểm tra: …' under one number. */
  #labelled(node: ItemNode, path: readonly string[]): boolean {
    const found: Labelled = { units: null, window: null, content: null, teams: [] };
    for (const block of node.blocks.slice(node.number === null ? 0 : 1)) {
      const aligned = this.#aligned(block);
      if (unitsLabel.test(aligned)) found.units ??= block;
      else if (windowLabel.test(aligned)) found.window ??= block;
      else if (contentLabel.test(aligned)) found.content ??= block;
      else if (found.units && !found.window && block.bullet !== found.units.bullet && this.#unitsOfBlock(block).length > 0) found.teams.push(block);
    }
    if (!found.units && !(found.window && found.content && field.test(path.join(' ').toLowerCase()))) return false;
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
      if (unitsLabel.test(aligned)) found.units ??= block;
      else if (windowLabel.test(aligned)) found.window ??= block;
      else if (contentLabel.test(aligned)) found.content ??= block;
    }
    if (!found.units || !found.window) return false;
    this.#add(node, path, found, true);
    return true;
  }

  /** '- Đợt 1: tháng 5/2024, kiểm tra 3 đơn vị: A, B, C' */
  #dashes(node: ItemNode, path: readonly string[]): boolean {
    let any = false;
    for (const [index, block] of node.blocks.entries()) {
      const aligned = this.#aligned(block);
      if (!roundName.test(aligned)) continue;
      const list = ROUND.counted.exec(aligned);
      const listAt = list ? block.start + list.index + list[0].length : this.#afterSecondColon(block);
      if (listAt === null) continue;
      const units = this.#units.unitsIn(listAt, block.end);
      if (units.length === 0) continue;
      const window = this.#windowIn(block.start, listAt);
      this.#countCheck(list?.[1], units.length, block);
      const name = /^[^:(,]+/u.exec(this.#forms.text.slice(block.start, block.end))?.[0].trim() ?? '';
      this.done.rounds.push({ name, kind: kindOf([...path, name]), content: null, window, units, source: { start: block.start, end: block.end } });
      if (index > 0 || node.number !== null) this.done.spans.push({ start: block.start, end: block.end });
      any = true;
    }
    return any;
  }

  #afterSecondColon(block: Block): number | null {
    const text = this.#forms.text.slice(block.start, block.end);
    const last = text.lastIndexOf(':');
    return last < 0 || last + 2 >= text.length ? null : block.start + last + 1;
  }

  #add(node: ItemNode, path: readonly string[], found: Labelled, takeAll: boolean): void {
    const heading = path.at(-1) ?? '';
    const cut = /^([^:.]+)(?=[:.]|$)/u.exec(heading)?.[1]?.trim() ?? heading;
    const units = [found.units ?? [], found.teams].flat().flatMap((block) => this.#unitsOfBlock(block));
    if (found.units) this.#countCheck(this.#countOf(found.units)?.[1], units.length, found.units);
    const window = found.window ? this.#windowIn(this.#behindColon(found.window), found.window.end) : null;
    this.done.rounds.push({
      name: cut,
      kind: kindOf(path),
      content: found.content ? this.#forms.text.slice(this.#behindColon(found.content), found.content.end).trim() : null,
      window,
      units,
      source: { start: node.start, end: node.end },
    });
    if (!takeAll) return;
    for (const block of [found.units, found.window, found.content, ...found.teams]) if (block) this.done.spans.push({ start: block.start, end: block.end });
  }

  #behindColon(block: Block): number {
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

  #countCheck(printed: string | undefined, counted: number, block: Block): void {
    if (printed === undefined || Number(printed) === counted) return;
    this.done.doubts.push(doubtAt('count-mismatch', block, { printed: Number(printed), counted }));
  }

  #windowIn(start: number, end: number): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, end);
    // Behind the time stands at most a note: '(sẽ có thông báo cụ thể sau)'.
    const note = /[(]|\.\s/u.exec(aligned.slice(aligned.search(/[\p{L}\d]/u)))?.index ?? aligned.length;
    const all = findDeadlines(aligned, this.#time, true);
    const found = all.some((one) => one.start < note) ? all.filter((one) => one.start < note + 2) : all;
    const first = found[0];
    if (!first) return null;
    const last = found.reduce((latest, one) => (one.to !== null && (latest.to === null || one.to > latest.to) ? one : latest), first);
    const source = { start: start + first.start, end: start + Math.max(first.end, last.end) };
    const issued = this.#time.issuedOn;
    const phrase = this.#forms.text.slice(source.start, source.end);
    if (issued !== null && last.to !== null && Math.abs(yearOf(last.to) - yearOf(issued)) > 1) {
      this.done.doubts.push(doubtAt('year-mismatch', source, { quoted: phrase }));
    }
    return {
      phrase, from: first.from ?? first.to, to: last.to, fuzzy: first.fuzzy, provisional: first.provisional || found.some((one) => one.provisional), anchor: first.anchor, source,
    };
  }

  /** TT | Tên đơn vị được kiểm tra | … | Thời gian: neighbours of one time are one round. */
  #table(table: Table, node: ItemNode, path: readonly string[]): void {
    let round: ReadRound | null = null;
    let phrase = '';
    for (const row of table.body) {
      const cells = cellsOf(table, row, 'unit');
      const time = cellsOf(table, row, 'time')[0];
      const names = cells.flatMap((line) => this.#units.unitsIn(line.start, line.end));
      if (names.length === 0) continue;
      const words = time?.text ?? '';
      if (round === null || (!isMergedAway(table, row, 'time') && words !== phrase)) {
        round = {
          name: /^([^:.]+)/u.exec(path.at(-1) ?? '')?.[1]?.trim() ?? '', kind: kindOf(path), content: null,
          window: time ? this.#windowIn(time.start, time.end) : null, units: [], source: { start: node.start, end: table.lines.at(-1)?.end ?? node.end },
        };
        phrase = words;
        this.done.rounds.push(round);
      }
      round.units.push(...names);
    }
  }
}

/** The nearest heading that says one kind decides; 'Đợt 1' is periodic when nothing above says more. */
function kindOf(path: readonly string[]): RoundKind {
  const headings = [...path].reverse().map((heading) => heading.toLowerCase());
  for (const heading of headings) {
    if (thematic.test(heading) && periodic.test(heading)) continue;
    if (thematic.test(heading)) return 'thematic';
    if (field.test(heading) && !ROUND.visit.test(heading)) return 'field';
    if (periodic.test(heading)) return 'periodic';
    if (field.test(heading)) return 'other';
  }
  return headings.some((heading) => oneOfSeveral.test(heading)) ? 'periodic' : 'other';
}
