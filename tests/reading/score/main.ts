/** `npm run reading-score [-- folder] [--details]`: how well the labelled documents, or those of a folder, are read, per document and in all. */
import { scoreAll, scorePages, scoreWrapped } from './documents.ts';
import { copied } from './page.ts';
import { scoreSentences } from './sentences.ts';
import { f1, MEASURES, totalOf, type Score } from './score.ts';

const NAME_WIDTH = 36;
const CELL_WIDTH = 12;
/** A page of A4 in the usual size has about so many letters in a line. */
const PDF_LINE = 84;

const folder = process.argv.slice(2).find((word) => !word.startsWith('-'));
const scored = await scoreAll(folder);
const row = (name: string, cells: readonly string[]): string => name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
const print = (name: string, score: Score): void => {
  console.log(row(name, MEASURES.map((measure) => f1(score[measure]).toFixed(3))));
};

console.log(row('F1', MEASURES));
for (const { name, score } of scored) print(name, score);
print('in all', totalOf(scored.map(({ score }) => score)));
print(`texts in lines of ${PDF_LINE} letters`, totalOf(scoreWrapped(PDF_LINE, folder)));
print(`texts and tables on such a page`, totalOf(scorePages(PDF_LINE, folder)));
print(`… tables copied out of it`, totalOf(scorePages(PDF_LINE, folder, copied)));
const sentences = folder === undefined ? scoreSentences() : [];
for (const { name, score } of sentences) print(`sentences, ${name}`, score);

if (process.argv.includes('--details')) {
  for (const { name, score } of [...scored, ...sentences]) {
    for (const measure of MEASURES) {
      for (const fact of score[measure].missing) console.log(`${name}  ${measure}  missing  ${fact}`);
      for (const fact of score[measure].extra) console.log(`${name}  ${measure}  extra    ${fact}`);
    }
  }
}
