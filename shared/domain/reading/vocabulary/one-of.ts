/**
 * Words and patterns of the vocabulary as alternations: written one beside the other for the eye, joined for the pattern.
 * `words()` and `wordsAt()` read them: a space stands for any run of spaces.
 */

/** The alternation of some words; a longer one comes before those it begins with, each stands once. */
export function oneOf(...list: readonly string[]): string {
  return [...new Set(list)].sort((a, b) => b.length - a.length).join('|');
}

/** The alternation of some patterns, which are tried in the order they are written in. */
export function either(...patterns: readonly string[]): string {
  return patterns.join('|');
}
