/**
 * Word's automatic numbering: the labels are not in the text, they follow from numbering.xml, styles.xml and the order
 * of the paragraphs. Rules from ECMA-376 part 1, 17.9.
 */
import { walkXml, type Attributes } from './xml-events.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  restartAfter: number | null;
}

interface AbstractList {
  levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface ListInstance {
  abstractId: string;
  startOverrides: Map<number, number>;
  levels: Map<number, Level>;
}

/** What a paragraph says of its numbering, directly or by style. */
export interface NumberReference {
  listId: string | null;
  level: number | null;
}

export interface NumberingDefinitions {
  abstracts: Map<string, AbstractList>;
  lists: Map<string, ListInstance>;
}

/** Reads numbering.xml; without one there are no lists. */
export function readNumbering(xml: string | undefined): NumberingDefinitions {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, ListInstance>();
  if (xml === undefined) return { abstracts, lists };
  let abstract: AbstractList | null = null;
  let list: ListInstance | null = null;
  let level: Level | null = null;
  let overridden = 0;
  const openLevel = (attributes: Attributes): void => {
    level = { start: 1, format: 'decimal', text: '', legal: false, restartAfter: null };
    const index = Number(attributes.ilvl ?? 0);
    (list ? list.levels : abstract?.levels)?.set(index, level);
  };
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes.val ?? '';
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
        abstracts.set(attributes.abstractNumId ?? '', abstract);
      } else if (name === 'num') {
        list = { abstractId: '', startOverrides: new Map(), levels: new Map() };
        lists.set(attributes.numId ?? '', list);
      } else if (name === 'abstractNumId' && list) list.abstractId = value;
      else if (name === 'lvlOverride') overridden = Number(attributes.ilvl ?? 0);
      else if (name === 'startOverride' && list) list.startOverrides.set(overridden, Number(value));
      else if (name === 'styleLink' && abstract) abstract.styleLink = value;
      else if (name === 'numStyleLink' && abstract) abstract.numStyleLink = value;
      else if (name === 'lvl') openLevel(attributes);
      else if (level && name === 'start') level.start = Number(value);
      else if (level && name === 'numFmt') level.format = value;
      else if (level && name === 'lvlText') level.text = value;
      else if (level && name === 'isLgl') level.legal = true;
      else if (level && name === 'lvlRestart') level.restartAfter = Number(value);
    },
    close(name) {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') abstract = null;
      else if (name === 'num') list = null;
    },
    text() {},
  });
  return { abstracts, lists };
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function toRoman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

/** Word repeats the letter after z: z, aa, bb. */
function toLetters(value: number): string {
  const index = Math.max(0, value - 1);
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(Math.floor(index / 26) + 1, 10));
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman': return toRoman(value).toUpperCase();
    case 'lowerRoman': return toRoman(value);
    case 'upperLetter': return toLetters(value).toUpperCase();
    case 'lowerLetter': return toLetters(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'none': return '';
    default: return String(value);
  }
}

/** Bullets are drawn in symbol fonts; only those that are readable as they stand are kept. */
function bulletLabel(text: string): string {
  return ['*', '+', '-'].includes(text) ? text : '-';
}

/** Counts through one document; `labelOf` must be called for every numbered paragraph in order. */
export class NumberingCounter {
  readonly #definitions: NumberingDefinitions;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #usedOverrides = new Set<string>();

  constructor(definitions: NumberingDefinitions) {
    this.#definitions = definitions;
  }

  /** The label as Word would print it, '' when the reference leads nowhere. */
  labelOf(listId: string, levelIndex: number): string {
    const list = this.#definitions.lists.get(listId);
    if (!list) return '';
    const abstractId = this.#resolveAbstract(list.abstractId);
    const levels = this.#definitions.abstracts.get(abstractId)?.levels;
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? levels?.get(index);
    const level = levelAt(levelIndex);
    if (!level) return '';
    if (level.format === 'bullet') return bulletLabel(level.text);
    const counters = this.#counters.get(abstractId) ?? [];
    this.#counters.set(abstractId, counters);
    for (let index = 0; index < levelIndex; index++) counters[index] ??= levelAt(index)?.start ?? 1;
    const overrideKey = `${listId}/${levelIndex}`;
    const override = list.startOverrides.get(levelIndex);
    const current = counters[levelIndex];
    if (override !== undefined && !this.#usedOverrides.has(overrideKey)) {
      this.#usedOverrides.add(overrideKey);
      counters[levelIndex] = override;
    } else counters[levelIndex] = current === undefined ? level.start : current + 1;
    for (let index = levelIndex + 1; index < 9; index++) {
      const restart = levelAt(index)?.restartAfter ?? null;
      if (restart !== 0 && (restart === null || levelIndex < restart)) counters[index] = undefined;
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal');
      return formatNumber(counters[index] ?? 1, format);
    });
  }

  /** A list may point to a numbering style that another list defines. */
  #resolveAbstract(abstractId: string): string {
    const link = this.#definitions.abstracts.get(abstractId)?.numStyleLink;
    if (!link) return abstractId;
    for (const [id, abstract] of this.#definitions.abstracts) if (abstract.styleLink === link) return id;
    return abstractId;
  }
}
