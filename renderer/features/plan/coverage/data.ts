/** Coverage as the window sees it. */
import type { CoverageRow } from '../../../../shared/model/views.ts';
import { createResource } from '../../../stores/resource.ts';

export const coverageView = createResource('coverage.get');
export const pastVisitPreview = createResource('coverage.preview');

/** Units of one cluster. */
export interface CoverageGroup {
  key: string;
  name: string;
  rows: CoverageRow[];
}
