/** What lies outside of this machine, and when the other laptops were last heard of. */
import { createResource } from './resource.ts';

export const outsideCopy = createResource('backup.outside');
export const laptopList = createResource('sync.laptops');
