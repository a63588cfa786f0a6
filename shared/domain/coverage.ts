/** Which unit of today stands for a unit of the past, and what is known of a unit in a year. */

export interface Succession {
  unitId: string;
  successorId: string;
}

/**
 * The units of the day that carry on a unit: itself where it still exists. Several, or none, is for people to decide.
 * @param exists whether a unit exists on the day asked for
 */
export function heirsOf(unitId: string, successions: ReadonlyMap<string, readonly Succession[]>, exists: (unitId: string) => boolean): string[] {
  const seen = new Set<string>();
  const heirs = new Set<string>();
  const ahead = [unitId];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (exists(id)) heirs.add(id);
    else ahead.push(...(successions.get(id) ?? []).map((one) => one.successorId));
  }
  return [...heirs];
}

/** `unknown`: the register holds nothing of that year, or a visit that nobody said took place. `none`: it was not inspected. */
export type CoverageState = 'visited' | 'planned' | 'unknown' | 'none';

export interface CoveredVisit {
  visited: boolean;
  off: boolean;
  /** Its last day, or the last of its window; null where nothing says it. */
  toOn: string | null;
}

/**
 * What is known of one unit in one year.
 * @param recorded whether the register holds anything at all of that year
 */
export function coverageState(visits: readonly CoveredVisit[], year: number, recorded: boolean, today: string): CoverageState {
  if (visits.some((visit) => visit.visited)) return 'visited';
  const ahead = visits.filter((visit) => !visit.off);
  if (ahead.some((visit) => (visit.toOn ?? `${year}-12-31`) >= today)) return 'planned';
  if (ahead.length > 0) return 'unknown';
  return recorded ? 'none' : 'unknown';
}

export interface PastVisit {
  /** The unit as worded. */
  unit: string;
  year: number;
  day: string | null;
}

const DATE = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

/**
 * Past visits as people keep them: 'Lai Châu 2019', a cell with the unit and a cell with the day, '2019: Lai Châu, Sơn La'.
 * Lines without a year are nobody's visit and answered with year 0, so that they can be shown.
 */
export function parsePastVisits(text: string): PastVisit[] {
  return text.normalize('NFC').split(/\r?\n/u).flatMap((line): PastVisit[] => {
    const date = DATE.exec(line);
    const [, day = '', month = '', dated] = date ?? [];
    const year = dated ?? YEAR.exec(line)?.[1];
    const words = line.replace(DATE, ' ').replace(YEAR, ' ');
    const units = words.split(/[,;\t]/u).map((part) => part.replace(/^[\s\d.:–-]+|[\s:–-]+$/gu, '').replace(/\s*\bnăm$/u, '').trim());
    return units
      .filter((unit) => unit !== '')
      .map((unit) => ({ unit, year: Number(year ?? 0), day: date ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null }));
  });
}
