/** The printed labels a line can begin with: 'II.', '1.', '1.1.', 'a)', 'Điều 3.', '(1)', '-', '*'. */
import { ARTICLE_WORD } from '../vocabulary/papers.ts';

export type LabelStyle =
  | 'part' | 'letter-upper' | 'roman-upper' | 'article' | 'arabic' | 'dotted' | 'letter-lower' | 'roman-lower' | 'bullet';

export interface LineLabel {
  style: LabelStyle;
  /** What ends the label; '1.' and '1)' may stand on different levels. */
  mark: string;
  /** As printed, without what ends it. */
  number: string;
  /** Its place in the count, to tell whether it goes on from another. */
  ordinal: number;
  /** Characters of the line the label takes, white space behind it included. */
  length: number;
}

const LETTERS = ARTICLE_WORD.letters;
/** Letters that the alphabet lacks and some lists have all the same, each with the one before it. */
const FOREIGN: Readonly<Record<string, string>> = ARTICLE_WORD.foreign;
const PATTERNS: readonly { style: LabelStyle; pattern: RegExp }[] = [
  // * Đơn vị kiểm tra: …   - Văn phòng …
  { style: 'bullet', pattern: /^\s*([-–—−•*+·▪●○◦■□➢✓❖♦⮚])(?![\d-])\s*/u },
  // Phần I. …   CHƯƠNG 2
  { style: 'part', pattern: new RegExp(`^\\s*(?:${ARTICLE_WORD.part})\\s+([IVX]{1,5}|\\d{1,2})\\s*([.:]|[-–](?=\\s)|$)\\s*`, 'u') },
  // Điều 3. …
  { style: 'article', pattern: new RegExp(`^\\s*(?:${ARTICLE_WORD.article})\\s+(\\d{1,3}[a-z]?)\\s*([.:)]|(?=\\s))\\s*`, 'iu') },
  // 1.2. …   1.2.3 …   2.1- …
  { style: 'dotted', pattern: /^\s*(\d{1,2}(?:\.\d{1,2}){1,4})(\s?[.)]|[-–](?=\s)|\s?)(?![\d/%])\s*(?=\S)/u },
  // II. …   II- …   a scan takes two strokes for a letter: HI. …
  { style: 'roman-upper', pattern: /^\s*(?![Vv]\/[Vv]\s)([IVX]{1,6}|[VX]?(?:HI|IH))\s?([.)/:]|[-–](?=\s))(?![\p{Lu}]?\/)\s*(?=\S)/u },
  // 1. …   1) …   1/ …   but 06/QĐ-TTg is the number of a paper
  { style: 'arabic', pattern: /^\s*(\d{1,3})\s?([.)/:]|[-–](?=\s))(?!\d|\p{Lu}{1,6}-\p{Lu})\s*(?=\S)/u },
  // (1) …
  { style: 'arabic', pattern: /^\s*\((\d{1,2})(\))\s*(?=\S)/u },
  // a) …   đ) …   a. …   b- …
  { style: 'letter-lower', pattern: new RegExp(`^\\s*([${LETTERS}${Object.keys(FOREIGN).join('')}])\\s?([).]|[-–](?=\\s)|/(?=\\s))\\s*(?=\\S)`, 'u') },
  // (i) …   ii) …
  { style: 'roman-lower', pattern: /^\s*\(?([ivx]{1,5})([).])\s+(?=\S)/u },
  // A. …
  { style: 'letter-upper', pattern: /^\s*([A-HK-U])\s?([.)/]|[-–](?=\s))\s+(?=\S)/u },
];

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(text: string): number {
  const values = Array.from(text.toLowerCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function ordinalOf(style: LabelStyle, number: string): number {
  switch (style) {
    case 'letter-upper': return number.charCodeAt(0) - 64;
    case 'letter-lower': return FOREIGN[number] === undefined ? LETTERS.indexOf(number) + 1 : LETTERS.indexOf(FOREIGN[number]) + 1.5;
    case 'roman-upper': case 'roman-lower': return romanValue(number);
    case 'part': return romanValue(number) || Number(number);
    case 'dotted': return Number(number.slice(number.lastIndexOf('.') + 1));
    case 'bullet': return 0;
    default: return Number.parseInt(number, 10);
  }
}

/** The label at the start of a line, or null. */
export function labelOf(line: string): LineLabel | null {
  for (const { style, pattern } of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const printed = match[1] ?? '';
    const number = style === 'roman-upper' ? printed.replace('H', 'II') : printed;
    const mark = style === 'bullet' ? number : line.trimStart().startsWith('(') ? '()' : (match[2] ?? '').trim();
    return { style, mark, number: style === 'bullet' ? '' : number, ordinal: ordinalOf(style, number), length: match[0].length };
  }
  return null;
}

/** Whether a line stands for itself: it is labelled or begins like a sentence or title. */
export function startsLine(line: string): boolean {
  return labelOf(line) !== null;
}
