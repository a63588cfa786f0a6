/** Reading a document: a table of contents of the steps; each of them is a module of its own. */
import type { DocumentHead, DocumentText, Doubt, Reading, ReadingContext, ReadItem } from '../../model/reading.ts';
import { readHeader } from './head/header.ts';
import { buildTree, type ItemNode, newNode } from './items/item-tree.ts';
import { alignDocument, linesOf } from './source/lines.ts';
import { ownNames } from './names/own-names.ts';
import { readQuotas } from './inspections/quotas.ts';
import { ItemReader } from './items/read-items.ts';
import { readRounds, saysInspection } from './inspections/rounds.ts';
import { plannedTime } from './times/planned-time.ts';
import { HOUSE_ISSUER, OF_HOUSE } from './vocabulary/names.ts';

/**
 * Reads a document into head, items, tasks, rounds and doubts. Pure: the same text and context give the same reading.
 * @param document text with its paragraphs, as a source yields it (NFC)
 * @param context what the house knows: units, people, today's date
 */
export function readDocument(document: DocumentText, context: ReadingContext): Reading {
  const aligned = alignDocument(document);
  const lines = linesOf(document, aligned);
  const forms = { text: document.text, aligned, named: ownNames(lines) };
  const { head, doubts, bodyFrom } = readHeader(lines.filter((line) => line.text !== ''), context.today);
  const body = linesBehind(lines, bodyFrom);
  const { roots, preamble } = buildTree(lines, body);
  const planned = head.kind === 'plan' || head.kind === 'other' ? plannedTime(head.title ?? '', head.issuedOn) : null;
  const time = { reference: head.meetingOn ?? head.issuedOn, issuedOn: head.issuedOn, planned, strictBefore: context.strictBefore, holidays: new Set(context.holidays) };
  const plans = head.kind === 'plan' || head.kind === 'decision' || head.kind === 'other';
  const rounds = plans
    ? readRounds(roots, forms, time, context, head.title ?? '')
    : { rounds: [], spans: [], doubts: [] };
  const found = [...document.doubts, ...doubts, ...rounds.doubts];
  const reader = new ItemReader({
    forms, time, kind: head.kind, inspects: plans && saysInspection(head.title ?? ''), ofHouse: isOfHouse(head), context, roundSpans: rounds.spans, doubts: found,
  });
  const items: ReadItem[] = roots.length > 0 ? reader.read(roots, preamble) : reader.read(plainItems(preamble));
  found.sort((a, b) => a.source.start - b.source.start);
  return { document: head, items, rounds: rounds.rounds, quotas: readQuotas(forms), doubts: withoutRepeats(found) };
}

/** A paper without a head is taken for the house's own. */
function isOfHouse({ symbol, issuer }: DocumentHead): boolean {
  return (symbol === null && issuer === null) || (symbol?.includes(OF_HOUSE) ?? false) || HOUSE_ISSUER.test(issuer ?? '');
}

/** A merged duty is read twice; one question is enough. */
function withoutRepeats(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ code, source }) => {
    const key = `${code} ${source.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The header counts lines with words only; the body needs the empty cells of its tables too. */
function linesBehind(lines: ReturnType<typeof linesOf>, count: number): number {
  let left = count;
  for (const [index, line] of lines.entries()) {
    if (left === 0) return index;
    if (line.text !== '') left--;
  }
  return lines.length;
}

/** A paper without any number: its paragraphs are items without a number. */
function plainItems(preamble: readonly ItemNode['blocks'][number][]): ItemNode[] {
  return preamble.map((block) => ({ ...newNode(null, 'plain', { start: block.lineStart, end: block.end }), blocks: [block] }));
}
