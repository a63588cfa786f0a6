/** The laptops of a register as people count them. */

/**
 * One entry a laptop: a machine that began a new origin (its register was put back) is still one machine.
 * @param laptops by origin, the one last heard of first
 */
export function otherLaptops<L extends { name: string | null; author: string; own: boolean }>(laptops: readonly L[]): L[] {
  const met = new Set<string>();
  return laptops.filter(({ name, author, own }) => {
    const key = `${name ?? ''}\n${author}`;
    if (own || met.has(key)) return false;
    met.add(key);
    return true;
  });
}
