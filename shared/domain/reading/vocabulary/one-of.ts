/** Lists of words as alternations: written one beside the other for the eye, joined longest first for the pattern. */

/** The alternation of some words; a longer one comes before those it begins with, each stands once. */
export function oneOf(...list: readonly string[]): string {
  return [...new Set(list)].sort((a, b) => b.length - a.length).join('|');
}
