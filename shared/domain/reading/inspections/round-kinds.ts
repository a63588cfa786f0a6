/** What an inspection is called and of which kind it is, by the headings above it. */
import type { RoundKind } from '../../../model/reading.ts';
import { startWords, words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';

const field = words(ROUND.field);
const thematic = words(ROUND.thematic);
const periodic = words(ROUND.periodic);
const oneOfSeveral = words(ROUND.oneOfSeveral);
const regular = words(ROUND.regular);
const again = startWords(ROUND.again);
const matter = startWords(ROUND.matter);

/** What the heading above names, up to its colon; of an annex its title without its number and the paper it belongs to. */
export function cutHeading(path: readonly string[]): string {
  const heading = path.at(-1) ?? '';
  const titled = heading.replace(ROUND.attachedTo, '').replace(ROUND.annexNumber, '').trim() || heading;
  return (/^([^:.]+)/u.exec(titled)?.[1] ?? titled).replace(/^[\s–-]+/u, '').trim();
}

/** What one heading says; null for nothing. */
function saidBy(heading: string): RoundKind | null {
  if (again.test(heading)) return 'other';
  const [ofTheme, ofTime] = [thematic.test(heading), periodic.test(heading)];
  if (ofTheme !== ofTime) return ofTheme ? 'thematic' : 'periodic';
  if (ofTheme) return null;
  if (field.test(heading)) return ROUND.notField.test(heading) ? null : 'field';
  // 'Thanh tra hành nghề dược', 'Kiểm tra việc thu, nộp đảng phí': one matter is its theme.
  return matter.test(heading) ? 'thematic' : null;
}

/**
 * The nearest heading that says one kind decides, in front of its colon before what follows. 'Đợt 1' and what a plan of the year inspects are periodic when nothing says more.
 * @param path headings, the title first
 */
export function kindOf(path: readonly string[]): RoundKind {
  const headings = path.map((heading) => heading.toLowerCase());
  for (const heading of headings.toReversed()) {
    const said = saidBy(heading.slice(0, heading.indexOf(':') + 1)) ?? saidBy(heading);
    if (said) return said;
  }
  const [title = '', ...below] = headings;
  if (headings.some((heading) => oneOfSeveral.test(heading))) return 'periodic';
  return ROUND.visit.test(title) && regular.test(title) && !below.some((heading) => ROUND.alone.test(heading)) ? 'periodic' : 'other';
}
