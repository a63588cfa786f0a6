/** Tables of work as items: a row is an item, a row of one cell a section; cells name owners and times. */
import type { Assignee, Deadline, ReadItem, ReadTask, Span } from '../../../model/reading.ts';
import { captionOf, cellOwners } from './cell-names.ts';
import type { ClauseTasks } from './clause-tasks.ts';
import type { ItemContext } from './item-context.ts';
import type { ItemNode } from './item-tree.ts';
import { labelOf } from '../source/line-labels.ts';
import type { MentionReader } from '../names/mentions.ts';
import { words } from '../patterns.ts';
import { RowTree } from './row-tree.ts';
import type { TableRow } from './table-columns.ts';
import { cellsOf, headsRows, isMergedAway, numberOf, type Table } from './tables.ts';
import { checklistGroupOf, type TaskMaker } from './task-maker.ts';
import { COLUMN_OF_BOTH, DITTO } from '../vocabulary/tables.ts';
import { URGENT } from '../vocabulary/duties.ts';

const leadsAndHelps = words(COLUMN_OF_BOTH);
const urgent = words(URGENT);

const FIRST_LETTER = 'a';

/** 'nt', '″': as in the row above. */
function isDitto(lines: readonly { text: string }[]): boolean {
  return lines.length === 1 && lines.every(({ text }) => DITTO.test(text));
}

/** Reads tables that give work, and those of an annex that list inspections. */
export class TableItems {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #maker: TaskMaker;
  readonly #clauses: ClauseTasks;

  constructor(given: ItemContext, mentions: MentionReader, maker: TaskMaker, clauses: ClauseTasks) {
    this.#given = given;
    this.#mentions = mentions;
    this.#maker = maker;
    this.#clauses = clauses;
  }

