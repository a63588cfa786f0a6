/**
 * A report written into the office's template, by docxtemplater: rows are repeated, names cut into runs by Word are found.
 * The template was checked; it is checked again here, for a report's tables may have other columns by now.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import { placeholdersOf, type TemplateData, templateData } from '../../../shared/reports/template-data.ts';
import { run, withoutForbidden } from '../write/xml.ts';
import { faultsOf, namesIn, openTemplate } from './open-template.ts';

const BODY = 'word/document.xml';

/**
 * @param docs papers of one report; in one file each begins on a page of its own
 * @throws Refusal `template-misfits`, `template-batch` for several papers where page heads differ, those of `openTemplate`
 */
export function fillTemplate(template: Uint8Array, docs: readonly ReportDoc[]): Uint8Array {
  const [doc, ...others] = docs;
  if (!doc) throw new Error('a file needs a paper');
  const parts = openTemplate(template);
  const [fault] = docs.flatMap((one) => faultsOf(parts, placeholdersOf([one]), { tablesMayLack: true }));
  if (fault) throw new Refusal('template-misfits', { written: fault.written, around: fault.place.around });
  if (!sameAround(docs, namesIn(parts, 'around'))) throw new Refusal('template-batch');
  const names = namesIn(parts);
  const zip = filled(template, doc);
  const bodies = [bodyOf(zip), ...others.map((other) => bodyOf(filled(template, other)))].map((body, index) => withMarks(body, docs[index] ?? doc, names));
  const whole = zip.file(BODY)?.asText() ?? '';
  const { before, after } = around(whole);
  zip.file(BODY, before + bodies.map((body, index) => (index < bodies.length - 1 ? closingSection(body) : body)).join('') + after);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Papers in one file have their pages' head and foot in common. */
function sameAround(docs: readonly ReportDoc[], names: ReadonlySet<string>): boolean {
  const values = docs.map(templateData).map((data) => JSON.stringify([...names].map((name) => data[name])));
  return new Set(values).size <= 1;
}

/** A row that holds no row of another table. */
const ROWS = /<w:tr[ >](?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/gu;
/** Stands in a row that is not printed; no office's text has it. */
const NO_ROW = '\uE5B5';

/** A row that only begins or ends a list is no row of the paper, as a paragraph that does so is no paragraph. */
function markedRow(row: string): string {
  const words = [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('').trim();
  return /^\{[#/^][^{}]*\}$/u.test(words) ? row.replace(/<\/w:t>(?![\s\S]*<\/w:t>)/u, `${NO_ROW}</w:t>`) : row;
}

/** @throws Refusal `template-unreadable` for what the check did not foresee */
function filled(template: Uint8Array, doc: ReportDoc): PizZip {
  try {
    const zip = new PizZip(template);
    zip.file(BODY, (zip.file(BODY)?.asText() ?? '').replace(ROWS, markedRow));
    const filler = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      parser: (name: string) => ({ get: (scope: TemplateData) => valueOf(scope, name) }),
      nullGetter: () => '',
      errorLogging: false,
    });
    filler.render(templateData(doc));
    const done = filler.getZip() as PizZip;
    done.file(BODY, (done.file(BODY)?.asText() ?? '').replace(ROWS, (row) => (row.includes(NO_ROW) ? '' : row)));
    return done;
  } catch {
    throw new Refusal('template-unreadable');
  }
}

/** What a name stands for in a list's row or in the paper; undefined looks further out. */
function valueOf(scope: TemplateData, name: string): TemplateData[string] | undefined {
  const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
  return typeof value === 'string' ? withoutForbidden(value) : value;
}

function around(xml: string): { before: string; body: string; after: string } {
  const start = xml.indexOf('>', xml.indexOf('<w:body')) + 1;
  const end = xml.lastIndexOf('</w:body>');
  return { before: xml.slice(0, start), body: xml.slice(start, end), after: xml.slice(end) };
}

function bodyOf(zip: PizZip): string {
  return around(zip.file(BODY)?.asText() ?? '').body;
}

/** The body without the section that closes it, and that section; '' where it has none. */
function splitSection(body: string): { content: string; section: string } {
  const at = body.lastIndexOf('<w:sectPr');
  const closes = at >= 0 && !body.includes('</w:p>', at);
  return closes ? { content: body.slice(0, at), section: body.slice(at).trim() } : { content: body, section: '' };
}

/** Within a file of several papers a section closes in a paragraph of its own. */
function closingSection(body: string): string {
  const { content, section } = splitSection(body);
  return `${content}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section || '<w:sectPr/>'}</w:pPr></w:p>`;
}

/** What no paper may go without stands there although the template forgot it: sample data, and the code of handed-out figures. */
function withMarks(body: string, doc: ReportDoc, names: ReadonlySet<string>): string {
  const mark = doc.watermark && !names.has('du_lieu_mau') ? markLine(doc.watermark) : '';
  if (!doc.code || names.has('ma_so_lieu')) return mark + body;
  const { content, section } = splitSection(body);
  return mark + content + markLine(doc.code) + section;
}

function markLine(text: string): string {
  return `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run(text, { bold: true })}</w:p>`;
}
