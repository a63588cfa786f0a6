/**
 * The number of a paper with its symbol as it is printed: '533-TB/TWĐTN-VP' of the Party and the Youth Union, whose symbol
 * holds the kind and the issuer with a stroke between them (Hướng dẫn 29, part on number and symbol), '2874/QĐ-UBND' of the
 * State, where the stroke stands behind the number.
 */
export function fullNumber(number: string, symbol: string | null | undefined): string {
  if (!symbol) return number;
  return `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}
