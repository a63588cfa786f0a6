/** WordprocessingML as text: escaping, units, paragraphs and runs with their properties in the order of the schema. */

/** Everything XML 1.0 cannot hold, lone surrogates included: Word refuses a file with one of them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the signs that XML cannot hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text as it may stand between tags and in attributes. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Twentieths of a point, Word's unit of length. */
export function twipsOfMm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPt(points: number): number {
  return Math.round(points * 20);
}

/** Half points, Word's unit of type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export interface RunLook {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  faint?: boolean | undefined;
}

/** Type of 7 points in grey. */
const FAINT = '<w:color w:val="767676"/><w:sz w:val="14"/><w:szCs w:val="14"/>';

/** A run; line ends become breaks, tabs stay tabs. */
export function run(text: string, look: RunLook = {}): string {
  const properties = `${look.bold ? '<w:b/><w:bCs/>' : ''}${look.italic ? '<w:i/><w:iCs/>' : ''}${look.faint ? FAINT : ''}${look.underline ? '<w:u w:val="single"/>' : ''}`;
  const content = text
    .split(/(\r\n|\n|\r|\t)/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      return /^[\r\n]/.test(part) ? '<w:br/>' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`;
    })
    .join('');
  return content === '' ? '' : `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

export interface ParagraphLook {
  style: string;
  keepNext?: boolean | undefined;
  align?: 'left' | 'center' | 'right' | undefined;
}

export function paragraph(look: ParagraphLook, content: string): string {
  const keep = look.keepNext ? '<w:keepNext/>' : '';
  const align = look.align ? `<w:jc w:val="${look.align}"/>` : '';
  return `<w:p><w:pPr><w:pStyle w:val="${look.style}"/>${keep}${align}</w:pPr>${content}</w:p>`;
}

/** @param number no other bookmark of the file may have it */
export function bookmark(name: string, number: number, content: string): string {
  return `<w:bookmarkStart w:id="${number}" w:name="${xmlText(name)}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
}

export interface CellLook {
  /** Columns that it goes over. */
  span?: number | undefined;
  /** Sides that show no line although the table's style draws one. */
  bare?: readonly ('top' | 'left' | 'bottom' | 'right')[];
}

export function tableCell(width: number, content: string, look: CellLook = {}): string {
  const span = (look.span ?? 1) > 1 ? `<w:gridSpan w:val="${look.span}"/>` : '';
  const sides = (['top', 'left', 'bottom', 'right'] as const).filter((side) => look.bare?.includes(side));
  const borders = sides.map((side) => `<w:${side} w:val="nil"/>`).join('');
  const bare = borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${bare}</w:tcPr>${content}</w:tc>`;
}

export function tableRow(properties: { whole?: boolean; header?: boolean }, cells: string): string {
  const words = `${properties.whole ? '<w:cantSplit/>' : ''}${properties.header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${words === '' ? '' : `<w:trPr>${words}</w:trPr>`}${cells}</w:tr>`;
}

/** A table of fixed layout in one of the document's table styles. */
export function table(style: string, widths: readonly number[], rows: string): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Whole numbers in the given shares of 100 that add up to the total. */
export function sharedOut(total: number, shares: readonly number[]): number[] {
  let left = total;
  return shares.map((share, index) => {
    const width = index === shares.length - 1 ? left : Math.round((total * share) / 100);
    left -= width;
    return width;
  });
}
