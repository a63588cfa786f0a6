/** styles.xml: every look of the format as a named style, so that who edits the paper in Word changes it in one place. */
import { type PaperFormat, pageOf, type PaperSize, type TextLook } from '../../../shared/reports/format-hd29.ts';
import { halfPoints, twipsOfMm, twipsOfPt, xmlText } from './xml.ts';

/** The styles by what they are for; the values are the ids inside the file. */
export const style = {
  issuerAbove: 'IssuerAbove',
  issuer: 'Issuer',
  separator: 'IssuerSeparator',
  number: 'DocumentNumber',
  about: 'AboutLine',
  addressee: 'Addressee',
  addressees: 'Addressees',
  code: 'FigureCode',
  unionHeading: 'UnionHeading',
  unionRule: 'UnionRule',
  date: 'PlaceAndDate',
  title: 'Title',
  subtitle: 'Subtitle',
  titleEnd: 'TitleEnd',
  body: 'BodyText',
  centred: 'CentredText',
  heading1: 'Heading1',
  heading2: 'Heading2',
  tableHead: 'TableHead',
  tableCell: 'TableCell',
  tableGroup: 'TableGroup',
  authority: 'SignatureAuthority',
  office: 'SignatureOffice',
  signatureSpace: 'SignatureSpace',
  signer: 'SignatureName',
  recipientsLabel: 'RecipientsLabel',
  recipient: 'Recipient',
  gap: 'Gap',
  end: 'End',
  header: 'Header',
  stamp: 'Stamp',
  grid: 'ReportGrid',
  layout: 'LayoutGrid',
} as const;

/** Names that Word knows as its own; all others are marked as ours. */
const BUILT_IN: ReadonlySet<string> = new Set(['Title', 'Subtitle', 'Body Text', 'heading 1', 'heading 2', 'header']);

/** What the styles of a paper depend on beside the format. */
export interface PageLook {
  orientation: 'portrait' | 'landscape';
  size?: PaperSize;
  compact?: boolean;
}

interface ParagraphStyle {
  id: string;
  name: string;
  look: TextLook;
  /** Inner elements of w:pPr, in the order of the schema. */
  paragraph?: string;
}

const spacing = (before: number, after: number, line = 1) =>
  `<w:spacing w:before="${twipsOfPt(before)}" w:after="${twipsOfPt(after)}" w:line="${Math.round(240 * line)}" w:lineRule="auto"/>`;
const exactly = (points: number, after = 0) =>
  `<w:spacing w:before="0" w:after="${twipsOfPt(after)}" w:line="${twipsOfPt(points)}" w:lineRule="exact"/>`;
const keepNext = '<w:keepNext/>';
const centre = '<w:jc w:val="center"/>';

function runProperties(look: TextLook): string {
  const bold = look.bold ? '<w:b/><w:bCs/>' : '';
  const italic = look.italic ? '<w:i/><w:iCs/>' : '';
  const caps = look.caps ? '<w:caps/>' : '';
  const underline = look.underline ? '<w:u w:val="single"/>' : '';
  const size = halfPoints(look.sizePt);
  return `<w:rPr>${bold}${italic}${caps}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${underline}</w:rPr>`;
}

function paragraphStyle({ id, name, look, paragraph = '' }: ParagraphStyle): string {
  const inner = paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`;
  const custom = BUILT_IN.has(name) ? '' : ' w:customStyle="1"';
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/>${inner}${runProperties(look)}</w:style>`
  );
}

function tableStyle(id: string, name: string, borders: string, marginTwips: number): string {
  const side = (where: string) => `<w:${where} w:w="${marginTwips}" w:type="dxa"/>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:tblPr>${borders}<w:tblCellMar>${side('left')}${side('right')}</w:tblCellMar></w:tblPr></w:style>`
  );
}

function borders(eighths: number): string {
  const line = (where: string) => `<w:${where} w:val="single" w:sz="${eighths}" w:space="0" w:color="000000"/>`;
  return `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>`;
}

/** The rule under the heading: a thin empty paragraph whose upper border is exactly as long as the words above it. */
function unionRule(format: PaperFormat, { orientation, size }: PageLook): string {
  const { letterhead } = format;
  const room = pageOf(format, orientation, size).textMm - letterhead.leftMm[orientation];
  const indent = twipsOfMm(Math.max(0, (room - letterhead.heading.ruleMm) / 2));
  return (
    `${keepNext}<w:pBdr><w:top w:val="single" w:sz="${letterhead.heading.ruleEighthsPt}" w:space="0" w:color="000000"/></w:pBdr>` +
    `${exactly(letterhead.heading.ruleBandPt)}<w:ind w:left="${indent}" w:right="${indent}"/>`
  );
}

