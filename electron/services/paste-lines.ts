/** Lines of tasks pasted from a spreadsheet: judged line by line, written as one step or not at all. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { isTicked, parsePastedLines, type PastedLine } from '../../shared/domain/pasted-lines.ts';
import { parseDay } from '../../shared/domain/typed-day.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { LineJudged, LineProblem, PastedView } from '../../shared/model/views.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { placeKey, type PlacedTask, tasksByPlace } from '../db/queries/places.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import type { WriteDb } from '../db/writer.ts';
import { setDueOn, writeProgress } from './items.ts';
import { setLead } from './record-line.ts';
import type { CommandScope } from './scope.ts';
import { unitsByName } from './units-by-name.ts';

/** So many wrong lines are shown at once. */
const MOST_SHOWN = 200;

interface Line extends LineJudged {
  taskId: string;
  leadId?: string;
  dueOn?: string;
  result?: { on: string; text: string; done: boolean; number: string };
}

/** What the lines would do; writes nothing. */
export async function previewLines(db: ReadDb, input: { text: string }, today: string): Promise<PastedView> {
  const lines = await judge(db, input.text, today);
  const wrong = lines.filter((line) => line.problem !== null);
  const changes = lines.filter(changesSomething).length;
  return {
    lines: lines.length,
    changes,
    unchanged: lines.length - wrong.length - changes,
    wrong: wrong.length,
    problems: wrong.slice(0, MOST_SHOWN).map(({ line, place, words, problem }) => ({ line, place, words, problem })),
  };
}

/**
 * Writes the lines in one step. @throws Refusal `lines-wrong` where some are wrong and were not said to be left out,
 * `nothing-to-paste`
 */
export async function pasteLines(trx: WriteDb, input: ParsedInputOf<'tasks.pasteLines'>, scope: CommandScope): Promise<{ written: number; skipped: number }> {
  const lines = await judge(trx, input.text, scope.today);
  const [wrong] = lines.filter((line) => line.problem !== null);
  const skipped = lines.filter((line) => line.problem !== null).length;
  if (wrong && !input.skipWrong) throw new Refusal('lines-wrong', { count: skipped, line: wrong.line });
  const changes = lines.filter(changesSomething);
  if (changes.length === 0) throw new Refusal('nothing-to-paste');
  for (const { taskId, leadId, dueOn, result } of changes) {
    if (leadId !== undefined) await setLead(trx, taskId, leadId, undefined);
    if (dueOn !== undefined) await setDueOn(trx, taskId, dueOn);
    if (result) {
      await writeProgress(trx, {
        taskId, on: result.on, text: result.text, ...(result.done ? { done: true } : {}), ...(result.number ? { evidence: { number: result.number, on: result.on } } : {}),
      });
    }
  }
  return { written: changes.length, skipped };
}

function changesSomething(line: Line): boolean {
  return line.problem === null && (line.leadId !== undefined || line.dueOn !== undefined || line.result !== undefined);
}

async function judge(db: ReadDb, text: string, today: string): Promise<Line[]> {
  const pasted = parsePastedLines(text);
  const numbers = new Set(pasted.flatMap(({ values }) => /^\s*(\d+)/u.exec(values.place ?? '')?.[1] ?? []));
  const places = await tasksByPlace(db, [...numbers]);
  const units = await unitsByName(db, today);
  return pasted.map((line) => judgeLine(line, places, units, today));
}

function judgeLine({ line, values }: PastedLine, places: ReadonlyMap<string, PlacedTask[]>, units: ReadonlyMap<string, string | null>, today: string): Line {
  const place = values.place ?? '';
  const at = places.get(placeKey(place)) ?? [];
  const [task] = at;
  const bad = (problem: LineProblem, words: string): Line => ({ line, place, words, problem, taskId: task?.id ?? '' });
  if (place === '') return bad('noPlace', '');
  if (!task) return bad('unknownPlace', place);
  if (at.length > 1) return bad('severalTasks', place);
  const judged: Line = { line, place, words: '', problem: null, taskId: task.id };
  if (values.lead !== undefined && foldWords(values.lead) !== foldWords(task.leads.join(' '))) {
    const leadId = units.get(foldWords(values.lead)) ?? null;
    if (leadId === null) return bad('unknownUnit', values.lead);
    judged.leadId = leadId;
  }
  if (values.due !== undefined) {
    const dueOn = parseDay(values.due, today);
    if (dueOn === null) return bad('wrongDay', values.due);
    if (dueOn !== task.dueOn && task.extended) return bad('extended', values.due);
    if (dueOn !== task.dueOn) judged.dueOn = dueOn;
  }
  const on = values.on === undefined ? null : parseDay(values.on, today);
  if (values.on !== undefined && on === null) return bad('wrongDay', values.on);
  const done = isTicked(values.done ?? '');
  if (done === null) return bad('wrongTick', values.done ?? '');
  const number = values.number ?? '';
  const said = values.result ?? (number || (done ? trackingWords.finished : ''));
  const known = said === task.lastResult && (on === null || on === task.lastOn) && !done && number === '';
  if (said !== '' && !known) judged.result = { on: on ?? today, text: said, done, number };
  return judged;
}
