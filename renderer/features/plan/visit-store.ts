/** One visit, and of a year its clashes, seasons and days off. */
import { createResource } from '../../stores/resource.ts';

export const visitResource = createResource('visits.get');
export const clashList = createResource('clashes.list');
export const clashRules = createResource('clashes.rules');
export const bandList = createResource('calendar.bands');
export const holidayList = createResource('holidays.list');
export const resultList = createResource('results.get');
export const followUpList = createResource('followUps.list');
