/** Files that import each other in a circle cannot be read, moved or tested one without the other. */
import type { Problem, Source } from './source.ts';

/** @returns a problem for each circle, at one of its files: the shortest way back to that file */
export function circleProblems(all: readonly Source[]): Problem[] {
  const sources = new Map(all.map((source) => [source.file, source]));
  const told = new Set<string>();
  return all.flatMap(({ file, imports, lineAt }) => {
    const way = told.has(file) ? null : wayBack(sources, file);
    if (way === null) return [];
    for (const one of way) told.add(one);
    const at = imports.find(({ target }) => target === way[0])?.at ?? 0;
    return [{ file, line: lineAt(at), message: `imports itself by way of ${way.join(' -> ')}. What both need goes to a file that imports neither.` }];
  });
}

/** The shortest way along imports from a file back to itself; null when there is none. */
function wayBack(sources: ReadonlyMap<string, Source>, file: string): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [file];
  for (const from of queue) {
    for (const { target } of sources.get(from)?.imports ?? []) {
      if (target === file) {
        const way = [file];
        for (let at = from; at !== file; at = cameFrom.get(at) ?? file) way.unshift(at);
        return way;
      }
      if (!sources.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, from);
      queue.push(target);
    }
  }
  return null;
}
