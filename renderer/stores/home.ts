import { createResource } from './resource.ts';

/** What the page 'Hôm nay' shows. */
export const homeView = createResource('home.get');
