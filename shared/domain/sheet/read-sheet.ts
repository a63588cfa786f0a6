/** A sheet of an old register as papers, items and tasks. Pure: the same sheet and answers give the same reading. */
import type { Assignee, ReadingContext, Span } from '../../model/reading.ts';
import type { SheetGrid, SheetLayout, SheetName, SheetNameAnswer, SheetReading, SheetTask } from '../../model/sheet.ts';
import { foldWords } from '../fold-text.ts';
import { newUnitId } from '../review/names.ts';
import { likelyParties } from './likely-parties.ts';
import { readRows, rowText } from './read-rows.ts';

/** Reads a sheet by its layout, with the names that were answered. */
export function readSheet(grid: SheetGrid, layout: SheetLayout, context: ReadingContext, answers: readonly SheetNameAnswer[]): SheetReading {
  const { groups, unread } = readRows(grid, layout, context);
  const tasks = groups.flatMap((group) => group.items.flatMap((item) => item.tasks));
  applyAnswers(tasks, answers);
  const lines = new Map<number, Span>();
  const texts: string[] = [];
  let start = 0;
  for (const row of grid.rows) {
    const text = rowText(row);
    texts.push(text);
    lines.set(row.number, { start, end: start + text.length });
    start += text.length + 1;
  }
  return { groups, unread, names: namesOf(tasks, context), text: texts.join('\n'), lines };
}

/** Owners are shared between tasks of equal cells: they are replaced, not changed. */
function applyAnswers(tasks: readonly SheetTask[], answers: readonly SheetNameAnswer[]): void {
  const meanings = new Map(answers.map(({ name, meaning }) => [foldWords(name), meaning]));
  const answered = (one: Assignee): Assignee => {
    const meaning = isUnknown(one) ? meanings.get(foldWords(one.name)) : undefined;
    if (!meaning || 'asWritten' in meaning) return one;
    if ('personId' in meaning) return { ...one, kind: 'person', personId: meaning.personId };
    return { ...one, kind: 'unit', unitId: 'unitId' in meaning ? meaning.unitId : newUnitId(meaning.newUnit) };
  };
  for (const task of tasks) task.assignees = task.assignees.map(answered);
}

function isUnknown({ kind, unitId, personId }: Assignee): boolean {
  return kind !== 'group' && unitId === null && personId === null;
}

/** So many names are looked up: what has more is no list of owners. */
const MOST_LOOKED_UP = 300;

/** Names that the register does not know, those of most rows first. */
function namesOf(tasks: readonly SheetTask[], context: ReadingContext): SheetName[] {
  const names = new Map<string, SheetName>();
  for (const one of tasks.flatMap((task) => task.assignees).filter(isUnknown)) {
    const key = foldWords(one.name);
    const known = names.get(key);
    if (known) known.rows += 1;
    else names.set(key, { name: one.name, kind: one.kind === 'person' ? 'person' : 'unit', rows: 1, candidates: [] });
  }
  const sorted = [...names.values()].toSorted((a, b) => b.rows - a.rows || a.name.localeCompare(b.name, 'vi'));
  return sorted.map((one, place) => (place < MOST_LOOKED_UP ? { ...one, candidates: likelyParties(one.name, one.kind, context) } : one));
}

/** The reading without the papers of these keys: their rows are in the register already. */
export function withoutKnown(reading: SheetReading, keys: ReadonlySet<string>): SheetReading {
  const isKnown = (group: SheetReading['groups'][number]) => group.notice !== null && keys.has(group.notice.key);
  const left = reading.groups.filter(isKnown).flatMap((group) => group.items.flatMap((item) => item.tasks.map(({ row }) => row)));
  const unread = left.map((row) => {
    const { start, end } = reading.lines.get(row) ?? { start: 0, end: 0 };
    return { row, reason: 'known' as const, text: reading.text.slice(start, end) };
  });
  return { ...reading, groups: reading.groups.filter((group) => !isKnown(group)), unread: [...reading.unread, ...unread].toSorted((a, b) => a.row - b.row) };
}
