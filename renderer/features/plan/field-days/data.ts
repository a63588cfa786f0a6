/** Days at the grassroots as the window sees them. */
import { createResource } from '../../../stores/resource.ts';

export const fieldBalance = createResource('fieldDays.balance');
export const fieldTrips = createResource('fieldDays.list');
export const fieldCheck = createResource('fieldDays.check');
export const fieldRules = createResource('fieldDays.rules');
