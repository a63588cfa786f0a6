/** Reading a document, and taking it in as it was reviewed. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { yearOf } from '../../shared/domain/civil-date.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { readTeams } from '../../shared/domain/reading/inspections/teams.ts';
import { readResults } from '../../shared/domain/reading/inspections/visit-results.ts';
import { applyReview } from '../../shared/domain/review/apply-review.ts';
import { openQuestions, questionsOf } from '../../shared/domain/review/questions.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReviewDecision } from '../../shared/model/review.ts';
import type { DocumentPreview, TakenDocument } from '../../shared/model/views.ts';
import { listVisits } from '../db/queries/plan.ts';
import { getDocument, sameDocument } from '../db/queries/documents.ts';
import { dictionary } from '../db/queries/store-info.ts';
import { draftDecisions, draftSource } from '../db/review-drafts.ts';
import type { ReadDocument } from './job-data.ts';
import { recordDocument } from './record-document.ts';
import { documentIdOf } from './ids.ts';
import { completes, storedVersion } from './replace-document.ts';
import { withoutPlanned } from './planned-rounds.ts';
import type { TaskScope } from './scope.ts';

/** Reading takes a second at most; what takes this long is a hostile file. Milliseconds. */
const READING_TIMEOUT = 30_000;

export type Source = { path: string } | { text: string } | { draft: string };

/** What identifies a text, whatever file it stood in. */
export function fingerprintOf(text: string): string {
  return hash('sha256', text, 'hex');
}

/** What the document says; writes nothing. @throws Refusal for files that cannot be read, see `refusals` */
export async function readDocumentFile(input: Source, scope: TaskScope): Promise<Reading> {
  return (await readSource(input, scope)).reading;
}

/** What the document says, with the text to show it in; writes nothing. @throws Refusal as `readDocumentFile` */
export async function previewDocument(input: Source, scope: TaskScope): Promise<DocumentPreview> {
  const { reading, text } = await withoutPlanned(await readSource(input, scope), scope);
  const id = documentIdOf(text.text, reading);
  const same = await sameDocument(scope.read, { id, ...reading.document });
  const storedText = same && same.id !== id ? (await getDocument(scope.read, same.id, scope.today)).text : null;
  const otherText = storedText !== null && foldWords(storedText) !== foldWords(text.text) ? storedText : null;
  const stored = same && otherText !== null ? await storedVersion(scope.read, same.id) : { items: [], rounds: [] };
  const known = same && { id: same.id, name: same.name, completes: completes(same, reading.document), otherText, stored: stored.items, storedRounds: stored.rounds };
  const fingerprint = fingerprintOf(text.text);
  const decisions = (await draftDecisions(scope.read, fingerprint)) ?? [];
  const inspections = await inspectionsOf({ reading, text }, scope);
  const announces = await announcedUnits({ reading, text }, scope);
  return { reading, text: text.text, fingerprint, decisions, known, inspections, announces };
}

/** How many units a notice or decision founds teams for. */
async function announcedUnits({ reading, text }: Pick<ReadDocument, 'reading' | 'text'>, scope: TaskScope): Promise<number> {
  const { kind, issuedOn } = reading.document;
  if (kind !== 'notice' && kind !== 'decision') return 0;
  const context = { ...(await dictionary(scope.read)), today: scope.today, strictBefore: true };
  return readTeams(text, { reference: issuedOn ?? scope.today, issuedOn, strictBefore: true }, context).length;
}

/** So many lines make a paper one of results. */
const LEAST_RESULTS = 2;

/** Visits of this year or the one before whose unit the title names, where the paper says what was found. */
async function inspectionsOf({ reading, text }: Pick<ReadDocument, 'reading' | 'text'>, scope: TaskScope): Promise<DocumentPreview['inspections']> {
  const { kind, issuedOn, title } = reading.document;
  const day = issuedOn ?? scope.today;
  if (kind === 'plan' || title === null) return [];
  if (readResults(text, { reference: day, issuedOn, strictBefore: true }).length < LEAST_RESULTS) return [];
  const named = ` ${foldWords(title)} `;
  const years = [yearOf(day), yearOf(day) - 1];
  const visits = await Promise.all(years.map((year) => listVisits(scope.read, { year }, scope.today)));
  return visits
    .flatMap(({ rows }) => rows)
    .filter(({ unitName }) => named.includes(` ${foldWords(unitName)} `))
    .map(({ id, unitName, roundName }) => ({ id, unitName, roundName }));
}

/**
 * Writes a document with its items, tasks, rounds and visits, as reviewed where a review came with it; `instead` names the
 * stored version of the same paper that it takes the place of.
 * @throws Refusal `doubts` unless they are answered or allowed, `document-changed`, `already-taken`
 */
export async function takeDocument(
  input: Source & { allowDoubts?: boolean | undefined; instead?: string | undefined; carry?: { taskId: string; to: string | null }[] | undefined; review?: { of: string; decisions: ReviewDecision[] } | undefined },
  scope: TaskScope,
): Promise<TakenDocument> {
  const found = await withoutPlanned(await readSource(input, scope), scope);
  const fingerprint = fingerprintOf(found.text.text);
  if (input.review && input.review.of !== fingerprint) throw new Refusal('document-changed');
  const decisions = input.review?.decisions ?? [];
  const reviewed = applyReview(found.reading, found.text.text, decisions);
  const open = openQuestions(questionsOf(found.reading, found.text.text), reviewed, decisions).length;
  if (open > 0 && !input.allowDoubts) throw new Refusal('doubts', { count: open });
  return scope.write(recordDocument, { ...found, reviewed, fingerprint, instead: input.instead ?? null, carry: input.carry ?? [], edited: decisions.flatMap((one) => (one.kind === 'task' ? [one.task] : [])) });
}

/** Reads a document with what the house knows. @throws Refusal `not-found` for a draft that is gone, and those of reading a file */
export async function readSource(input: Source, scope: TaskScope): Promise<ReadDocument> {
  const paper = await paperOf(input, scope);
  try {
    return await readPaper(paper, scope);
  } catch (error) {
    if (error instanceof Refusal && 'path' in input) throw new Refusal(error.code, { file: basename(input.path), ...error.params });
    throw error;
  }
}

/** Where a paper's words are: a file on disk, text, the bytes of a file. */
type Paper = { path: string } | { text: string } | { file: { name: string; bytes: Uint8Array } };

/** Reads a paper with what the house knows. @throws Refusal those of reading a file */
export async function readPaper(paper: Paper, scope: TaskScope): Promise<ReadDocument> {
  const context = { ...(await dictionary(scope.read)), today: scope.today, strictBefore: true };
  return scope.platform.runJob('readDocument', { ...paper, context }, READING_TIMEOUT);
}

async function paperOf(input: Source, scope: TaskScope): Promise<Paper> {
  if ('path' in input) return { path: input.path };
  if ('text' in input) return { text: input.text };
  const kept = await draftSource(scope.read, input.draft);
  if (!kept) throw new Refusal('not-found');
  return 'text' in kept ? kept : { file: kept };
}
