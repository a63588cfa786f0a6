/** What the screens about units ask for. */
import { createResource } from '../../stores/resource.ts';

export const unitList = createResource('units.list');
export const unitDetail = createResource('units.get');
export const endedUnits = createResource('units.ended');
export const followUpList = createResource('followUps.list');
export const clusterList = createResource('clusters.list');
export const clusterPreview = createResource('clusters.preview');
export const peopleList = createResource('people.list');
/** Units of today, for choices beside a list of another day. */
export const unitChoices = createResource('units.list');

/** More than an office has units. */
export const MOST = 1000;
