/** What a paper says came of an inspection, before it is written to the visit. */
import type { DocumentHead, Span } from './reading.ts';

/** The part of such a paper that a line stands in; null for parts that bring nothing to follow. */
export type ResultPart = 'finding' | 'recommendation' | 'proposal' | null;

export interface ReadResult {
  what: 'finding' | 'recommendation' | 'proposal';
  words: string;
  /** The last day that the words name. */
  dueOn: string | null;
  violation: boolean;
  source: Span;
}

export interface ResultsPreview {
  text: string;
  fingerprint: string;
  document: DocumentHead;
  lines: ReadResult[];
  /** False where the paper does not name the inspected unit. */
  namesUnit: boolean;
  /** The paper is in the register already, as another document. */
  known: { id: string; name: string } | null;
}
