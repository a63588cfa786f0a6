/** The document as lines: its paragraphs without the empty ones, each with the forms the rules look at. */
import type { DocumentText, SourceParagraph } from '../../../model/reading.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';

export interface Line {
  start: number;
  end: number;
  text: string;
  aligned: string;
  cell: SourceParagraph['cell'];
  bold: boolean;
  centred: boolean;
  /** All its letters are capitals. */
  capitals: boolean;
}

/** Aligned text of a whole document; same length as its text. */
export function alignDocument(document: DocumentText): string {
  return document.text.split('\n').map(alignSpelling).join('\n');
}

/** Lines in order; places are those of the document's text. */
export function linesOf(document: DocumentText, aligned: string): Line[] {
  const lines: Line[] = [];
  for (const paragraph of document.paragraphs) {
    const raw = document.text.slice(paragraph.start, paragraph.end);
    const text = raw.trim();
    if (text === '' && paragraph.cell === null) continue;
    const start = paragraph.start + (raw.length - raw.trimStart().length);
    lines.push({
      start,
      end: start + text.length,
      text,
      aligned: aligned.slice(start, start + text.length),
      cell: paragraph.cell,
      bold: paragraph.bold,
      centred: paragraph.centred,
      capitals: text === text.toUpperCase() && /\p{Lu}/u.test(text),
    });
  }
  return lines;
}
