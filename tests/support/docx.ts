/** Looks into .docx files: parts by name, elements of a part by their tags. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Its own text. */
  text: string;
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The root of a well-formed part; throws for anything else. */
export function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    const element = path.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('no root');
  return root;
}

/** All elements of a name below, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** Words of an element; breaks and tabs are spaces. */
export function wordsOf(element: Element): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br' || element.name === 'w:tab') return ' ';
  return element.children.map(wordsOf).join('');
}
