/** Numbers of papers as they are typed for evidence: the number alone is offered with the symbols that its owner uses. */

import { fullNumber } from './full-number.ts';

/** What a department's papers are called by; the symbol goes on with the code of the unit. */
const KINDS = ['BC', 'TTr', 'CV'] as const;

/** '142-TTr/TNXP' -> 'TTr/TNXP'; null where there is no symbol. */
export function symbolOf(documentNumber: string): string | null {
  return /^\s*\d{1,5}[a-z]?\s*[-/]\s*(\p{L}\S*.*)$/iu.exec(documentNumber)?.[1]?.trim() ?? null;
}

/** Symbols to offer: those used last first, then the usual ones of the owner's code. */
export function symbolsFor(used: readonly (string | null)[], codes: readonly (string | null)[]): string[] {
  const usual = codes.flatMap((code) => (code ? KINDS.map((kind) => `${kind}/${code}`) : []));
  return [...new Set([...used.flatMap((number) => (number === null ? [] : [symbolOf(number)])), ...usual])].filter((symbol) => symbol !== null);
}

/** '612' with each symbol; nothing for what is more or other than a number. */
export function numbersWith(typed: string, symbols: readonly string[]): string[] {
  const number = /^\s*(\d{1,5}[a-z]?)\s*-?\s*$/iu.exec(typed)?.[1];
  return number === undefined ? [] : symbols.map((symbol) => fullNumber(number, symbol));
}
