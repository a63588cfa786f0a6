/** Fills in a form as a unit would, through the XML of the file that the program wrote. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formWords } from '../../shared/text/vi/form.ts';

type Column = keyof typeof formWords.columns;

/** By the number of the row, from 1. */
export type Filled = Readonly<Record<number, Partial<Record<Column, string>>>>;

/** The order in which the form has its columns, behind the ordinal. */
const order: readonly Column[] = ['place', 'words', 'due', 'result', 'doneOn', 'number', 'obstacle', 'code'];

function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

/** Words into the cells of a Word form, in place of what stood there. */
export function fillDocx(bytes: Uint8Array, filled: Filled): Uint8Array {
  return changed(bytes, 'word/document.xml', (xml) => {
    let row = -1;
    return xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gsu, (tr) => {
      if (tr.includes('<w:tblHeader/>')) row = 0;
      else if (row >= 0) row += 1;
      const words = filled[row];
      if (words === undefined) return tr;
      let place = -2;
      return tr.replace(/<w:tc>.*?<\/w:tc>/gsu, (tc) => {
        place += 1;
        const column = order[place];
        const text = column && words[column];
        return text === undefined ? tc : tc.replace(/(<\/w:pPr>).*<\/w:p>/su, `$1<w:r><w:t>${text}</w:t></w:r></w:p>`);
      });
    });
  });
}

/** Words into the cells of an Excel form; a number is written as the day that it is to Excel. */
export function fillXlsx(bytes: Uint8Array, filled: Filled): Uint8Array {
  return changed(bytes, 'xl/worksheets/sheet1.xml', (xml) => {
    const letterOf = (column: Column) => new RegExp(`<c r="([A-Z])1"[^>]*><is><t[^>]*>${formWords.columns[column]}<`, 'u').exec(xml)?.[1] ?? '';
    let made = xml;
    for (const [row, words] of Object.entries(filled)) {
      for (const [column, text] of Object.entries(words)) {
        const place = `${letterOf(column as Column)}${Number(row) + 1}`;
        const cell = /^\d+$/u.test(text) ? `<c r="${place}" s="3"><v>${text}</v></c>` : `<c r="${place}" t="inlineStr" s="5"><is><t>${text}</t></is></c>`;
        made = made.replace(new RegExp(`<c r="${place}".*?</c>`, 'su'), cell);
      }
    }
    return made;
  });
}
