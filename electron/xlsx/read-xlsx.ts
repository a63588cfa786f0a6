/** A workbook's file as sheets of words and days. */
import { encodingOf, toUnicode } from '../../shared/domain/reading/source/legacy-encoding.ts';
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import type { SheetGrid } from '../../shared/model/sheet.ts';
import { openPackage, type PackageParts } from '../docx/read/open-package.ts';
import { isEncryptedPackage, OLE, startsWith } from '../docx/read/read-file.ts';
import { readSheetPart } from './read-sheet-part.ts';
import { readNumberLooks, readSharedStrings, readWorkbook } from './workbook.ts';

const WANTED = /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|word\/document\.xml)$/iu;

/** What the opening of a package declines, in the words for a sheet. */
const asSheet: Partial<Record<RefusalCode, RefusalCode>> = { 'document-damaged': 'sheet-damaged', 'document-too-large': 'sheet-too-large' };

/**
 * The sheets of a workbook that hold something: the visible ones, or the hidden where there are no others.
 * @throws Refusal not-a-sheet, sheet-legacy, sheet-encrypted, sheet-damaged, sheet-too-large, sheet-too-long, sheet-empty, document-zip-bomb
 */
export function readXlsx(bytes: Uint8Array): SheetGrid[] {
  if (startsWith(bytes, OLE)) throw new Refusal(isEncryptedPackage(bytes) ? 'sheet-encrypted' : 'sheet-legacy');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refusal('not-a-sheet');
  try {
    return sheetsOf(openPackage(bytes, WANTED));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(asSheet[error.code] ?? error.code, error.params);
  }
}

function sheetsOf(parts: PackageParts): SheetGrid[] {
  if (!parts.has('xl/workbook.xml')) throw new Refusal(parts.has('word/document.xml') || parts.size === 0 ? 'not-a-sheet' : 'sheet-damaged');
  const { sheets, from1904 } = readWorkbook(parts);
  const facts = { strings: readSharedStrings(parts.get('xl/sharedStrings.xml')), looks: readNumberLooks(parts.get('xl/styles.xml')), from1904 };
  const visible = sheets.filter(({ hidden }) => !hidden);
  const grids = (visible.length > 0 ? visible : sheets)
    .map(({ name, part }) => inUnicode({ name, rows: readSheetPart(parts.get(part) ?? '', facts) }))
    .filter(({ rows }) => rows.length > 0);
  if (grids.length === 0) throw new Refusal('sheet-empty');
  return grids;
}

/** Letters of old fonts are turned into Unicode, sheet by sheet. */
function inUnicode(grid: SheetGrid): SheetGrid {
  const cells = grid.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const legacy = encodingOf(cells.map(({ text }) => text).join('\n'));
  if (legacy !== null) for (const cell of cells) cell.text = toUnicode(cell.text, legacy);
  return grid;
}
