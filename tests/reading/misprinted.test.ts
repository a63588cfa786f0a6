/** Papers whose days are blank, have no year or are misprinted are read all the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';

const FOLDER = fileURLToPath(new URL('score/documents/', import.meta.url));
/** Every so many of the labelled papers. */
const EVERY = 9;
const papers = readdirSync(FOLDER).filter((name, index) => index % EVERY === 0 && /\.(?:txt|md)$/u.test(name)).map((name) => readFileSync(FOLDER + name, 'utf8'));

const MISPRINTS: readonly (readonly [what: string, (text: string) => string])[] = [
  ['blank days', (text) => text.replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm/gu, 'ngày     tháng     năm')],
  ['no years', (text) => text.replace(/(?<!\d)20\d\d(?!\d)/gu, '')],
  ['other figures', (text) => text.replace(/\d/gu, (figure) => String((Number(figure) * 7 + 3) % 10))],
];

test.each(MISPRINTS)('%s', (_, misprint) => {
  const context = referenceContext();
  expect(papers.length).toBeGreaterThan(40);
  for (const paper of papers) {
    const { items, rounds } = readDocument(plainText(misprint(paper)), context);
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify([items, rounds])).not.toContain('NaN');
  }
});
