/** Coverage as the window sees it. */
import { createResource } from '../../../stores/resource.ts';

export const coverageView = createResource('coverage.get');
export const pastVisitPreview = createResource('coverage.preview');
