/**
 * The 'bộ thể thức': every measure of printed papers, as data. Source: Hướng dẫn 29-HD/TWĐTN-VP, 29/10/2013 ('HD29', page
 * numbers of its scan). What HD29 leaves open is marked 'house': the office's habit, free to change. A later rule of the
 * Union is a second value of this type; no other file knows a measure.
 */

export interface TextLook {
  sizePt: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Printed in capitals. */
  caps?: boolean;
}

export interface PaperFormat {
  paper: { widthMm: number; heightMm: number };
  margins: { topMm: number; bottomMm: number; leftMm: number; rightMm: number };
  headerMm: number;
  font: string;
  language: string;
  pageNumber: { look: TextLook };
  letterhead: {
    leftMm: { portrait: number; landscape: number };
    issuerAbove: TextLook;
    issuer: TextLook;
    separator: string;
    /** 'Số: 12-BC/…' or 'Số 12-BC/…'. */
    numberColon: boolean;
    number: TextLook;
    about: TextLook;
    heading: TextLook & { ruleMm: number; ruleEighthsPt: number; ruleBandPt: number };
    date: TextLook;
    afterPt: number;
  };
  title: TextLook;
  subtitle: TextLook;
  titleEnd: { rule: string; afterPt: number };
  /** `end` closes the last sentence of a letter; `lineExactlyPt` holds instead of the spacing, which is a multiple of a single line. */
  body: TextLook & { end: './.' | '.'; indentMm: number; afterPt: number; lineSpacing: number; lineExactlyPt?: number };
  /** Body of a paper that must stay on one page. */
  compact: { sizePt: number; afterPt: number; lineSpacing: number };
  heading1: TextLook & { beforePt: number; afterPt: number };
  heading2: TextLook & { beforePt: number; afterPt: number };
  table: {
    head: TextLook;
    cell: TextLook;
    group: TextLook;
    /** Letters of a table that must stay on one page, as a calendar must. */
    smallPt: number;
    ordinalMm: number;
    dateMm: number;
    cellMarginMm: number;
    linePaddingPt: number;
    ruleEighthsPt: number;
    wholeRowLines: number;
    characterEm: number;
  };
  signature: {
    beforePt: number;
    /** What stands in the short words before an authority: 'TL. BAN …' or 'T/L BAN …'. */
    mark: '.' | '/';
    leftMm: { portrait: number; landscape: number };
    authority: TextLook;
    office: TextLook;
    spacePt: number;
    name: TextLook;
  };
  recipients: { label: TextLook; entry: TextLook };
  addressee: TextLook & { beforePt: number; afterPt: number; listMm: number };
  stamp: TextLook;
  /** The code of frozen figures at the foot. */
  code: TextLook;
}

