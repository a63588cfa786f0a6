/** Which row of a table stands under which: 'A' above 'I' above '1', '1' above '1.1' and 'a'. */
import type { ReadItem } from '../../../model/reading.ts';

type RowStyle = 'letter-upper' | 'roman-upper' | 'arabic' | 'dotted' | 'letter-lower' | 'none';

const STYLES: readonly (readonly [RowStyle, RegExp])[] = [
  ['none', /^$/u],
  ['roman-upper', /^[IVX]+$/u],
  ['letter-upper', /^\p{Lu}$/u],
  ['dotted', /^\d+(?:\.\d+)+$/u],
  ['letter-lower', /^\p{Ll}$/u],
  ['arabic', /^/u],
];

function styleOf(number: string | null): RowStyle {
  return STYLES.find(([, pattern]) => pattern.test(number ?? ''))?.[0] ?? 'none';
}

interface OpenRow {
  item: ReadItem;
  style: RowStyle;
  /** It has nothing but a title, and others stand under it. */
  heads: boolean;
}

/** Places the rows of a table one after the other. */
export class RowTree {
  readonly roots: ReadItem[] = [];
  #open: OpenRow[] = [];

  /** The row added last; undefined at the start, and behind a title. */
  get last(): ReadItem | undefined {
    const row = this.#open.at(-1);
    return row && !row.heads ? row.item : undefined;
  }

  /** @param heads the row is a title of those below it */
  add(item: ReadItem, heads: boolean): void {
    const row: OpenRow = { item, style: styleOf(item.number), heads };
    this.#open = this.#open.slice(0, this.#depthOf(row));
    (this.#open.at(-1)?.item.children ?? this.roots).push(item);
    this.#open.push(row);
  }

  /** How many of the open rows it stands under. */
  #depthOf({ item, style, heads }: OpenRow): number {
    const whole = style === 'dotted' ? this.#open.findLastIndex((above) => (item.number ?? '').startsWith(`${above.item.number ?? ''}.`)) : -1;
    if (whole >= 0) return whole + 1;
    const neighbour = this.#open.findIndex((above) => above.style === style && (style !== 'none' || above.heads === heads));
    if (neighbour >= 0) return neighbour;
    return this.#open.findLastIndex((above) => isUnder(style, above)) + 1;
  }
}

/** 'a' stands under the number in front of it; what has a number of its own rank, under titles alone. */
function isUnder(style: RowStyle, above: OpenRow): boolean {
  if (style === 'letter-lower') return above.style !== 'letter-lower';
  if (!above.heads) return false;
  return style !== 'roman-upper' && style !== 'letter-upper' ? true : above.style !== 'none' && above.style !== style;
}
