/** Text from a file or the clipboard as a DocumentText: page furniture dropped, Markdown undone, hard-wrapped lines joined. */
import type { DocumentText, SourceParagraph } from '../../model/reading.ts';
import { assembleText, cleanText, type TextPiece } from './assemble-text.ts';
import { encodingOf, toUnicode } from './legacy-encoding.ts';
import { labelOf } from './line-labels.ts';

const PAGE_NUMBER = /^\s*(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?\s*$/;
const TABLE_RULE = /^\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?)\s*$/;
/** A wrapped line is about this long; paragraphs on one line are mostly much longer or shorter. */
const WRAP_MIN = 45;
const WRAP_MAX = 130;

interface Line {
  text: string;
  cell: SourceParagraph['cell'];
  bold: boolean;
  blankBefore: boolean;
}

/** Reads plain or Markdown text, or text copied out of a PDF. */
export function plainText(source: string): DocumentText {
  const legacy = encodingOf(source);
  const lines = takeLines(cleanText(toUnicode(source, legacy).replace(/\r\n?/g, '\n')));
  const joined = isHardWrapped(lines) ? joinWrapped(lines) : lines;
  return assembleText(joined.map(toPiece), legacy !== null);
}

function takeLines(source: string): Line[] {
  const lines: Line[] = [];
  let table = -1;
  let row = 0;
  let blankBefore = false;
  let inTable = false;
  for (const rawLine of source.split(/\n|\f/)) {
    const isRow = /^\s*\|.*\|\s*$/.test(rawLine);
    if (isRow) {
      if (TABLE_RULE.test(rawLine)) continue;
      if (!inTable) {
        table++;
        row = 0;
      }
      inTable = true;
      const cells = rawLine.trim().slice(1, -1).split('|');
      cells.forEach((content, column) => {
        for (const part of content.split(/<br\s*\/?>/i)) {
          const { text, bold } = undoMarkdown(part);
          lines.push({ text: text.trim(), cell: { table, row, column, columns: cells.length }, bold, blankBefore: false });
        }
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
    if (PAGE_NUMBER.test(rawLine)) continue;
    const { text, bold } = undoMarkdown(rawLine);
    lines.push({ text, cell: null, bold, blankBefore });
    blankBefore = false;
  }
  return lines;
}

function undoMarkdown(line: string): { text: string; bold: boolean } {
  const heading = /^\s*#{1,6}\s+/.exec(line);
  let text = heading ? line.slice(heading[0].length) : line;
  const bold = heading !== null || /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text);
  // A star bullet before bold words is kept; only the pairs go.
  text = text.replace(/\*\*|__/g, '').replace(/^\s*>\s?/, '').replace(/\\([.*_#\-()])/g, '$1');
  text = text.replace(/(^|[\s("])\*(?=\S)([^*\n]{1,200})\*(?=$|[\s).,;:"])/g, '$1$2').replace(/<\/?(?:u|b|i|sup|sub|center)>/gi, '');
  return { text, bold };
}

/** Text is hard-wrapped when many lines are of one width and end in the middle of a sentence. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const prose = lines.filter((line) => line.cell === null && line.text.length >= WRAP_MIN);
  if (prose.length < 4) return false;
  const width = longest(lines);
  if (width > WRAP_MAX) return false;
  let broken = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line && before && before.cell === null && goesOn(before, line, width)) broken++;
  }
  return broken >= 3 && broken >= prose.length * 0.25;
}

function longest(lines: readonly Line[]): number {
  return lines.reduce((width, line) => (line.cell === null ? Math.max(width, line.text.trimEnd().length) : width), 0);
}

/** Whether `line` is the rest of the sentence that `before` began. */
function goesOn(before: Line, line: Line, width: number): boolean {
  if (line.cell || before.cell) return false;
  if (/[\t]| {3,}\S/.test(before.text.trim()) || /[\t]| {3,}\S/.test(line.text.trim())) return false;
  const text = line.text.trim();
  const last = before.text.trimEnd();
  if (/[.;:!?]["”)]?$/.test(last) || /^[-*_—–=]{3,}$/.test(last.trim())) return false;
  const first = text.match(/\p{L}|\d/u)?.[0] ?? '';
  const startsLow = /^["“(]?\p{Ll}/u.test(text) && !(labelOf(text) !== null);
  if (startsLow) return !line.blankBefore || last.length >= width * 0.6;
  if (line.blankBefore || labelOf(text) !== null) return false;
  if (last === last.toUpperCase() || text === text.toUpperCase()) return false;
  return last.length >= width * 0.7 && first !== '';
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const width = longest(lines);
  const joined: Line[] = [];
  let tail: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && tail && goesOn(tail, line, width)) last.text = `${last.text.trimEnd()} ${line.text.trim()}`;
    else joined.push({ ...line });
    tail = line;
  }
  return joined;
}

function toPiece(line: Line): TextPiece {
  return { text: line.text, label: '', cell: line.cell, bold: line.bold, italic: false, centred: false };
}
