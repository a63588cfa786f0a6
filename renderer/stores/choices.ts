/** What filters offer: documents and units of the register. */
import { createResource, useResource } from './resource.ts';

const documentChoices = createResource('documents.list');
const unitChoices = createResource('units.list');

interface Choice {
  value: string;
  label: string;
}

const MOST = 1000;

/** Documents, newest first. */
export function useDocumentChoices(): Choice[] {
  const { data } = useResource(documentChoices, { limit: MOST });
  return (data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }));
}

/** Units of today; those with open work first. */
export function useUnitChoices(): Choice[] {
  const { data } = useResource(unitChoices, { limit: MOST });
  return (data?.rows ?? [])
    .toSorted((a, b) => Number(b.openTasks > 0) - Number(a.openTasks > 0))
    .map((row) => ({ value: row.id, label: row.name }));
}

const peopleChoices = createResource('people.list');

/** Names of people in order of precedence. */
export function usePeopleNames(): string[] {
  const { data } = useResource(peopleChoices, {});
  return [...new Set((data?.rows ?? []).map((row) => row.name))];
}
