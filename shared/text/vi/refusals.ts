/**
 * What the program says when it declines to do something: what happened, that nothing was changed, what to do next.
 * The keys are the codes a `Refusal` carries; adding a code is one line in one of the tables.
 */
import { documentRefusals } from './refusals-documents.ts';
import { planRefusals } from './refusals-plan.ts';
import { storeRefusals } from './refusals-store.ts';

export const refusals = { ...documentRefusals, ...planRefusals, ...storeRefusals } as const;
