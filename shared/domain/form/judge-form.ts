/** What a filled form proposes: its rows held against the register's tasks, each offered, known or listed with the reason. */
import type { FormLine, FormProblem, FormReason, FormReading } from '../../model/form-views.ts';
import type { DocumentFacts, Party, TrackedTask } from '../../reports/task-facts.ts';
import { isOpen, stateWords } from '../../reports/task-words.ts';
import { foldWords } from '../fold-text.ts';
import { pastDay } from '../typed-day.ts';
import type { FilledRow } from './form-rows.ts';
import { readRowCode, type RowCode, stateKey, taskKey, unitKey, writeRowCode } from './row-code.ts';

/** A line of progress as it stands in the register, with the numbers of its evidence. */
export interface StoredEntry {
  taskId: string;
  /** Who wrote it; null where nobody was noted. */
  unitId: string | null;
  onDay: string | null;
  result: string | null;
  obstacle: string | null;
  /** That the task, or the unit's part of it, was done. */
  done: boolean;
  numbers: string[];
}

/** A task where it stands, and who is asked about it. */
interface Asked {
  task: TrackedTask;
  units: ReadonlyMap<string, Party>;
}

/** The code of a task's row on the form of a unit. */
export function rowCodeOf(task: TrackedTask, unitId: string): string {
  return writeRowCode({ task: taskKey(task.id), unit: unitKey(unitId), state: stateOf(task) });
}

/** Everything that the form shows of a task: what changes here makes the answer one to another question. */
function stateOf({ words, dueOn, phrase, report }: TrackedTask): string {
  return stateKey([words, dueOn, phrase, report?.on ?? null, report?.result ?? null]);
}

/** The tasks that the rows may be about: progress needs to be looked up of these alone. */
export function tasksNamed(rows: readonly FilledRow[], documents: readonly DocumentFacts[]): string[] {
  const keys = new Set(rows.map(({ code }) => readRowCode(code)?.task));
  return documents.flatMap(({ tasks }) => tasks.filter(({ id }) => keys.has(taskKey(id))).map(({ id }) => id));
}

/** @param entries what stands of the named tasks, by task @param today the office's civil date */
export function judgeForm(rows: readonly FilledRow[], documents: readonly DocumentFacts[], entries: ReadonlyMap<string, StoredEntry[]>, today: string): FormReading {
  const asked = tasksByKey(documents);
  const reading: FormReading = { units: [], lines: [], problems: [], known: 0, empty: 0 };
  const seen = new Set<string>();
  for (const row of rows) {
    const judged = judgeRow(row, { asked, entries, today, seen });
    if (judged === 'known' || judged === 'empty') reading[judged] += 1;
    else if ('reason' in judged) reading.problems.push(judged);
    else reading.lines.push(judged);
  }
  return { ...reading, units: unitsNamed(rows, asked) };
}

/** Tasks by the key of the code; one that two tasks share names neither. */
function tasksByKey(documents: readonly DocumentFacts[]): Map<string, Asked | null> {
  const byKey = new Map<string, Asked | null>();
  for (const document of documents) {
    for (const task of document.tasks) {
      const key = taskKey(task.id);
      const units = new Map([...task.leading, ...task.answerable].flatMap((unit) => (unit.id === null ? [] : [[unitKey(unit.id), unit]])));
      byKey.set(key, byKey.has(key) ? null : { task, units });
    }
  }
  return byKey;
}

function unitsNamed(rows: readonly FilledRow[], asked: ReadonlyMap<string, Asked | null>): string[] {
  const names = rows.flatMap(({ code }) => {
    const read = readRowCode(code);
    const name = read && asked.get(read.task)?.units.get(read.unit)?.name;
    return name ? [name] : [];
  });
  return [...new Set(names)];
}

interface Register {
  asked: ReadonlyMap<string, Asked | null>;
  entries: ReadonlyMap<string, StoredEntry[]>;
  today: string;
  /** Codes of rows that said something. */
  seen: Set<string>;
}

function judgeRow(row: FilledRow, { asked, entries, today, seen }: Register): FormLine | FormProblem | 'known' | 'empty' {
  const written = [row.result, row.doneOn.text, row.number, row.obstacle].filter(Boolean).join('; ');
  const bad = (reason: FormReason, detail: string): FormProblem => ({ row: row.row, reason, words: row.words, written, detail });
  const code = row.code === '' ? null : readRowCode(row.code);
  if (row.code === '') return written === '' ? 'empty' : bad('noCode', '');
  if (!code) return bad('damaged', row.code);
  const found = asked.get(code.task);
  if (!found) return bad('foreign', row.code);
  const unit = found.units.get(code.unit);
  if (written === '') return 'empty';
  const key = keyOf(code);
  if (seen.has(key)) return bad('doubled', row.code);
  seen.add(key);
  const doneOn = row.doneOn.text === '' ? null : (row.doneOn.on ?? pastDay(row.doneOn.text, today));
  const own = (entries.get(found.task.id) ?? []).filter(({ unitId }) => unitId === null || unitKey(unitId) === code.unit);
  if (isKnown(row, doneOn, own)) return 'known';
  if (!isOpen(found.task)) return bad('ended', stateWords(found.task, today));
  if (!unit) return bad('otherUnit', found.task.leads.join('; '));
  if (row.doneOn.text !== '' && doneOn === null) return bad('wrongDay', row.doneOn.text);
  if (doneOn !== null && doneOn > today) return bad('futureDay', row.doneOn.text);
  return lineOf(row, found, { key, unit, doneOn, changed: code.state !== stateOf(found.task) });
}

function keyOf({ task, unit }: RowCode): string {
  return task + unit;
}

/** Whether the register has it already, in the same words: a form that is read twice proposes nothing new. */
function isKnown(row: FilledRow, doneOn: string | null, entries: readonly StoredEntry[]): boolean {
  const same = (a: string | null, b: string) => foldWords(a ?? '') === foldWords(b);
  return entries.some((entry) =>
    (row.result === '' || same(entry.result, row.result)) &&
    same(entry.obstacle, row.obstacle) &&
    (row.number === '' || entry.numbers.some((number) => same(number, row.number))) &&
    (row.doneOn.text === '' || (entry.done && entry.onDay === doneOn)));
}

function lineOf(row: FilledRow, { task }: Asked, { key, unit, doneOn, changed }: { key: string; unit: Party; doneOn: string | null; changed: boolean }): FormLine {
  const { report } = task;
  return {
    key,
    taskId: task.id,
    unitId: unit.id ?? '',
    unitName: unit.name,
    place: task.place,
    words: task.words,
    state: task.state,
    dueOn: task.dueOn,
    said: report && { on: report.on, result: report.result, obstacle: report.obstacle },
    result: row.result,
    doneOn,
    number: row.number,
    obstacle: row.obstacle,
    changed,
  };
}
