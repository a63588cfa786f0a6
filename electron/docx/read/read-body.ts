/**
 * Walks document.xml and gathers its paragraphs: tracked changes taken as accepted, one branch of alternate content,
 * hidden runs and notes left out, tables with the place of each cell.
 */
import { NumberingCounter, type NumberingDefinitions, type NumberReference } from './numbering.ts';
import { readRowMark } from '../../../shared/domain/form/row-code.ts';
import { encodingOfFont, toUnicode } from '../../../shared/domain/reading/source/legacy-encoding.ts';
import { fontOf, type StyleFacts } from './styles.ts';
import { isOn, walkXml, type Attributes } from './xml-events.ts';

/** A paragraph before it is given its place in the text. '\v' stands for a line break inside of it. */
export interface RawParagraph {
  label: string;
  text: string;
  cell: { table: number; row: number; column: number; columns: number } | null;
  bold: boolean;
  italic: boolean;
  centred: boolean;
  /** Some of it was in the letters of an old font. */
  converted: boolean;
  /** Bookmarks of ours that begin in it or right before it. */
  marks: string[];
}

interface OpenParagraph extends NumberReference {
  text: string;
  styleId: string | null;
  boldLetters: number;
  italicLetters: number;
  letters: number;
  centred: boolean | null;
  converted: boolean;
}

interface OpenTable {
  ordinal: number;
  row: number;
  column: number;
  span: number;
  merged: boolean;
  rowDeleted: boolean;
  rowFrom: number;
  columns: number;
  cells: NonNullable<RawParagraph['cell']>[];
}

/** Nothing below these is text of the paper as it stands. */
const SKIPPED = new Set([
  'del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'footnoteReference', 'endnoteReference', 'rPrChange',
  'pPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'numberingChange', 'sectPr',
]);

