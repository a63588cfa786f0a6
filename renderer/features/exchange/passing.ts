/** Refusals that may go well another time: the cause lies outside of the file. */
export const passing: ReadonlySet<string> = new Set(['file-not-found', 'file-locked', 'store-busy', 'disk-full', 'internal']);
