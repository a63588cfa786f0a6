/** How rows are called on screen and paper, in SQL and in code: one rule each. */
import { sql } from 'kysely';
import { fullNumber } from '../../../shared/domain/full-number.ts';
import { t } from '../../../shared/text/vi/words.ts';

/**
 * '533-TB/TWĐTN-VP'; a paper that waits for its number shows where it will stand, one that never had any is called by its
 * symbol alone: what the registry numbers names kind and issuer, 'BC/TWĐTN-BKT'.
 */
export function documentName(document: {
  kind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
}): string {
  if (document.number) return fullNumber(document.number, document.symbol);
  return document.symbol && (document.kind === 'other' || !document.symbol.includes('/')) ? document.symbol : t.documents.unnumbered(document.symbol);
}

/** The name a unit bore on a day, as an SQL expression over the unit's alias `u`. */
export function unitNameOn(day: string) {
  return sql<string>`ifnull((SELECT n.name FROM live_unitName n WHERE n.unitId = u.id
    AND ifnull(n.fromOn, '') <= ${day} AND ifnull(n.toOn, '9999') >= ${day} LIMIT 1), u.name)`;
}

/** The short name a unit bore on a day ('Hà Nam'), for places where its kind is plain; its name where it has none. */
export function unitShortNameOn(day: string) {
  return sql<string>`ifnull((SELECT ifnull(n.shortName, n.name) FROM live_unitName n WHERE n.unitId = u.id
    AND ifnull(n.fromOn, '') <= ${day} AND ifnull(n.toOn, '9999') >= ${day} LIMIT 1), ifnull(u.shortName, u.name))`;
}
