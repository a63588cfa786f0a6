/** Text from a file or the clipboard as a DocumentText: page furniture dropped, Markdown undone, hard-wrapped lines joined. */
import type { DocumentText } from '../../../model/reading.ts';
import { alignedTableAt } from './aligned-table.ts';
import { barredTableAt } from './barred-table.ts';
import { copiedTableAt } from './copied-table.ts';
import { assembleText, cleanLetters, cleanText, type TextPiece } from './assemble-text.ts';
import { encodingOf, toUnicode } from './legacy-encoding.ts';
import { htmlTableAt } from './html-table.ts';
import { labelOf } from './line-labels.ts';
import { ruledTableAt } from './ruled-table.ts';
import { tabbedTableAt } from './tabbed-table.ts';
import { PAGE_NUMBER } from '../vocabulary/lines.ts';
import { joinWrapped, type Line } from './wrapped-lines.ts';

/** The rule under a title, glued to the line below it. */
const GLUED_RULE = /^\s*[-–—_=]{4,}(?=\p{L})/u;
/** The tab behind a number that Word counts is many spaces. */
const TABBED_LABEL = /^(\s*(?:\(?\d{1,3}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|[a-zđ]\)|[-+•–])) {2,}(?=\S)/u;
const LABEL_ALONE = /^\s*(?:\(?\d{1,2}[.)]|[IVX]{1,5}\.|[a-zđ]\))\s*$/u;
const ENDED = /[.;:/!?]\s*$/u;
const TABLE_RULE = /^\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?)\s*$/;
const RULE_OF_STARS = /(?<=^|\s)\*{3,}(?=\s|$)/gu;
/** So many further lines bold or slanted words may run through. */
const MOST_MARKED = 4;
const ROW = /^\s*\|.*\|\s*$/;
/** Where a line of a cell ends; a rule of stars between the office and its number stands alone. */
const CELL_BREAK = /<br\s*\/?>| (?=\*{3} )|(?<= \*{3}) /iu;

/** Reads plain or Markdown text, or text copied out of a PDF. */
export function plainText(source: string): DocumentText {
  const legacy = encodingOf(source);
  const lines = takeLines(cleanLetters(toUnicode(source, legacy).replace(/\r\n?/g, '\n')));
  return assembleText(joinWrapped(lines).map(toPiece), legacy !== null);
}

/** 'TT | Đơn vị | Thời gian' without bars at the ends is a table as between tabs. */
function withTabs(line: string): string {
  const cells = line.split(' |');
  return cells.length < 3 || line.includes('\t') || line.trimStart().startsWith('|') ? line : cells.map((cell) => cell.trim()).join('\t');
}

function takeLines(source: string): Line[] {
  const lines: Line[] = [];
  let table = -1;
  let row = 0;
  let blankBefore = false;
  // Blank lines around the number of a page end no paragraph.
  let pageBefore = false;
  let inTable = false;
  // A number that stands on a line of its own in front of its paragraph.
  let label = '';
  const set = joinMarked(source.split(/\n|\f/));
  const raw = set.map((line) => withTabs(cleanText(line)).replace(GLUED_RULE, ''));
  for (let index = 0; index < raw.length; index++) {
    const rawLine = raw[index] ?? '';
    const tabbed = htmlTableAt(raw, index) ?? barredTableAt(raw, index) ?? ruledTableAt(set, index) ?? tabbedTableAt(raw, index)
      ?? (ROW.test(rawLine) ? null : copiedTableAt(raw, index) ?? alignedTableAt(set, index));
    // A table has no place for it.
    if (label !== '' && (tabbed || ROW.test(rawLine))) {
      lines.push({ text: label.trim(), cell: null, bold: false, blankBefore });
      label = '';
    }
    if (tabbed) {
      table++;
      lines.push(...tabbed.rows.flatMap((cells, at) => cells.flatMap((parts, column) => parts.map((part) => cellLine(part, { table, row: at, column, columns: tabbed.columns })))));
      index = tabbed.next - 1;
      inTable = false;
      blankBefore = false;
      continue;
    }
    if (inTable && rawLine.trim() === '' && goesOnBelow(raw, index)) continue;
    if (ROW.test(rawLine)) {
      // Converters put an empty header over tables that have none.
      if (TABLE_RULE.test(rawLine) || !/[\p{L}\d]/u.test(rawLine)) continue;
      if (!inTable) {
        table++;
        row = 0;
      }
      inTable = true;
      const cells = rawLine.trim().slice(1, -1).split('|');
      cells.forEach((content, column) => {
        for (const part of content.split(CELL_BREAK)) lines.push(cellLine(part, { table, row, column, columns: cells.length }));
      });
      row++;
      blankBefore = false;
      continue;
    }
    inTable = false;
    if (rawLine.trim() === '') {
      blankBefore = true;
      continue;
    }
    if (PAGE_NUMBER.test(rawLine)) {
      pageBefore = true;
      continue;
    }
    const last = lines.at(-1);
    if (LABEL_ALONE.test(rawLine) && label === '' && (blankBefore || !last || ENDED.test(last.text)) && labelOf(raw[filledFrom(raw, index + 1)] ?? '') === null) {
      label = `${rawLine.trim()} `;
      continue;
    }
    const { text, bold } = undoMarkdown(rawLine.replace(TABBED_LABEL, '$1 '));
    const whole = label === '' ? text : label + text.trimStart();
    // Across a page a sentence goes on, a number does not.
    lines.push({ text: whole, cell: null, bold, blankBefore: blankBefore && (!pageBefore || labelOf(whole) !== null) });
    label = '';
    blankBefore = false;
    pageBefore = false;
  }
  if (label !== '') lines.push({ text: label.trim(), cell: null, bold: false, blankBefore });
  return lines;
}

