/** What the screen of reports asks for. */
import { createResource } from '../../stores/resource.ts';

export const reportList = createResource('reports.list');
export const reportPreview = createResource('reports.preview');
export const documentChoices = createResource('documents.list');
export const unitChoices = createResource('units.list');

export const MOST = 1000;
