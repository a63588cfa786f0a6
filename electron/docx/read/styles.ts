/** What paragraph styles contribute to reading: numbering, bold, italics, centring; inherited through basedOn. */
import { type Attributes, isOn, walkXml } from './xml-events.ts';
import type { NumberReference } from './numbering.ts';

export interface StyleFacts extends NumberReference {
  bold: boolean | null;
  italic: boolean | null;
  centred: boolean | null;
  /** The font of Latin letters: old fonts stand for letters of their own. */
  font: string | null;
}

const NONE: StyleFacts = { listId: null, level: null, bold: null, italic: null, centred: null, font: null };

/** Reads styles.xml and answers the facts of a style with its ancestors'. */
export function readStyles(xml: string | undefined): (styleId: string | null) => StyleFacts {
  const own = new Map<string, StyleFacts & { basedOn: string | null }>();
  let style: (StyleFacts & { basedOn: string | null }) | null = null;
  let standard: string | null = null;
  let defaultFont: string | null = null;
  if (xml !== undefined) {
    walkXml(xml, {
      open(name, attributes) {
        if (name === 'style') {
          style = { ...NONE, basedOn: null };
          own.set(attributes.styleId ?? '', style);
          if (attributes.type === 'paragraph' && attributes.default !== undefined) standard = attributes.styleId ?? null;
        } else if (name === 'rFonts' && style) style.font ??= fontOf(attributes);
        else if (name === 'rFonts') defaultFont ??= fontOf(attributes);
        else if (!style) return;
        else if (name === 'basedOn') style.basedOn = attributes.val ?? null;
        else if (name === 'numId') style.listId = attributes.val ?? null;
        else if (name === 'ilvl') style.level = Number(attributes.val ?? 0);
        else if (name === 'b') style.bold = isOn(attributes);
        else if (name === 'i') style.italic = isOn(attributes);
        else if (name === 'jc') style.centred = attributes.val === 'center';
      },
      close(name) {
        if (name === 'style') style = null;
      },
      text() {},
    });
  }
  return (styleId) => {
    const facts = { ...NONE };
    let id = styleId ?? standard;
    // The bound stops a chain of styles that bites its own tail.
    for (let depth = 0; id !== null && depth < 20; depth++) {
      const found = own.get(id);
      if (!found) break;
      facts.listId ??= found.listId;
      facts.level ??= found.level;
      facts.bold ??= found.bold;
      facts.italic ??= found.italic;
      facts.centred ??= found.centred;
      facts.font ??= found.font;
      id = found.basedOn;
    }
    facts.font ??= defaultFont;
    return facts;
  };
}

/** The font that a run's properties name for Latin letters. */
export function fontOf(attributes: Attributes): string | null {
  return attributes.ascii ?? attributes.hAnsi ?? null;
}
