/**
 * A report as .docx: WordprocessingML written as text and packed. A library of objects takes ten times as long for large
 * tables. The order of elements is the schema's; Word repairs or refuses files that take liberties with it.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { measuresOf, type PaperFormat, pageOf } from '../../../shared/reports/format-hd29.ts';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import { nameOfPaper } from '../../../shared/reports/paper.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import { block, letterhead, title } from './blocks.ts';
import { style, stylesPart } from './styles.ts';
import { paragraph, run, twipsOfMm, xmlText } from './xml.ts';

export interface DocumentProperties {
  author: string | null;
  /** Civil date. */
  createdOn: string;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zip entries carry a time; a fixed one makes the same report the same bytes. */
const PACKED_AT = new Date(2000, 0, 1);

/** @param docs one paper, or a batch of one kind: each begins on a page of its own and is numbered from its first */
export function writeDocx(docs: readonly ReportDoc[], house: PaperFormat, properties: DocumentProperties): Uint8Array {
  const [doc] = docs;
  if (!doc) throw new Error('a file needs a paper');
  const format = measuresOf(doc, house);
  const root = (name: string, content: string) => `${HEAD}<w:${name} xmlns:w="${MAIN}" xmlns:r="${RELATIONS}">${content}</w:${name}>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/document.xml': root('document', `<w:body>${docs.map((one, index) => paper(one, format, index === docs.length - 1)).join('')}</w:body>`),
    'word/_rels/document.xml.rels': relations([
      [`${RELATIONS}/styles`, 'styles.xml'],
      [`${RELATIONS}/settings`, 'settings.xml'],
      [`${RELATIONS}/header`, 'header1.xml'],
      [`${RELATIONS}/header`, 'header2.xml'],
      [`${RELATIONS}/footer`, 'footer1.xml'],
    ]),
    'word/styles.xml': root('styles', stylesPart(format, doc)),
    'word/settings.xml': root('settings', settings(format)),
    'word/header1.xml': root('hdr', header(doc, true)),
    'word/header2.xml': root('hdr', header(doc, false)),
    'word/footer1.xml': root('ftr', paragraph({ style: style.code }, run(doc.code ?? ''))),
    'docProps/core.xml': coreProperties(doc, format, properties),
    'docProps/app.xml':
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
      `<Application>${xmlText(reportWords.program)}</Application></Properties>`,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: PACKED_AT }];
  return zipSync(files, { level: 6 });
}

/** One paper with its section; within a batch the section closes in its last paragraph. */
function paper(doc: ReportDoc, format: PaperFormat, closing: boolean): string {
  const blocks = doc.blocks.map((content, index) => {
    // Two tables without a paragraph between them would become one, words right under a table would touch its rule.
    const touching = content.kind !== 'heading' && doc.blocks[index - 1]?.kind === 'table';
    return (touching ? paragraph({ style: style.gap }, '') : '') + block(content, doc, format, doc.blocks[index + 1]);
  });
  // The body may not end with a table; what follows it must be too thin to begin a page of its own.
  const content = letterhead(doc, format) + title(doc, format) + blocks.join('');
  if (closing) return content + paragraph({ style: style.end }, '') + section(doc, format);
  return `${content}<w:p><w:pPr><w:pStyle w:val="${style.end}"/>${section(doc, format)}</w:pPr></w:p>`;
}

function section(doc: ReportDoc, format: PaperFormat): string {
  const { widthMm, heightMm } = pageOf(format, doc.orientation, doc.size);
  const { topMm, bottomMm, leftMm, rightMm } = format.margins;
  const orient = doc.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const edge = twipsOfMm(format.headerMm);
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>` +
    `<w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/>` +
    `<w:pgSz w:w="${twipsOfMm(widthMm)}" w:h="${twipsOfMm(heightMm)}"${orient}/>` +
    `<w:pgMar w:top="${twipsOfMm(topMm)}" w:right="${twipsOfMm(rightMm)}" w:bottom="${twipsOfMm(bottomMm)}" w:left="${twipsOfMm(leftMm)}" ` +
    `w:header="${edge}" w:footer="${edge}" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>`
  );
}

/** Page number in the middle (not on the first page), the mark of sample data at the right of every page. */
function header(doc: ReportDoc, numbered: boolean): string {
  const tab = '<w:r><w:tab/></w:r>';
  const number = numbered ? '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>' : '';
  const mark = doc.watermark
    ? `${tab}<w:r><w:rPr><w:rStyle w:val="${style.stamp}"/></w:rPr><w:t xml:space="preserve"> ${xmlText(doc.watermark)} </w:t></w:r>`
    : '';
  const content = number === '' && mark === '' ? '' : tab + number + mark;
  return paragraph({ style: style.header }, content);
}

function settings(format: PaperFormat): string {
  return (
    `<w:defaultTabStop w:val="${twipsOfMm(format.body.indentMm)}"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
    `<w:themeFontLang w:val="${format.language}"/>`
  );
}

function contentTypes(): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override('word/document.xml', `${TYPES}.document.main+xml`) +
    override('word/styles.xml', `${TYPES}.styles+xml`) +
    override('word/settings.xml', `${TYPES}.settings+xml`) +
    override('word/header1.xml', `${TYPES}.header+xml`) +
    override('word/header2.xml', `${TYPES}.header+xml`) +
    override('word/footer1.xml', `${TYPES}.footer+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

function relations(found: readonly (readonly [string, string])[]): string {
  const rows = found.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function coreProperties(doc: ReportDoc, format: PaperFormat, properties: DocumentProperties): string {
  const name = xmlText(nameOfPaper(doc));
  const author = xmlText(properties.author ?? reportWords.program);
  const time = (element: string) =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${properties.createdOn}T00:00:00Z</dcterms:${element}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${name}</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
    `${time('created')}${time('modified')}<dc:language>${format.language}</dc:language></cp:coreProperties>`
  );
}
