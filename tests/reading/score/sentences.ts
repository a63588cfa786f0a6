/**
 * Labelled sentences: what stands under one number of a notice of 15 October 2025, each labelled before its first reading.
 * Documents repeat the ways of few writers; these hold as many ways as one could think of.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainText } from '../../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../../support/dictionary.ts';
import { scoreOf, totalOf, type Labels, type LabelledItem, type Score } from './score.ts';

const FOLDER = fileURLToPath(new URL('sentences/', import.meta.url));
const HEAD = ['VĂN PHÒNG TỈNH', 'Số: 12/TB-VP', 'Hòa Sơn, ngày 15 tháng 10 năm 2025', 'THÔNG BÁO', 'Kết luận giao ban ngày 15/10/2025'];
const DOCUMENT: Labels['document'] = { kind: 'notice', number: '12', symbol: 'TB-VP', issuedOn: '2025-10-15', meetingOn: '2025-10-15' };

interface Sentence extends Pick<LabelledItem, 'task' | 'leads' | 'supports' | 'oversees' | 'note'> {
  text: string;
  deadlines: string[];
  recurrences: string[];
}

/** Reads and scores the sentences of each file, in order of their names. */
export function scoreSentences(): { name: string; score: Score }[] {
  const context = referenceContext();
  return readdirSync(FOLDER).sort().map((name) => {
    const sentences = JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as Sentence[];
    return { name, score: totalOf(sentences.map((sentence) => scoreOf(labelsOf(sentence), readDocument(plainText([...HEAD, `1. ${sentence.text}`].join('\n')), context)))) };
  });
}

function labelsOf({ text, deadlines, recurrences, ...said }: Sentence): Labels {
  const item: LabelledItem = {
    ...said, path: '1', heading: null, deadlines: deadlines.map((to) => ({ to, phrase: text })), recurrences: recurrences.map((every) => ({ every, phrase: text })),
  };
  return { document: DOCUMENT, items: [item], rounds: [], notDeadlines: [] };
}
