/** Joins paragraphs into one text and notes where each of them stands. */
import type { DocumentText, SourceParagraph } from '../../../model/reading.ts';
import { doubtAt } from '../doubt.ts';
import { encodingOf, toUnicode } from './legacy-encoding.ts';

/** A paragraph of a source, its computed label apart. */
export interface TextPiece {
  text: string;
  label: string;
  cell: SourceParagraph['cell'];
  bold: boolean;
  italic: boolean;
  centred: boolean;
  marks?: string[];
}

const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]|(?![\t-\r])\p{Cc}/gu;

/** Layout by spaces, tabs and dotted lines says no more when it is longer; short runs keep the patterns of heads linear. */
const LONG_RUNS = /([ \t]{12})[ \t]+|([.…_]{12})[.…_]+/g;
/** Two spaces are a slip of the hand or of a justified line; three and more set columns apart. */
const DOUBLED = /(?<=\S) {2}(?=\S)/g;

/** NFC, plain spaces, nothing that cannot be seen; what spaces set apart stays where it stands. */
export function cleanLetters(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '');
}

/** Text as the reading wants it: clean letters and no endless runs of filling. */
export function cleanText(text: string): string {
  return cleanLetters(text).replace(LONG_RUNS, '$1$2').replace(DOUBLED, ' ');
}

/** The text of a document with the places of its paragraphs; labels stand as if they had been typed. Old letters are turned into Unicode. */
export function assembleText(pieces: readonly TextPiece[], converted = false): DocumentText {
  const legacy = encodingOf(pieces.map((piece) => piece.text).join('\n'));
  const paragraphs: SourceParagraph[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const piece of pieces) {
    const label = piece.label === '' ? '' : `${cleanText(piece.label)} `;
    const text = label + cleanText(toUnicode(piece.text, legacy)).replace(/[\n\r\v\f]+/g, ' ');
    texts.push(text);
    paragraphs.push({
      start,
      end: start + text.length,
      autoLabel: label.length,
      cell: piece.cell,
      bold: piece.bold,
      italic: piece.italic,
      centred: piece.centred,
      ...(piece.marks ? { marks: piece.marks } : {}),
    });
    start += text.length + 1;
  }
  const first = { start: 0, end: paragraphs[0]?.end ?? 0 };
  return { text: texts.join('\n'), paragraphs, doubts: legacy !== null || converted ? [doubtAt('encoding-converted', first)] : [] };
}
