/** The labelled documents: a text file or .docx and beside it `<name>.labels.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocumentFile } from '../../../electron/docx/read/read-file.ts';
import { plainText } from '../../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../../support/dictionary.ts';
import { linesOf, pageOf, type TableSetter } from './page.ts';
import { scoreOf, type Labels, type Score } from './score.ts';

const FOLDER = fileURLToPath(new URL('documents/', import.meta.url));

const namesOf = (folder: string, ending: RegExp) => readdirSync(folder).filter((name) => ending.test(name)).sort();
const labelsOf = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, `${name.replace(/\.\w+$/u, '')}.labels.json`), 'utf8')) as Labels;

/** Reads and scores every labelled document, in order of their names. @param folder of somebody else's labelled documents, else the project's own */
export async function scoreAll(folder = FOLDER): Promise<{ name: string; score: Score }[]> {
  const context = referenceContext();
  const scored = [];
  for (const name of namesOf(folder, /\.(?:txt|md|docx)$/u)) {
    const { text } = await readDocumentFile(join(folder, name));
    scored.push({ name, score: scoreOf(labelsOf(folder, name), readDocument(text, context)) });
  }
  return scored;
}

/** The same of the text files as they would come out of a PDF, line by line; what came out of one stays, for no page breaks lines a second time. @param width letters of a line */
export function scoreWrapped(width: number, folder = FOLDER): Score[] {
  return scoreTexts(folder, /\.txt$/u, (text) => (inLines(text) ? text : text.split('\n').flatMap((paragraph) => (SET.test(paragraph) ? [paragraph] : linesOf(paragraph, width))).join('\n')));
}

/** A line of a table. */
const SET = /[\t|]|\S {3,}/u;

/** A page's lines are never longer. */
const LONGEST_LINE = 130;

function inLines(text: string): boolean {
  return text.split('\n').every((line) => SET.test(line) || line.length <= LONGEST_LINE);
}

/** … and as a page sets them: first lines indented, tables in columns or as a viewer copies them. */
export function scorePages(width: number, folder = FOLDER, set?: TableSetter): Score[] {
  return scoreTexts(folder, /\.(?:txt|md)$/u, (text) => pageOf(plainText(text), width, set));
}

function scoreTexts(folder: string, ending: RegExp, set: (text: string) => string): Score[] {
  const context = referenceContext();
  return namesOf(folder, ending).map((name) => scoreOf(labelsOf(folder, name), readDocument(plainText(set(readFileSync(join(folder, name), 'utf8'))), context)));
}
