/** Marked words of the guide. */

/** 'press **Save** now' -> [['press ', false], ['Save', true], [' now', false]]; true: to be found on the screen. */
export function markedPieces(text: string): [text: string, marked: boolean][] {
  return text.split('**').map((piece, n): [string, boolean] => [piece, n % 2 === 1]).filter(([piece]) => piece !== '');
}

/** The section that explains an address: the one with the longest address that it lies under. */
export function sectionFor<S extends { at: readonly string[] }>(sections: readonly S[], path: string): S | undefined {
  const lies = (under: string) => path === under || (under !== '/' && path.startsWith(`${under}/`));
  const best = (section: S) => Math.max(0, ...section.at.filter(lies).map((under) => under.length));
  return sections.filter((section) => best(section) > 0).toSorted((a, b) => best(b) - best(a))[0];
}
