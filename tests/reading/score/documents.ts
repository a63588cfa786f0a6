/** The labelled documents: a text file or .docx and beside it `<name>.labels.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocumentFile } from '../../../electron/docx/read/read-file.ts';
import { readDocument } from '../../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../../support/dictionary.ts';
import { scoreOf, type Labels, type Score } from './score.ts';

const FOLDER = fileURLToPath(new URL('documents/', import.meta.url));

/** Reads and scores every labelled document, in order of their names. */
export async function scoreAll(): Promise<{ name: string; score: Score }[]> {
  const context = referenceContext();
  const names = readdirSync(FOLDER).filter((name) => /\.(?:txt|md|docx)$/u.test(name)).sort();
  const scored = [];
  for (const name of names) {
    const labels = JSON.parse(readFileSync(`${FOLDER}${name.replace(/\.\w+$/u, '')}.labels.json`, 'utf8')) as Labels;
    const { text } = await readDocumentFile(`${FOLDER}${name}`);
    scored.push({ name, score: scoreOf(labels, readDocument(text, context)) });
  }
  return scored;
}
