/** A .docx as a DocumentText. */
import { assembleText, type TextPiece } from '../../../shared/domain/reading/source/assemble-text.ts';
import { startsLine } from '../../../shared/domain/reading/source/line-labels.ts';
import { Refusal } from '../../../shared/model/refusal.ts';
import type { DocumentText } from '../../../shared/model/reading.ts';
import { openPackage, type PackageParts } from './open-package.ts';
import { readBody, type RawParagraph } from './read-body.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { walkXml } from './xml-events.ts';

const WANTED = /^(_rels\/\.rels|xl\/workbook\.xml|(?:.*\/)?(?:document\d*|numbering|styles)\.xml)$/i;

/** What only a workbook has. */
const WORKBOOK = 'xl/workbook.xml';

/**
 * The text of a Word document as it would print: computed numbers, accepted changes, no notes.
 * @throws Refusal document-too-large, document-zip-bomb, document-damaged, document-is-sheet, not-a-document, document-empty
 */
export function readDocx(bytes: Uint8Array): DocumentText {
  const parts = openPackage(bytes, WANTED);
  if (parts.has(WORKBOOK)) throw new Refusal('document-is-sheet');
  const main = mainPartName(parts);
  const xml = main === null ? undefined : parts.get(main);
  if (main === null || xml === undefined) throw new Refusal(parts.size > 0 ? 'document-damaged' : 'not-a-document');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const raw = readBody(
    xml,
    readNumbering(parts.get(`${folder}numbering.xml`)),
    readStyles(parts.get(`${folder}styles.xml`)),
  );
  const text = assembleText(raw.flatMap(splitAtBreaks), raw.some(({ converted }) => converted));
  if (text.text.trim() === '') throw new Refusal('document-empty');
  return text;
}

/** The part the package names as its document; Word writes word/document.xml, other programs may not. */
function mainPartName(parts: PackageParts): string | null {
  let target: string | null = null;
  const rels = parts.get('_rels/.rels');
  if (rels !== undefined) {
    walkXml(rels, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument')) target = attributes.Target ?? null;
      },
      close() {},
      text() {},
    });
  }
  const named = (target as string | null)?.replace(/^\//, '');
  if (named !== undefined && parts.has(named)) return named;
  return parts.has('word/document.xml') ? 'word/document.xml' : null;
}

/** A line break inside a paragraph begins a line of its own when what follows looks like one; else it was only layout. */
function splitAtBreaks(raw: RawParagraph): TextPiece[] {
  const lines = raw.text.split('\v');
  const pieces: TextPiece[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last && (line.trim() === '' || !(raw.centred || startsLine(line)))) {
      last.text = `${last.text.trimEnd()} ${line.trimStart()}`.trimEnd();
      continue;
    }
    pieces.push({
      text: line,
      label: last ? '' : raw.label,
      cell: raw.cell,
      bold: raw.bold,
      italic: raw.italic,
      centred: raw.centred,
      ...(raw.marks.length > 0 && !last ? { marks: raw.marks } : {}),
    });
  }
  return pieces;
}
