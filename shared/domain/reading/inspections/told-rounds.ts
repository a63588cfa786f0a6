/** A round told in one paragraph: 'Tiến hành tại 04 đơn vị: A, B. Thời gian: …', 'Kiểm tra cuối năm: Từ ngày …, kiểm tra … tại A, B và C.' */
import type { ReadRound } from '../../../model/reading.ts';
import type { Block, ItemNode } from '../items/item-tree.ts';
import type { TwoForms } from '../names/name-text.ts';
import { startWords } from '../patterns.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import type { RoundUnits } from './round-units.ts';
import type { RoundWindows } from './round-windows.ts';
import { ROUND } from '../vocabulary/rounds.ts';

const toldUnits = new RegExp(`^(?:${ROUND.told}):`, 'u');
const toldWindow = new RegExp(`(?<=[.;] )(?:${ROUND.window}):`, 'u');
const opensRound = startWords(ROUND.opens);
const where = new RegExp(ROUND.where, 'gu');
/** Of fewer units a sentence may be anything. */
const LEAST_UNITS = 2;

export interface ToldRound {
  round: ReadRound;
  block: Block;
  /** How many the paragraph says there are. */
  printed: string | undefined;
}

/** Reads rounds that a paragraph tells. */
export class ToldRounds {
  readonly #forms: TwoForms;
  readonly #units: RoundUnits;
  readonly #windows: RoundWindows;

  constructor(forms: TwoForms, units: RoundUnits, windows: RoundWindows) {
    this.#forms = forms;
    this.#units = units;
    this.#windows = windows;
  }

  /** The round that a paragraph of a point tells; null where none does. */
  of(node: ItemNode, path: readonly string[]): ToldRound | null {
    for (const block of node.blocks) {
      const told = this.#captioned(block) ?? this.#inProse(node, block);
      if (!told) continue;
      const { units, window, printed } = told;
      return { block, printed, round: { name: cutHeading(path), kind: kindOf(path), content: null, window, units, source: { start: node.start, end: node.end } } };
    }
    return null;
  }

  #captioned(block: Block): (Pick<ReadRound, 'units' | 'window'> & { printed: string | undefined }) | null {
    const aligned = this.#forms.aligned.slice(block.start, block.end);
    const place = toldUnits.exec(aligned);
    const time = toldWindow.exec(aligned);
    if (!place || !time || time.index < place[0].length) return null;
    const units = this.#units.unitsIn(block.start + place[0].length, block.start + time.index);
    return units.length === 0 ? null : { units, window: this.#windows.windowIn(block.start + time.index + time[0].length, block.end), printed: place[1] };
  }

  /** Only below a topic that is an inspection, with a time of its own: a duty may name units too. */
  #inProse(node: ItemNode, block: Block): (Pick<ReadRound, 'units' | 'window'> & { printed: string | undefined }) | null {
    const aligned = this.#forms.aligned.slice(block.start, block.end);
    const colon = aligned.indexOf(':');
    if (node.number === null || block !== node.blocks[0] || node.children.length > 0 || colon < 0 || !opensRound.test(aligned)) return null;
    const places = Array.from(aligned.matchAll(where)).filter(({ index }) => index > colon).toReversed();
    for (const place of places) {
      const units = this.#units.unitsIn(block.start + place.index + place[0].length, block.end);
      if (units.length < LEAST_UNITS) continue;
      // 'Từ ngày 06/6 đến ngày 17/6/2022, kiểm tra … năm 2022': its own time stands first
      const comma = aligned.indexOf(', ', colon);
      const window = this.#windows.windowIn(block.start + colon + 1, block.start + (comma > 0 ? comma : place.index)) ?? this.#windows.windowIn(block.start + colon + 1, block.start + place.index);
      if (window) return { units, window, printed: place[1] };
    }
    return null;
  }
}
