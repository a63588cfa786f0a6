import { createResource } from './resource.ts';

/** The register of documents, and one of them with its text. */
export const documentList = createResource('documents.list');
export const documentDetail = createResource('documents.get');
