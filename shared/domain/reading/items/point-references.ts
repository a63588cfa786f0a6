/** 'điểm a khoản 3 Mục II': what a paper says of its own points. */
import type { ItemNode } from './item-tree.ts';

const POINT = /(?<!\p{L})(?:điểm (\p{L}|\d{1,2}),? )?(?:(?:khoản|điểm|mục) (\d{1,2}(?:\.\d{1,2})*),? )?(?:mục|phần) ([ivx]{1,5}|\d{1,2})(?![\p{L}\d])/gu;

/** 'điểm 2.1': a number that no other point has. */
const DOTTED = /(?<!\p{L})(?:điểm|khoản|mục) (\d{1,2}(?:\.\d{1,2})+)(?![\d.]*\d|[, ]+(?:mục|phần) )/gu;

/** The points that aligned words name by their number; one that the paper does not have is left out. */
export function pointsNamed(aligned: string, roots: readonly ItemNode[]): ItemNode[] {
  const dotted = Array.from(aligned.matchAll(DOTTED), ([, number]) => withNumber(roots, number ?? '')).flatMap((found) => (found.length === 1 ? found : []));
  return [...dotted, ...byParts(aligned, roots)];
}

function withNumber(nodes: readonly ItemNode[], number: string): ItemNode[] {
  return nodes.flatMap((node) => [...(node.number === number ? [node] : []), ...withNumber(node.children, number)]);
}

function byParts(aligned: string, roots: readonly ItemNode[]): ItemNode[] {
  return Array.from(aligned.matchAll(POINT), ([, point, clause, part]) => {
    let nodes = roots;
    let found: ItemNode | undefined;
    for (const number of [part, clause, point]) {
      if (number === undefined) continue;
      // 'điểm 2.2 mục II' is a point of 'II', be it below its '2' or not.
      found = number.includes('.') ? withNumber(nodes, number)[0] : nodes.find((node) => node.number?.toLowerCase() === number || node.number?.toLowerCase().endsWith(`.${number}`));
      if (!found) break;
      nodes = found.children;
    }
    return found ?? [];
  }).flat();
}
