/** One visit, and the clashes of a year. */
import { createResource } from '../../stores/resource.ts';

export const visitResource = createResource('visits.get');
export const clashList = createResource('clashes.list');
