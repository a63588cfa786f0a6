/** Helpers to write patterns over aligned text: words have no letter or digit beside them, a space is any run of spaces. */

/** Whole words of an alternation, anywhere; JavaScript's own word boundary does not know Vietnamese letters. */
export function words(alternatives: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(alternatives)})(?![\\p{L}\\p{N}])`, flags);
}

/** Whole words of an alternation at the start of the text. */
export function startWords(alternatives: string): RegExp {
  return new RegExp(`^[\\s"'(+*-]*(?:${spaced(alternatives)})(?![\\p{L}\\p{N}])`, 'u');
}

/** Whole words of an alternation exactly at `lastIndex`. */
export function wordsAt(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(alternatives)})(?![\\p{L}\\p{N}])`, 'uy');
}

/** A space in a pattern stands for one or more, a dash between spaces for one with none too: 'chính trị-xã hội'. */
export function spaced(pattern: string): string {
  return pattern.replaceAll(' - ', ' ?[-–] ?').replace(/ (?![?*+{])/g, ' +').replace(/ \?/g, ' *');
}

/** Runs a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first place from `at` on, `end` at most, where a letter is none of the given. */
export function skipAll(letters: RegExp, text: string, at: number, end: number): number {
  let next = at;
  while (next < end && letters.test(text[next] ?? '')) next++;
  return next;
}

/**
 * Whole words of a plain list exactly at `lastIndex`, the longest first. Words that begin alike stand together: the engine
 * then tries only those.
 */
export function longestAt(list: string): RegExp {
  const opening = (word: string): string => word.slice(0, 1);
  return wordsAt([...new Set(list.split('|'))].sort((a, b) => opening(a).localeCompare(opening(b)) || b.length - a.length).join('|'));
}
