/** What the reading knows of the house, built from the reference data that ships with the program. */
import { readFileSync } from 'node:fs';
import type { DictionaryPerson, DictionaryUnit, ReadingContext } from '../../shared/model/reading.ts';

interface UnitRow { id: string; name: string; shortName?: string; code?: string; kind: string; fromOn?: string; toOn?: string }
interface UnitNameRow { unitId: string; name: string; shortName?: string }
interface Reference {
  tables: {
    unit: UnitRow[];
    unitName: UnitNameRow[];
    unitAlias: { unitId: string; alias: string }[];
    person: { id: string; name: string }[];
    personPosition: { personId: string; position: string; addressAs?: string }[];
  };
}

const REFERENCE = new URL('../../migrations/program/0001-reference.json', import.meta.url);

/** The context of the reference data; `today` is the reader's day. */
export function referenceContext(today = '2026-06-01'): ReadingContext {
  const { tables } = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
  const units = tables.unit.map((unit): DictionaryUnit => ({
    id: unit.id,
    kind: unit.kind,
    names: [
      unit.name,
      unit.shortName,
      // Codes of provinces are digits and would match any number.
      unit.code !== undefined && /\p{L}/u.test(unit.code) ? unit.code : undefined,
      ...tables.unitName.filter(({ unitId }) => unitId === unit.id).flatMap((name) => [name.name, name.shortName]),
      ...tables.unitAlias.filter(({ unitId }) => unitId === unit.id).map(({ alias }) => alias),
    ].filter((name): name is string => name !== undefined),
    fromOn: unit.fromOn ?? null,
    toOn: unit.toOn ?? null,
  }));
  const persons = tables.person.map((person): DictionaryPerson => ({
    id: person.id,
    name: person.name,
    positions: tables.personPosition.filter(({ personId }) => personId === person.id).flatMap(({ position, addressAs }) => (addressAs ? [position, addressAs] : [position])),
  }));
  return { units, persons, today, strictBefore: true };
}
