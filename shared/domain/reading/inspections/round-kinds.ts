/** What an inspection is called and of which kind it is, by the headings above it. */
import type { RoundKind } from '../../../model/reading.ts';
import { words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';

const field = words(ROUND.field);
const thematic = words(ROUND.thematic);
const periodic = words(ROUND.periodic);
const oneOfSeveral = words(ROUND.oneOfSeveral);

/** What the heading above names, up to its colon. */
export function cutHeading(path: readonly string[]): string {
  const heading = path.at(-1) ?? '';
  return /^([^:.]+)/u.exec(heading)?.[1]?.trim() ?? heading;
}

/** The nearest heading that says one kind decides; 'Đợt 1' is periodic when nothing above says more. */
export function kindOf(path: readonly string[]): RoundKind {
  const headings = [...path].reverse().map((heading) => heading.toLowerCase());
  for (const heading of headings) {
    if (thematic.test(heading) && periodic.test(heading)) continue;
    if (thematic.test(heading)) return 'thematic';
    if (field.test(heading) && !ROUND.visit.test(heading)) return 'field';
    if (periodic.test(heading)) return 'periodic';
    if (field.test(heading)) return 'other';
  }
  return headings.some((heading) => oneOfSeveral.test(heading)) ? 'periodic' : 'other';
}