export const formatHd29: PaperFormat = {
  // p2, II.1
  paper: { widthMm: 210, heightMm: 297 },
  // p2, II.3: front side. II.2 allows landscape for papers with tables that are no annex; the margins are the same.
  margins: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 20 },
  // house: half of the top margin, so that the page number never moves the text
  headerMm: 10,
  // Mẫu 3, p20-21: one typeface throughout
  font: 'Times New Roman',
  language: 'vi-VN',
  // p2, II.4: in the header, centred, Arabic, 13-14 upright, from page 2
  pageNumber: { look: { sizePt: 14 } },
  letterhead: {
    // house: room for the longest issuer at the left, the rest for the heading
    leftMm: { portrait: 78, landscape: 105 },
    // p7, 2.3: the committee above a department of its own, not bold
    issuerAbove: { sizePt: 14, caps: true },
    // p5, 2.2.1 and Mẫu 3 row 2
    issuer: { sizePt: 14, bold: true, caps: true },
    // p7, 3.1: three stars between issuer and number
    separator: '***',
    // p7, 3.1
    numberColon: true,
    // Mẫu 3 row 3
    number: { sizePt: 14 },
    // p10, 5 and Mẫu 3 row 6: a letter's subject under its number
    about: { sizePt: 12, italic: true },
    // p2, III.1 and Mẫu 3 row 1; the rule is as long as the heading: 68.2 mm is the width of its words in this look
    heading: { sizePt: 15, bold: true, caps: true, ruleMm: 68.2, ruleEighthsPt: 6, ruleBandPt: 3 },
    // p9-10, IV.4 and Mẫu 3 row 4; stands level with the number (p8, 3.2)
    date: { sizePt: 13, italic: true },
    // house
    afterPt: 10,
  },
  // p10, 5 and Mẫu 3 rows 10, 11
  title: { sizePt: 16, bold: true, caps: true },
  subtitle: { sizePt: 14, bold: true },
  titleEnd: { rule: '-----------------', afterPt: 6 },
  // p11, 6: first line 1.27 cm, at most 6 pt between paragraphs, line spacing single to 1.2
  // house: the mark at the end, of which HD29 says nothing
  body: { sizePt: 14, end: './.', indentMm: 12.7, afterPt: 6, lineSpacing: 1.1 },
  // house: HD29 knows no one-page summary
  compact: { sizePt: 12, afterPt: 2, lineSpacing: 1 },
  // p11: Mục in bold capitals, Khoản bold
  heading1: { sizePt: 14, bold: true, caps: true, beforePt: 10, afterPt: 4 },
  heading2: { sizePt: 14, bold: true, beforePt: 10, afterPt: 4 },
  // house: HD29 does not speak of tables; 12 keeps eight columns legible in landscape
  table: {
    head: { sizePt: 12, bold: true },
    cell: { sizePt: 12 },
    group: { sizePt: 12, bold: true },
    smallPt: 9,
    // 'STT' in bold takes 8 mm and the cell's margins
    ordinalMm: 12,
    // 'dd/mm/yyyy' at 12 pt takes 19.4 mm and the cell's margins
    dateMm: 24,
    cellMarginMm: 1.5,
    linePaddingPt: 1,
    ruleEighthsPt: 4,
    // A row with more lines than this may go over two pages: it would leave half a page empty.
    wholeRowLines: 16,
    // Mean width of a letter of this typeface, to tell lines from characters.
    characterEm: 0.45,
  },
  // p12-14, 7 and Mẫu 3 rows 15-17
  signature: {
    beforePt: 10,
    // p12-14
    mark: '.',
    leftMm: { portrait: 62, landscape: 125 },
    authority: { sizePt: 14, bold: true, caps: true },
    office: { sizePt: 14, caps: true },
    // house: room for signature and seal
    spacePt: 62,
    name: { sizePt: 14, bold: true },
  },
  // p14-15, 8 and Mẫu 3 row 14
  recipients: { label: { sizePt: 13, bold: true }, entry: { sizePt: 11 } },
  // p10 and Mẫu 3 row 12: the label bold italic, the names bold
  addressee: { sizePt: 14, beforePt: 14, afterPt: 10, listMm: 55 },
  // p21: left foot, 8 italic
  code: { sizePt: 8, italic: true },
  // p15-16 and Mẫu 3 rows 7-9: boxed, 13 bold capitals; the mark of sample data borrows it
  stamp: { sizePt: 13, bold: true, caps: true },
};

/** What a paper may be printed on; the format's own is A4. */
export type PaperSize = 'A4' | 'A3';

/** How much longer the sides of a larger paper are. */
const LARGER: Readonly<Record<PaperSize, number>> = { A4: 1, A3: Math.SQRT2 };

/** Width and height of the page, and the width between its margins. */
export function pageOf(
  format: PaperFormat,
  orientation: 'portrait' | 'landscape',
  size: PaperSize = 'A4',
): { widthMm: number; heightMm: number; textMm: number } {
  const [widthMm, heightMm] = [format.paper.widthMm, format.paper.heightMm].map((side) => Math.round(side * LARGER[size])) as [number, number];
  const [width, height] = orientation === 'landscape' ? [heightMm, widthMm] : [widthMm, heightMm];
  return { widthMm: width, heightMm: height, textMm: width - format.margins.leftMm - format.margins.rightMm };
}

/** The measures of one paper: its tables in small letters where it asks for them. */
export function measuresOf(doc: { smallTables?: boolean } | undefined, format: PaperFormat): PaperFormat {
  if (!doc?.smallTables) return format;
  const small = <L extends TextLook>(look: L) => ({ ...look, sizePt: format.table.smallPt });
  const { head, cell, group } = format.table;
  return { ...format, table: { ...format.table, head: small(head), cell: small(cell), group: small(group) } };
}
