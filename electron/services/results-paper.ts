/** A report or notice of results read for a visit: what it says is proposed, what is confirmed is written in one step. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { readResults } from '../../shared/domain/reading/inspections/visit-results.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ResultsPreview } from '../../shared/model/results-reading.ts';
import type { VisitRow } from '../../shared/model/views.ts';
import { t } from '../../shared/text/vi/words.ts';
import { storeBlob } from '../db/blobs.ts';
import { put } from '../db/put.ts';
import { liveDocument, sameDocument, type SameDocument } from '../db/queries/documents.ts';
import { nextOrdinal } from '../db/queries/facts.ts';
import { getVisit } from '../db/queries/plan.ts';
import { countResults, visitResults } from '../db/queries/results.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { readCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { fingerprintOf, readSource, type Source } from './documents.ts';
import { computedId, documentIdOf } from './ids.ts';
import type { ReadDocument } from './job-data.ts';
import { ownerOf, paperOf } from './results.ts';
import type { CommandScope, TaskScope } from './scope.ts';

type Line = ParsedInputOf<'results.take'>['lines'][number];

/** The paper where it stands as another document than the visit's own. */
async function otherDocument(db: ReadDb, visitId: string, { reading, text }: ReadDocument): Promise<SameDocument | null> {
  return sameDocument(db, { id: documentIdOf(text.text, reading), ...reading.document }, paperOf(visitId));
}

/** What a paper says came of a visit; writes nothing. @throws Refusal `not-found`, and those of reading a file */
export async function previewResults(input: Source & { visitId: string }, scope: TaskScope): Promise<ResultsPreview> {
  const visit = await getVisit(scope.read, input.visitId, scope.today);
  const read = await readSource(input, scope);
  const { reading, text } = read;
  const { issuedOn, meetingOn } = reading.document;
  const known = await otherDocument(scope.read, visit.id, read);
  return {
    text: text.text,
    fingerprint: fingerprintOf(text.text),
    document: reading.document,
    lines: readResults(text, { reference: issuedOn ?? meetingOn ?? scope.today, issuedOn, strictBefore: true }),
    namesUnit: ` ${foldWords(text.text)} `.includes(` ${foldWords(visit.unitName)} `),
    known: known && { id: known.id, name: known.name },
  };
}

/** @throws Refusal `document-changed`, `not-found`, and those of reading a file */
export async function takeResults(
  input: Source & { visitId: string; of: string; lines: Line[] },
  scope: TaskScope,
): Promise<{ documentId: string; added: number; owner: string | null }> {
  const read = await readSource(input, scope);
  if (fingerprintOf(read.text.text) !== input.of) throw new Refusal('document-changed');
  return scope.write(recordResults, { ...read, visitId: input.visitId, lines: input.lines });
}

/**
 * The write phase: the paper becomes the visit's own, its requests are items of it. What the visit has already in the same
 * words is not written twice.
 * @throws Refusal `not-found`
 */
export async function recordResults(
  trx: WriteDb,
  input: ReadDocument & { visitId: string; lines: Line[] },
  scope: CommandScope,
): Promise<{ documentId: string; added: number; owner: string | null }> {
  const visit = await getVisit(trx, input.visitId, scope.today);
  const documentId = paperOf(visit.id);
  const owner = await ownerOf(trx, visit, undefined, scope.today);
  const stands = await visitResults(trx, visit.id, documentId, scope.today);
  const known = {
    finding: new Set(stands.findings.map(({ words }) => foldWords(words))),
    recommendation: new Set(stands.recommendations.map(({ title }) => foldWords(title))),
    proposal: new Set(stands.proposals.map(({ words }) => foldWords(words))),
  };
  const ownText = await recordPaper(trx, visit, input);
  const count = await countResults(trx, visit.id);
  let added = 0;
  for (const [place, line] of input.lines.entries()) {
    const words = line.words.normalize('NFC');
    if (known[line.what].has(foldWords(words))) continue;
    added += 1;
    if (line.what === 'recommendation') {
      await recommend(trx, visit, { ...line, words }, owner, ownText);
      continue;
    }
    const id = computedId(visit.id, line.what, foldWords(words));
    if (line.what === 'finding') {
      await put(trx, 'finding', id, { visitId: visit.id, ordinal: count.findings + place, words, kind: line.kind ?? 'shortcoming', recheckOn: line.dueOn ?? null });
    } else {
      await put(trx, 'proposal', id, { visitId: visit.id, ordinal: count.proposals + place, words, answererUnitId: owner?.id ?? null, dueOn: line.dueOn ?? null });
    }
  }
  scope.store.steps.catchUp();
  return { documentId, added, owner: owner?.name ?? null };
}

/** @returns whether the places of the lines lie in the text that the visit's paper now has */
async function recordPaper(trx: WriteDb, visit: VisitRow, read: ReadDocument & { visitId: string }): Promise<boolean> {
  const id = paperOf(visit.id);
  const stored = await liveDocument(trx, id);
  const cells = stored ? await readCells(trx, 'document', id) : null;
  if (cells?.['text']) return cells['text'] === read.text.text;
  const { number, symbol, issuer, place, issuedOn, title, signer } = read.reading.document;
  // A paper that is in the register on its own keeps its number there.
  const other = await otherDocument(trx, visit.id, read);
  if (read.file && !other) await storeBlob(trx, read.file);
  await put(trx, 'document', id, {
    kind: 'report',
    standing: 'inForce',
    ...(other
      ? { symbol: t.results.symbol(visit.unitName), issuedOn: visit.toOn, title: t.results.title(visit.unitName, visit.fromOn, visit.toOn) }
      : {
          number: cells?.['number'] ? String(cells['number']) : number,
          symbol: symbol ?? t.results.symbol(visit.unitName),
          issuedOn: issuedOn ?? visit.toOn,
          title: title ?? t.results.title(visit.unitName, visit.fromOn, visit.toOn),
          issuer, place, signer,
          text: read.text.text,
          fileSha256: read.file?.sha256 ?? null,
          fileName: read.file?.name ?? null,
        }),
  });
  return !other;
}

/** An item of the paper with one task, led by its owner, the inspected unit beside. */
async function recommend(trx: WriteDb, visit: VisitRow, line: Line, owner: { id: string; name: string } | null, ownText: boolean): Promise<void> {
  const documentId = paperOf(visit.id);
  const itemId = computedId(documentId, 'item', foldWords(line.words));
  const taskId = computedId(itemId, 'task', 0);
  const ordinal = (await nextOrdinal(trx, documentId)) ?? 1;
  const source = ownText && line.source ? { sourceStart: line.source.start, sourceEnd: line.source.end } : {};
  await put(trx, 'item', itemId, { documentId, path: `(${ordinal})`, ordinal, kind: 'task', originalText: line.words, ...source });
  await put(trx, 'task', taskId, { itemId, visitId: visit.id, ordinal: 0, kind: 'task', originalText: line.words, ...source });
  if (owner) await put(trx, 'assignment', computedId(taskId, 'assignment', owner.id, 'lead'), { taskId, role: 'lead', name: owner.name, unitId: owner.id, ordinal: 0 });
  if (visit.unitId !== null && visit.unitId !== owner?.id) {
    await put(trx, 'assignment', computedId(taskId, 'assignment', visit.unitId, 'support'), { taskId, role: 'support', name: visit.unitName, unitId: visit.unitId, ordinal: 1 });
  }
  if (line.dueOn) await put(trx, 'deadline', computedId(taskId, 'deadline', 'typed'), { taskId, toOn: line.dueOn, inclusive: 1, ordinal: 0 });
}
