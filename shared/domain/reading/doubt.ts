/** Makes a doubt with its sentence. */
import type { Doubt, DoubtCode, Span } from '../../model/reading.ts';
import { doubtSentence, type DoubtParams } from '../../text/vi/doubts.ts';

const QUOTE_LIMIT = 80;

/** A doubt about a place, its sentence made from the words that stand there. */
export function doubtAt(code: DoubtCode, source: Span, params: DoubtParams = {}): Doubt {
  const quoted = params.quoted;
  const short = quoted !== undefined && quoted.length > QUOTE_LIMIT ? `${quoted.slice(0, QUOTE_LIMIT).trimEnd()}…` : quoted;
  return { code, message: doubtSentence(code, { ...params, quoted: short }), source: { start: source.start, end: source.end } };
}
