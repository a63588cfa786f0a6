/** What the screen of reports asks for. */
import { createResource } from '../../stores/resource.ts';

export const reportList = createResource('reports.list');
export const reportPreview = createResource('reports.preview');
export const documentChoices = createResource('documents.names');
export const unitChoices = createResource('units.list');

export const personChoices = createResource('people.list');
export const clusterChoices = createResource('clusters.list');
export const roundChoices = createResource('rounds.list');
export const visitChoices = createResource('visits.list');
export const checklistChoices = createResource('tasks.list');
export const paperList = createResource('papers.list');
export const waitingPapers = createResource('papers.list');
export const templateOffer = createResource('templates.offer');
export const paperComparison = createResource('papers.compare');

export const MOST = 1000;
