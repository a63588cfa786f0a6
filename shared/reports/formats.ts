/** The formats that a paper of the office may be set in, chosen in the settings; a paper keeps the one it was made in. */
import { formatHd29, type PaperFormat } from './format-hd29.ts';

/**
 * The measures of the Party's newer rule: Hướng dẫn 05-HD/VPTW, 27/5/2026, to Quy định 399-QĐ/TW, 09/01/2026 ('HD05'). Known
 * are the margins, one star under the issuer, the number line without colon, T/M, K/T, T/L in signatures, the underlined label
 * of the recipients with entries of 11 pt, the body's indent of 10 mm and lines of exactly 19 pt, and a plain full stop at its
 * end. All others are those of HD29. The heading stays the Union's: a Party body's own stands over papers of the Party.
 */
const formatHd05: PaperFormat = {
  ...formatHd29,
  margins: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
  letterhead: { ...formatHd29.letterhead, separator: '*', numberColon: false },
  body: { ...formatHd29.body, end: '.', indentMm: 10, lineExactlyPt: 19 },
  signature: { ...formatHd29.signature, mark: '/' },
  recipients: { label: { sizePt: 13, underline: true }, entry: { sizePt: 11 } },
};

export const formats = { hd29: formatHd29, hd05: formatHd05 } as const satisfies Record<string, PaperFormat>;

export type FormatId = keyof typeof formats;

export function isFormat(id: string): id is FormatId {
  return Object.hasOwn(formats, id);
}

/** The format a paper is set in; HD29 where it names none. */
export function formatOf(doc: { format?: FormatId } | null | undefined): PaperFormat {
  return formats[doc?.format ?? 'hd29'];
}