/** Paragraphs of a document in reading order. */
export function readBody(
  xml: string,
  numbering: NumberingDefinitions,
  factsOf: (styleId: string | null) => StyleFacts,
): RawParagraph[] {
  const counter = new NumberingCounter(numbering);
  const done: RawParagraph[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const path: string[] = [];
  let tableCount = 0;
  let skipDepth = 0;
  let run = { hidden: false, bold: null as boolean | null, italic: null as boolean | null, font: null as string | null };
  const runs: (typeof run)[] = [];
  let marks: string[] = [];

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || run.hidden) return;
    const encoding = encodingOfFont(run.font ?? factsOf(paragraph.styleId).font);
    const words = toUnicode(text, encoding);
    paragraph.text += words;
    paragraph.converted ||= words !== text;
    const letters = text.trim().length;
    paragraph.letters += letters;
    if (run.bold ?? factsOf(paragraph.styleId).bold) paragraph.boldLetters += letters;
    if (run.italic ?? factsOf(paragraph.styleId).italic) paragraph.italicLetters += letters;
  };

  const closeParagraph = (paragraph: OpenParagraph): void => {
    const facts = factsOf(paragraph.styleId);
    const listId = paragraph.listId ?? facts.listId;
    const level = paragraph.level ?? facts.level ?? 0;
    const table = tables.at(-1);
    // A cell merged into the one above repeats nothing: it leaves no paragraph, an empty cell of its own leaves one.
    if (table?.merged && paragraph.text.trim() === '') return;
    const hasText = paragraph.text.trim() !== '';
    const label = listId !== null && listId !== '0' && (hasText || table) ? counter.labelOf(listId, level) : '';
    const cell = table
      ? { table: table.ordinal, row: table.row, column: table.column, columns: 0 }
      : null;
    if (cell) table?.cells.push(cell);
    done.push({
      label,
      text: paragraph.text,
      cell,
      bold: paragraph.letters > 0 && paragraph.boldLetters === paragraph.letters,
      italic: paragraph.letters > 0 && paragraph.italicLetters === paragraph.letters,
      centred: paragraph.centred ?? facts.centred ?? false,
      converted: paragraph.converted,
      marks,
    });
    marks = [];
  };

  const openProperty = (name: string, attributes: Attributes, parent: string | undefined): void => {
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    const inRun = parent === 'rPr' && path.at(-2) === 'r';
    if (inRun && (name === 'vanish' || name === 'specVanish')) run.hidden = isOn(attributes);
    else if (inRun && name === 'b') run.bold = isOn(attributes);
    else if (inRun && name === 'i') run.italic = isOn(attributes);
    else if (inRun && name === 'rFonts') run.font = fontOf(attributes);
    else if (parent === 'pPr' && paragraph && name === 'pStyle') paragraph.styleId = attributes.val ?? null;
    else if (parent === 'pPr' && paragraph && name === 'jc') paragraph.centred = attributes.val === 'center';
    else if (parent === 'numPr' && paragraph && name === 'numId') paragraph.listId = attributes.val ?? null;
    else if (parent === 'numPr' && paragraph && name === 'ilvl') paragraph.level = Number(attributes.val ?? 0);
    else if (parent === 'tcPr' && table && name === 'gridSpan') table.span = Math.max(1, Number(attributes.val ?? 1) || 1);
    else if (parent === 'tcPr' && table && name === 'vMerge') table.merged = attributes.val !== 'restart';
    else if (parent === 'trPr' && table && name === 'del') table.rowDeleted = true;
  };

  const openContent = (name: string, attributes: Attributes, parent: string | undefined): void => {
    const table = tables.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({
          text: '', styleId: null, listId: null, level: null, boldLetters: 0, italicLetters: 0, letters: 0, centred: null, converted: false,
        });
        break;
      case 'r':
        runs.push(run);
        run = { hidden: false, bold: null, italic: null, font: null };
        break;
      case 'tbl':
        tables.push({
          ordinal: tableCount++, row: -1, column: 0, span: 1, merged: false, rowDeleted: false, rowFrom: 0, columns: 0, cells: [],
        });
        break;
      case 'tr':
        if (table) Object.assign(table, { row: table.row + 1, column: 0, rowDeleted: false, rowFrom: done.length });
        break;
      case 'tc':
        if (table) Object.assign(table, { span: 1, merged: false });
        break;
      case 'gridBefore':
        if (table) table.column += Number(attributes.val ?? 0) || 0;
        break;
      case 'bookmarkStart':
        if (readRowMark(attributes.name ?? '') !== null) marks.push(attributes.name ?? '');
        break;
      case 'tab': if (parent === 'r') put('\t'); break;
      case 'ptab': put('\t'); break;
      case 'br': case 'cr': put('\v'); break;
      case 'noBreakHyphen': put('-'); break;
      // In TCVN3 the soft hyphen is the letter 'ư'; elsewhere it is dropped with what cannot be seen.
      case 'softHyphen': put('\u00AD'); break;
      default: openProperty(name, attributes, parent);
    }
  };

  walkXml(xml, {
    open(name, attributes) {
      const parent = path.at(-1);
      if (skipDepth > 0) skipDepth++;
      else if (parent === 'trPr' && name === 'del') openProperty(name, attributes, parent);
      else if (SKIPPED.has(name)) skipDepth = 1;
      else openContent(name, attributes, parent);
      path.push(name);
    },
    close(name) {
      path.pop();
      if (skipDepth > 0) {
        skipDepth--;
        return;
      }
      const table = tables.at(-1);
      if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph) closeParagraph(paragraph);
      } else if (name === 'r') run = runs.pop() ?? run;
      else if (name === 'tc' && table) {
        table.column += table.span;
        table.columns = Math.max(table.columns, table.column);
      } else if (name === 'tr' && table?.rowDeleted) done.splice(table.rowFrom);
      else if (name === 'tbl' && table) {
        for (const cell of table.cells) cell.columns = table.columns;
        tables.pop();
      }
    },
    text(text) {
      if (skipDepth === 0 && path.at(-1) === 't') put(text);
    },
  });
  return done;
}
