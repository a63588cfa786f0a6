/** The doubts of a reading as questions: each once for the whole document, none that has been answered or no longer stands. */
import type { Doubt, DoubtCode, Reading } from '../../model/reading.ts';
import type { ReviewDecision, ReviewedReading, ReviewedTask, ReviewQuestion } from '../../model/review.ts';
import { foldWords } from '../fold-text.ts';
import { isWritten, onlyPersons } from './apply-review.ts';
import { flatItems } from './keyed.ts';
import { groupKey } from './names.ts';

/** Doubts about a name are one question wherever the name stands; the number and the day of a paper are filled in together. */
const keys: Partial<Record<DoubtCode, (words: string) => string>> = {
  'group-meaning': (words) => `group ${groupKey(words)}`,
  'unit-unknown': (words) => `name ${foldWords(words)}`,
  'unit-ambiguous': (words) => `name ${foldWords(words)}`,
  'person-unknown': (words) => `name ${foldWords(words)}`,
  'advising-unit-missing': (words) => `advise ${foldWords(words)}`,
  'number-missing': () => 'number',
  'date-missing': () => 'number',
};

function keyOf(doubt: Doubt, words: string): string {
  return keys[doubt.code]?.(words) ?? `${doubt.code} ${doubt.source.start}`;
}

/** All questions of a reading, in the order of the document. */
export function questionsOf(reading: Reading, text: string): ReviewQuestion[] {
  const questions = new Map<string, ReviewQuestion>();
  for (const doubt of reading.doubts) {
    const words = text.slice(doubt.source.start, doubt.source.end);
    const key = keyOf(doubt, words);
    if (!questions.has(key)) questions.set(key, { key, code: doubt.code, message: doubt.message, words, source: doubt.source });
  }
  return [...questions.values()];
}

type Stands = (question: ReviewQuestion, tasks: readonly ReviewedTask[], reading: ReviewedReading) => boolean;

const holds = (question: ReviewQuestion) => (task: ReviewedTask) =>
  task.source.start <= question.source.start && question.source.start < task.source.end;

const nameStands: Stands = (question, tasks, reading) => {
  const name = foldWords(question.words);
  const open = (one: { name: string; unitId: string | null; personId?: string | null }) =>
    foldWords(one.name) === name && one.unitId === null && (one.personId ?? null) === null;
  return tasks.some((task) => task.assignees.some(open)) || reading.rounds.some((round) => round.units.some(open));
};

const timeStands: Stands = (question, tasks, reading) => {
  const here = ({ source }: { source: { start: number } }) => source.start === question.source.start;
  return tasks.some((task) => task.deadlines.some(here)) || reading.rounds.some(({ window }) => window !== null && here(window));
};

/** Whether a doubt still stands after edits that nobody made as its answer. */
const stands: Partial<Record<DoubtCode, Stands>> = {
  'owner-missing': (question, tasks) =>
    tasks.some((task) => holds(question)(task) && !task.assignees.some(({ role }) => role !== 'support')),
  'advising-unit-missing': (question, tasks) =>
    tasks.some((task) => task.advisingUnitId === null && onlyPersons(task) && task.assignees.some(({ name }) => foldWords(name) === foldWords(question.words))),
  'group-meaning': (question, tasks) =>
    tasks.some((task) => task.assignees.some(({ kind, name }) => kind === 'group' && groupKey(name) === groupKey(question.words))),
  'unit-unknown': nameStands,
  'unit-ambiguous': nameStands,
  'person-unknown': nameStands,
  'year-assumed': timeStands,
  'year-mismatch': timeStands,
  'deadline-passed': timeStands,
  'deadline-fuzzy': timeStands,
};

/** The questions that are still open. */
export function openQuestions(
  questions: readonly ReviewQuestion[],
  reviewed: ReviewedReading,
  decisions: readonly ReviewDecision[],
): ReviewQuestion[] {
  const answered = new Set(decisions.flatMap((decision) => [decision.answers, ...(decision.kind === 'settle' ? (decision.also ?? []) : [])]));
  const tasks = flatItems(reviewed.items).flatMap((item) => item.tasks).filter(isWritten);
  return questions.filter((question) => !answered.has(question.key) && (stands[question.code]?.(question, tasks, reviewed) ?? true));
}

/** Doubts about who somebody is: a paper of another office has many, and most stay as they are printed. */
const ABOUT_NAMES: ReadonlySet<DoubtCode> = new Set(['unit-unknown', 'unit-ambiguous', 'person-unknown', 'group-meaning']);

/** The keys of the other open questions that one answer can settle with this one: those about names. */
export function askedAlike(question: ReviewQuestion, open: readonly ReviewQuestion[]): string[] {
  return ABOUT_NAMES.has(question.code) ? open.filter(({ key, code }) => key !== question.key && ABOUT_NAMES.has(code)).map(({ key }) => key) : [];
}
