/** The paragraphs of a table cell out of the lines that a page or a converter broke it into. */

/** '14/3/20' and the rest of the year below it. */
export const CUT_DATE = /\d\/\d{0,3}$/u;
/** 'Năm học 2025' and '- 2026' below it. */
const CUT_RANGE = /\d \n[-–] \d/u;
const LIST_ITEM = /^[-–+•*] /u;
/** '… Kế hoạch' | '- Đầu tư': a single dash in front of a capital belongs to a name. */
const REST_OF_NAME = /^[-–] \p{Lu}/u;

/** What a full line broke is joined; behind an empty line, and with a dash, something new begins. At least one, empty for an empty cell. */
export function cellParts(lines: readonly string[]): string[] {
  const parts: string[] = [''];
  const isList = lines.filter((line) => LIST_ITEM.test(line.trim())).length > 1;
  for (const line of lines.map((one) => one.trim())) {
    const last = parts.at(-1) ?? '';
    const goesOn = !isList && (REST_OF_NAME.test(line) && /\p{L}$/u.test(last) || CUT_RANGE.test(`${last} \n${line}`));
    if (line === '' || last === '' || (LIST_ITEM.test(line) && !goesOn)) parts.push(line);
    else parts[parts.length - 1] = CUT_DATE.test(last) && /^\d/u.test(line) ? last + line : `${last} ${line}`;
  }
  const filled = parts.filter((part) => part !== '');
  return filled.length > 0 ? filled : [''];
}
