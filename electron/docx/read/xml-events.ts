/** One way to walk an XML part: names without prefix, attributes without prefix, no document type allowed. */
import { SaxesParser } from 'saxes';
import { Refusal } from '../../../shared/model/refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The name behind the prefix. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Feeds a part to a handler.
 * @throws Refusal document-damaged when the part is not well formed or brings a document type (entities are how XML bombs are built)
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const damaged = (): never => {
    throw new Refusal('document-damaged');
  };
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[localName(name)] = String(value);
    handler.open(localName(tag.name), attributes);
  });
  parser.on('closetag', (tag) => handler.close(localName(tag.name)));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}

/** Word's on/off attribute: present means on unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes.val ?? '1');
}
