/** What choices offer: documents, units and persons of the register. */
import { useMemo } from 'react';
import type { ReviewOwner } from '../../shared/model/review.ts';
import { createResource, useResource } from './resource.ts';

const documentChoices = createResource('documents.names');
const unitChoices = createResource('units.list');

interface Choice {
  value: string;
  label: string;
}

const MOST = 1000;

/** Documents, newest first. */
export function useDocumentChoices(): Choice[] {
  const { data } = useResource(documentChoices, {});
  return useMemo(() => (data?.rows ?? []).map((row) => ({ value: row.id, label: row.name })), [data]);
}

/** Units of today; those with open work first. */
export function useUnitChoices(): Choice[] {
  const { data } = useResource(unitChoices, { limit: MOST });
  return useMemo(
    () => (data?.rows ?? []).toSorted((a, b) => Number(b.openTasks > 0) - Number(a.openTasks > 0)).map((row) => ({ value: row.id, label: row.name })),
    [data],
  );
}

const peopleChoices = createResource('people.list');

/** Names of people in order of precedence. */
export function usePeopleNames(): string[] {
  const { data } = useResource(peopleChoices, {});
  return [...new Set((data?.rows ?? []).map((row) => row.name))];
}

const partyUnits = createResource('units.list');

/** Who can be given work on a day: units in their order of precedence, then persons. */
export function useParties(on: string | null): Omit<ReviewOwner, 'role'>[] {
  const units = useResource(partyUnits, { limit: MOST, ...(on ? { on } : {}) }).data;
  const people = useResource(peopleChoices, {}).data;
  return useMemo(
    () => [
      ...(units?.rows ?? []).map(({ id, name }) => ({ name, unitId: id, personId: null, kind: 'unit' as const })),
      ...(people?.rows ?? []).map(({ id, name }) => ({ name, unitId: null, personId: id, kind: 'person' as const })),
    ],
    [units, people],
  );
}