  itemsOf(table: Table): ReadItem[] {
    const tree = new RowTree();
    let carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] } = { lead: [], time: [], support: [] };
    for (const [index, row] of table.body.entries()) {
      const lines = [...row.cells.values()].flat().filter((line) => line.text !== '');
      const start = Math.min(...lines.map((line) => line.start));
      const end = Math.max(...lines.map((line) => line.end));
      if (lines.length === 0) continue;
      const number = numberOf(table, row);
      const matter = cellsOf(table, row, 'text');
      const text = matter.map((line) => line.text).join('\n');
      const filled = [...row.cells.values()].filter((cell) => cell.some((line) => line.text !== '')).length;
      const says = (['lead', 'support', 'time'] as const).some((role) => cellsOf(table, row, role).some((line) => line.text !== ''));
      const isSection = number === null ? filled <= 2 && !says : headsRows(table, row) || (filled <= 2 && !says && isDivided(table, number, index));
      if (isSection) {
        const only = lines.filter((line) => line.text !== number).map((line) => line.text).join(' ');
        const label = number === null ? labelOf(only) : null;
        const printed = number ?? (label && label.style !== 'bullet' ? label.number : null);
        if (printed === null && matter.length === 0) continue;
        tree.add({ number: printed, heading: label ? only.slice(label.length) : only, text: only, task: false, tasks: [], children: [], source: { start, end } }, true);
        continue;
      }
      if (text === '' && number === null) continue;
      const item = this.#rowItem(table, row, number, { start, end }, carried);
      carried = item.carried;
      const above = tree.last;
      // A row without a number goes on with the one above that has one.
      if (number === null && says && above && above.number !== null) {
        // '2 | Công tác tổ chức | | |' above dashes that give work is their title
        above.tasks = [...(above.tasks.every(isBare) ? [] : above.tasks), ...item.item.tasks];
        above.text = `${above.text}\n${item.item.text}`;
        above.source = { start: above.source.start, end };
      } else tree.add(item.item, false);
    }
    return tree.roots;
  }

  /** The rows of a schedule of inspections: they are there, and give no work. */
  scheduleRows(table: Table): ReadItem[] {
    const tree = new RowTree();
    for (const row of table.body) {
      const lines = [...row.cells.values()].flat().filter((line) => line.text !== '');
      const number = numberOf(table, row);
      const matter = lines.filter((line) => line !== cellsOf(table, row, 'number')[0]);
      const first = matter[0];
      if (number === null || !first) continue;
      const source = { start: lines[0]?.start ?? first.start, end: lines.at(-1)?.end ?? first.end };
      const item: ReadItem = { number, heading: null, text: matter.map(({ text }) => text).join('\n'), task: false, tasks: [], children: [], source };
      // 'I | Đợt 1' heads the rows below it.
      tree.add(item, headsRows(table, row));
    }
    return tree.roots;
  }

  #rowItem(
    table: Table, row: TableRow, number: string | null, source: Span,
    carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] },
  ): { item: ReadItem; carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] } } {
    const matter = cellsOf(table, row, 'text');
    const text = matter.map((line) => line.text).join('\n');
    const named = (role: 'lead' | 'support'): Assignee[] =>
      isMergedAway(table, row, role) || isDitto(cellsOf(table, row, role)) ? carried[role]
        : cellsOf(table, row, role).flatMap((line) => cellOwners(this.#given.forms, this.#mentions, line, role)).map((mention) => this.#maker.assignee(mention));
    const captioned = cellsOf(table, row, 'lead').some(({ aligned }) => captionOf(aligned) !== null);
    const lead = leadsThenHelps(table) && !captioned ? named('lead').map((one, index) => (index > 0 && one.role === 'lead' ? { ...one, role: 'support' as const } : one)) : named('lead');
    const support = named('support');
    const times = cellsOf(table, row, 'time').map((line) => this.#maker.timesOfCell(line));
    const recurrences = times.flatMap((one) => one.recurrences);
    const time = isMergedAway(table, row, 'time') || isDitto(cellsOf(table, row, 'time')) ? carried.time : times.flatMap((one) => one.deadlines);
    const own: ReadTask[] = lead.length === 0 && support.length === 0
      ? matter.flatMap((line) => this.#clauses.blockTasks(line.start, line.end, { owners: [], quiet: false }, { number } as ItemNode)) : [];
    const inText = matter.map((line) => this.#maker.times({ start: line.start, end: line.end }));
    const textTimes = time.length > 0 || recurrences.length > 0 ? [] : matter.flatMap((line, index) =>
      (inText[index]?.deadlines ?? []).map((found) => this.#maker.deadline(found, line.start)));
    const assignees = [...lead, ...support];
    const deadlines = [...time, ...textTimes];
    const task: ReadTask = {
      text, assignees, deadlines, recurrences,
      urgent: matter.some((line) => urgent.test(line.aligned)),
      checklistGroup: checklistGroupOf(assignees),
      confidence: lead.length > 0 ? 0.9 : 0.5,
      source,
    };
    const tasks = own.length > 0 && deadlines.length === 0 ? own : own.length > 0
      ? [{ ...task, assignees: own.flatMap((one) => one.assignees) }] : text === '' ? [] : [task];
    return {
      item: { number, heading: null, text, task: tasks.length > 0, tasks, children: [], source },
      carried: { lead, support, time },
    };
  }
}

/** Nobody is named in it and no time. */
function isBare({ assignees, deadlines, recurrences }: ReadTask): boolean {
  return assignees.length + deadlines.length + recurrences.length === 0;
}

/** '2 | Công tác tổ chức | | |' and '2.1' or 'a' in the next row with a number. */
function isDivided(table: Table, number: string, index: number): boolean {
  let next: string | null = null;
  for (let at = index + 1; next === null && at < table.body.length; at++) next = numberOf(table, table.body[at] ?? { cells: new Map() });
  return next !== null && (next.startsWith(`${number}.`) || (next === FIRST_LETTER && number !== FIRST_LETTER));
}

/** 'Đơn vị chủ trì/phối hợp': one column for all, who leads named first. */
function leadsThenHelps({ roles, heads }: Table): boolean {
  const column = [...(roles ?? [])].find(([, role]) => role === 'lead')?.[0];
  return column !== undefined && leadsAndHelps.test((heads.get(column) ?? []).map(({ aligned }) => aligned).join(' '));
}
