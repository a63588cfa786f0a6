/** Text in the old TCVN3 letters, which shows as 'Xin chµo tÊt c¶': known by its pattern and turned into Unicode, letter for letter. */
import { TCVN3_IN_WORDS, TCVN3_LETTERS, UNICODE_VIETNAMESE } from './vocabulary-tcvn3.ts';

/** So many signs inside words, and so large a share of the text, are no accident. */
const LEAST_SIGNS = 8;
const LEAST_SHARE = 0.01;

/** Whether a text is in TCVN3: signs inside words, and no letter that only Unicode has. */
export function isTcvn3(text: string): boolean {
  if (UNICODE_VIETNAMESE.test(text)) return false;
  const signs = text.match(TCVN3_IN_WORDS)?.length ?? 0;
  return signs >= LEAST_SIGNS && signs >= text.length * LEAST_SHARE;
}

/** The text in Unicode; as long as it was. */
export function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => TCVN3_LETTERS.get(letter) ?? letter).join('');
}
