/** A paper that another brings into force stands behind its signature: 'KẾ HOẠCH … (Kèm theo Quyết định số …)'; its numbers stand beside those of the articles. */
import type { Line } from '../source/lines.ts';
import { startWords } from '../patterns.ts';
import { HEAD } from '../vocabulary/papers.ts';

const attached = startWords(HEAD.annexAttached);
const paper = new RegExp(`^(?:${HEAD.attachedPapers})$`, 'u');
/** Lines that a title may have. */
const MOST_LINES = 5;
const LONGEST = 250;

/** 'Kèm theo Quyết định số …', alone on its line. */
export function saysAttached(line: Line): boolean {
  return attached.test(line.aligned) && line.text.length <= LONGEST;
}

/** How many of the lines before one that says what it is attached to are the title of a paper; 0 where that is only a list or a table. */
export function titleLines(before: readonly Line[]): number {
  const last = before.slice(-MOST_LINES);
  const at = last.findLastIndex((line) => paper.test(line.aligned.trim()));
  return at < 0 ? 0 : last.length - at;
}