function paragraphStyles(format: PaperFormat, page: PageLook): ParagraphStyle[] {
  const { orientation, size, compact = false } = page;
  const { letterhead, table, signature, recipients } = format;
  const body = compact ? { ...format.body, ...format.compact } : format.body;
  const bodySpacing = body.lineExactlyPt === undefined || compact ? spacing(0, body.afterPt, body.lineSpacing) : exactly(body.lineExactlyPt, body.afterPt);
  const textWidth = twipsOfMm(pageOf(format, orientation, size).textMm);
  const bodyIndent = `<w:ind w:firstLine="${twipsOfMm(body.indentMm)}"/>`;
  const cellSpacing = spacing(table.linePaddingPt, table.linePaddingPt);
  const tabs = `<w:tabs><w:tab w:val="center" w:pos="${Math.round(textWidth / 2)}"/><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
  return [
    { id: style.issuerAbove, name: 'Issuer above', look: letterhead.issuerAbove, paragraph: centre },
    { id: style.issuer, name: 'Issuer', look: letterhead.issuer, paragraph: centre },
    { id: style.separator, name: 'Issuer separator', look: letterhead.number, paragraph: centre },
    { id: style.number, name: 'Document number', look: letterhead.number, paragraph: centre },
    { id: style.about, name: 'About line', look: letterhead.about, paragraph: centre },
    { id: style.addressee, name: 'Addressee', look: format.addressee, paragraph: keepNext + spacing(format.addressee.beforePt, format.addressee.afterPt) + centre },
    { id: style.addressees, name: 'Addressees', look: format.addressee, paragraph: `${keepNext}<w:ind w:left="${twipsOfMm(format.addressee.listMm)}"/>` },
    { id: style.code, name: 'Figure code', look: format.code },
    { id: style.unionHeading, name: 'Union heading', look: letterhead.heading, paragraph: keepNext + centre },
    { id: style.unionRule, name: 'Union rule', look: { sizePt: 1 }, paragraph: unionRule(format, page) },
    { id: style.date, name: 'Place and date', look: letterhead.date, paragraph: centre },
    { id: style.title, name: 'Title', look: format.title, paragraph: keepNext + spacing(letterhead.afterPt, 0) + centre },
    { id: style.subtitle, name: 'Subtitle', look: format.subtitle, paragraph: keepNext + centre },
    { id: style.titleEnd, name: 'Title end', look: format.subtitle, paragraph: keepNext + spacing(0, format.titleEnd.afterPt) + centre },
    { id: style.body, name: 'Body Text', look: body, paragraph: `${bodySpacing}${bodyIndent}<w:jc w:val="both"/>` },
    { id: style.centred, name: 'Centred text', look: body, paragraph: bodySpacing + centre },
    ...([1, 2] as const).map((level) => {
      const look = level === 1 ? format.heading1 : format.heading2;
      const inner = `${keepNext}${spacing(look.beforePt, look.afterPt)}${bodyIndent}<w:outlineLvl w:val="${level - 1}"/>`;
      return { id: level === 1 ? style.heading1 : style.heading2, name: `heading ${level}`, look, paragraph: inner };
    }),
    { id: style.tableHead, name: 'Table head', look: table.head, paragraph: keepNext + cellSpacing + centre },
    { id: style.tableCell, name: 'Table cell', look: table.cell, paragraph: cellSpacing },
    { id: style.tableGroup, name: 'Table group', look: table.group, paragraph: keepNext + cellSpacing },
    { id: style.authority, name: 'Signature authority', look: signature.authority, paragraph: keepNext + spacing(signature.beforePt, 0) + centre },
    { id: style.office, name: 'Signature office', look: signature.office, paragraph: keepNext + centre },
    { id: style.signatureSpace, name: 'Signature space', look: signature.name, paragraph: keepNext + exactly(signature.spacePt) + centre },
    { id: style.signer, name: 'Signature name', look: signature.name, paragraph: centre },
    { id: style.recipientsLabel, name: 'Recipients label', look: recipients.label, paragraph: keepNext },
    { id: style.recipient, name: 'Recipient', look: recipients.entry, paragraph: keepNext },
    { id: style.gap, name: 'Gap', look: { sizePt: signature.beforePt }, paragraph: keepNext + exactly(signature.beforePt) },
    { id: style.end, name: 'End', look: { sizePt: 1 }, paragraph: exactly(1) },
    { id: style.header, name: 'header', look: format.pageNumber.look, paragraph: tabs },
  ];
}

export function stylesPart(format: PaperFormat, page: PageLook): string {
  const font = xmlText(format.font);
  const size = halfPoints(format.body.sizePt);
  const stamp = runProperties(format.stamp).replace(
    '</w:rPr>',
    `<w:bdr w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:rPr>`,
  );
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${format.language}" w:eastAsia="${format.language}" w:bidi="ar-SA"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    paragraphStyles(format, page).map(paragraphStyle).join('') +
    `<w:style w:type="character" w:customStyle="1" w:styleId="${style.stamp}"><w:name w:val="Stamp"/>${stamp}</w:style>` +
    tableStyle(style.grid, 'Report grid', borders(format.table.ruleEighthsPt), twipsOfMm(format.table.cellMarginMm)) +
    tableStyle(style.layout, 'Layout grid', '', 0)
  );
}
