/** The paragraphs of a table cell out of the lines that a page or a converter broke it into. */

/** '14/3/20' and the rest of the year below it. */
const CUT_DATE = /\d\/\d{0,3}$/u;
const LIST_ITEM = /^[-–+•*] /u;

/** What a full line broke is joined; behind an empty line, and with a dash, something new begins. At least one, empty for an empty cell. */
export function cellParts(lines: readonly string[]): string[] {
  const parts: string[] = [''];
  for (const line of lines.map((one) => one.trim())) {
    const last = parts.at(-1) ?? '';
    if (line === '' || last === '' || LIST_ITEM.test(line)) parts.push(line);
    else parts[parts.length - 1] = CUT_DATE.test(last) && /^\d/u.test(line) ? last + line : `${last} ${line}`;
  }
  const filled = parts.filter((part) => part !== '');
  return filled.length > 0 ? filled : [''];
}
