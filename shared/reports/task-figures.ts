/** The four-way figures of a printed sheet, counted from its own rows, so that totals and rows cannot differ. */
import { reportWords } from '../text/vi/reports.ts';
import { isOpen } from './task-words.ts';
import type { Party, TrackedTask } from './task-facts.ts';

const words = reportWords.bieuTongHop;

/** Tasks by how they count: the total, and beside it standing duties and what is no longer followed. */
export function countedApart(tasks: readonly TrackedTask[]): {
  counted: TrackedTask[];
  standing: TrackedTask[];
  ended: TrackedTask[];
} {
  return {
    counted: tasks.filter((task) => task.state !== 'standing' && task.state !== 'ended'),
    standing: tasks.filter((task) => task.state === 'standing'),
    ended: tasks.filter((task) => task.state === 'ended'),
  };
}

/** The sentences above the table; the denominator is named in the first. */
export function figureSentences(tasks: readonly TrackedTask[], listsOnlyOpen: boolean): string[] {
  const { counted, standing, ended } = countedApart(tasks);
  const of = (state: TrackedTask['state']) => counted.filter((task) => task.state === state).length;
  const open = counted.filter(isOpen);
  const openInTime = open.length - of('overdue');
  const totals = words.totals({
    total: counted.length,
    doneInTime: of('doneInTime'),
    doneUndated: counted.filter((task) => task.state === 'doneInTime' && !task.dueOn).length,
    doneLate: of('doneLate'),
    openInTime,
    overdue: of('overdue'),
  });
  const beside = [
    words.within({ inTime: openInTime, dueSoon: of('dueSoon'), undated: of('undated'), waiting: of('waiting') }),
    words.silent(open.filter((task) => !task.report).length, open.length),
    words.apart(standing.length, ended.length),
    listsOnlyOpen ? words.onlyOpen(open.length, counted.length) : '',
  ].filter(Boolean);
  return beside.length > 0 ? [totals, beside.join(' ')] : [totals];
}

export interface UnitFigure {
  total: number;
  doneInTime: number;
  doneLate: number;
  openInTime: number;
  overdue: number;
  /** Open, and nobody has told us anything. */
  silent: number;
}

function figureOf(tasks: readonly TrackedTask[]): UnitFigure {
  const of = (state: TrackedTask['state']) => tasks.filter((task) => task.state === state).length;
  const open = tasks.filter(isOpen);
  return {
    total: tasks.length,
    doneInTime: of('doneInTime'),
    doneLate: of('doneLate'),
    openInTime: open.length - of('overdue'),
    overdue: of('overdue'),
    silent: open.filter((task) => !task.report).length,
  };
}

/** Figures of each unit that leads, in order of precedence, of all tasks once, and how many tasks stand with several. */
export function unitFigures(counted: readonly TrackedTask[]): { units: (UnitFigure & { name: string })[]; total: UnitFigure; several: number } {
  const nobody: Party = { id: null, name: words.noUnit, kind: 'group', precedence: Number.POSITIVE_INFINITY };
  const held = counted.flatMap((task) => (task.leading.length > 0 ? task.leading : [nobody]).map((party) => ({ party, task })));
  const units = [...Map.groupBy(held, ({ party }) => party.name.toLocaleLowerCase('vi')).values()]
    .map((own) => ({ name: own[0]?.party.name ?? '', precedence: own[0]?.party.precedence ?? 0, ...figureOf(own.map(({ task }) => task)) }))
    .toSorted((a, b) => a.precedence - b.precedence);
  return { units, total: figureOf(counted), several: counted.filter((task) => task.leading.length > 1).length };
}