/** '**I. MỤC' and 'ĐÍCH, YÊU CẦU**' in the next line: what two marks hold between them is one line. */
function joinMarked(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const open = openMark(line);
    const endsMark = (next: string): boolean => openMark(next) === open || next.trim() === '' || (open === '*' && closesSlanted(next));
    const close = open && !ends(line, open) ? lines.slice(at + 1, at + 1 + MOST_MARKED).findIndex(endsMark) : -1;
    const next = lines[at + 1 + close] ?? '';
    // '**1.' and '**Thành lập Ban Chỉ đạo' in the next line: the number alone is bold.
    const closes = open !== null && close >= 0 && (ends(next, open) || (open === '*' && closesSlanted(next)) || (LABEL_ALONE.test(line.replace('**', '')) && openMark(next) === open));
    joined.push(closes ? lines.slice(at, at + 2 + close).map((part) => part.trim()).join(' ') : line);
    if (closes) at += close + 1;
  }
  return joined;
}

/** The mark of bold or slanted words that has no partner in the line; tables have none, and three stars alone are a rule. */
function openMark(line: string): '**' | '*' | null {
  if (line.includes('|')) return null;
  const bold = line.replace(RULE_OF_STARS, ' ').split('**');
  if (bold.length % 2 === 0) return '**';
  const slanted = bold.join('').split('*').length - 1;
  return slanted === 1 && /^\s*\*(?=[^\s*])|\*\s*$/u.test(line) ? '*' : null;
}

/** 'hô hấp:* Cúm mùa', 'rác thải*, *xác động vật*': slanted words end in the middle of the line. */
function closesSlanted(line: string): boolean {
  const [before, behind, ...more] = line.split('*');
  return more.length % 2 === 0 && behind !== undefined && /\S$/u.test(before ?? '') && /^[\s,.;:)]/u.test(behind) && !line.includes('|');
}

/** Its mark without a partner stands behind words; in front of them it opens, or is the bullet of '*Thời gian: …'. */
function ends(line: string, mark: string): boolean {
  return openMark(line) === mark && !line.trimStart().startsWith(mark) && (mark === '**' || line.trimEnd().endsWith(mark));
}

/** Rows with empty lines between them are one table, unless a rule below the next row makes it the head of another. */
function goesOnBelow(lines: readonly string[], blank: number): boolean {
  const row = filledFrom(lines, blank);
  return ROW.test(lines[row] ?? '') && !TABLE_RULE.test(lines[filledFrom(lines, row + 1)] ?? '');
}

/** The next line with words in it; the end where there is none. */
function filledFrom(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

function cellLine(content: string, cell: NonNullable<Line['cell']>): Line {
  const { text, bold } = undoMarkdown(content);
  return { text: text.trim(), cell, bold, blankBefore: false };
}

function undoMarkdown(line: string): { text: string; bold: boolean } {
  const heading = /^\s*#{1,6}\s+/.exec(line);
  let text = heading ? line.slice(heading[0].length) : line;
  const bold = heading !== null || /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text);
  // A star bullet before bold words is kept; only the pairs go.
  text = text.replace(/\*\*|__/g, '').replace(/^\s*>\s?/, '').replace(/\\(?=[^\p{L}\p{N}\s])|\\$/gu, '');
  // '*4.1. *Giao' slants its space too.
  text = text.replace(/(^|[\s("])\*(?=[^\s*])([^*\n]{1,200}\s)\*(?=\S)/gu, '$1$2');
  text = text.replace(/(^|[\s("])\*(?=\S)([^*\n]{1,200})\*(?=$|[\s).,;:"])/g, '$1$2').replace(/<\/?(?:u|b|i|sup|sub|center)>/gi, '');
  return { text: text.replace(/(?<=\S )--(?= \S)/gu, '–'), bold };
}

function toPiece(line: Line): TextPiece {
  return { text: line.text, label: '', cell: line.cell, bold: line.bold, italic: false, centred: false };
}
