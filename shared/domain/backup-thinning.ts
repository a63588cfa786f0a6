/**
 * Which copies of the register may go: close together near today, further apart the older they are. Copies that a person
 * made by hand are not asked about.
 */

/** A copy by its name and the office's civil date on which it was made. */
export interface DatedCopy {
  name: string;
  on: string;
  /** Order within a day; greater is newer. */
  at: number;
}

/** The newest are kept whatever day they are of: two of them may be damaged. */
const NEWEST = 3;

/** How many days, weeks and months keep their newest copy. */
const SPANS: readonly { kept: number; of: (on: string) => string }[] = [
  { kept: 7, of: (on) => on },
  { kept: 5, of: (on) => weekOf(on) },
  { kept: 12, of: (on) => on.slice(0, 7) },
];

function weekOf(on: string): string {
  const day = new Date(`${on}T00:00:00Z`);
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

/** Names of the copies that may go. */
export function thinned(copies: readonly DatedCopy[]): string[] {
  const newestFirst = copies.toSorted((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ name }) => name));
  for (const { kept: most, of } of SPANS) {
    const spans = new Set<string>();
    for (const { name, on } of newestFirst) {
      const span = of(on);
      if (spans.has(span)) continue;
      if (spans.size === most) break;
      spans.add(span);
      kept.add(name);
    }
  }
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
