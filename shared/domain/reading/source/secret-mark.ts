/** Papers stamped MẬT, TỐI MẬT, TUYỆT MẬT are not taken in (the law on state secrets): the stamp stands in the head, in capitals, alone. */
import type { DocumentText } from '../../../model/reading.ts';
import { HEAD } from '../vocabulary/papers.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';

const HEAD_LINES = 25;
const STAMP = new RegExp(`^[\\s\\[(|"]*(?:${HEAD.secret})[\\s\\])|".!]*$`, 'u');

/** Whether the head of the paper carries the stamp of a secret. */
export function isMarkedSecret(document: DocumentText): boolean {
  const lines = document.text.split('\n').filter((line) => line.trim() !== '').slice(0, HEAD_LINES);
  return lines
    .flatMap((line) => line.split(/\t|\|| {3,}/))
    .some(isSecretStamp);
}

/** Whether words are such a stamp and nothing else. */
export function isSecretStamp(words: string): boolean {
  return words === words.toUpperCase() && STAMP.test(alignSpelling(words));
}
