/** 'điểm a khoản 3 Mục II': what a paper says of its own points. */
import type { ItemNode } from './item-tree.ts';

const POINT = /(?<!\p{L})(?:điểm (\p{L}|\d{1,2}),? )?(?:(?:khoản|điểm|mục) (\d{1,2})(?:\.\d+)*,? )?(?:mục|phần) ([ivx]{1,5}|\d{1,2})(?![\p{L}\d])/gu;

/** The points that aligned words name by their number; one that the paper does not have is left out. */
export function pointsNamed(aligned: string, roots: readonly ItemNode[]): ItemNode[] {
  return Array.from(aligned.matchAll(POINT), ([, point, clause, part]) => {
    let nodes = roots;
    let found: ItemNode | undefined;
    for (const number of [part, clause, point]) {
      if (number === undefined) continue;
      found = nodes.find((node) => node.number?.toLowerCase() === number || node.number?.toLowerCase().endsWith(`.${number}`));
      if (!found) break;
      nodes = found.children;
    }
    return found ?? [];
  }).flat();
}
