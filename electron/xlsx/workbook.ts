/** What a workbook says before its cells are read: its sheets, the words they share, which number formats are dates. */
import { walkXml } from '../docx/read/xml-events.ts';
import type { PackageParts } from '../docx/read/open-package.ts';

export interface WorkbookSheet {
  name: string;
  part: string;
  hidden: boolean;
}

export interface Workbook {
  sheets: WorkbookSheet[];
  /** Days count from 1904, as on old Macs. */
  from1904: boolean;
}

/** The sheets in their order. */
export function readWorkbook(parts: PackageParts): Workbook {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
    close() {},
    text() {},
  });
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  walkXml(parts.get('xl/workbook.xml') ?? '<none/>', {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const part = targets.get(attributes.id ?? '');
      if (name === 'sheet' && part !== undefined && parts.has(part)) sheets.push({ name: attributes.name ?? '', part, hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}

/** The shared strings by their places; the readings of Asian letters are no part of them. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let phonetic = false;
  walkXml(xml ?? '<none/>', {
    open(name) {
      if (name === 'si') words = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(words);
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) words += text;
    },
  });
  return strings;
}

export type NumberLook = 'plain' | 'date' | 'percent';

/** Formats of days that every program knows by number (ECMA-376 18.8.30; 27-36 and 50-58 are those of East Asia). */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const BUILT_IN_PERCENT = new Set([9, 10]);

function lookOf(id: number, code: string | undefined): NumberLook {
  if (BUILT_IN_PERCENT.has(id) || code?.includes('%')) return 'percent';
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  // Words in quotes, escaped letters, colours and languages are no part of the pattern.
  const pattern = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return /[dy]/u.test(pattern) && !pattern.includes('general') ? 'date' : 'plain';
}

/** How numbers look by the style of their cell. */
export function readNumberLooks(xml: string | undefined): NumberLook[] {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  walkXml(xml ?? '<none/>', {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        looks.push(lookOf(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return looks;
}
