/** A template as it is taken in: a Word document that brings nothing but words, pictures and its look. */
import { Refusal } from '../../../shared/model/refusal.ts';
import type { TemplateFinding, Placeholders, TemplatePlace } from '../../../shared/model/template-views.ts';
import { openPackage, type PackageParts } from '../read/open-package.ts';
import { walkXml } from '../read/xml-events.ts';
import { type CheckOptions, checkTemplate } from './check-template.ts';
import { scanTemplate, type WrittenTag } from './scan-template.ts';

const READ = /\.(?:xml|rels)$/iu;
const ALL = /./u;
const BODY = 'word/document.xml';

/** What a template may hold placeholders in. */
const PARTS: readonly { name: RegExp; part: TemplatePlace['part'] }[] = [
  { name: /^word\/header\d*\.xml$/u, part: 'header' },
  { name: /^word\/document\.xml$/u, part: 'body' },
  { name: /^word\/footer\d*\.xml$/u, part: 'footer' },
];

/** Parts that are programs, or files of other programs. */
const FOREIGN = /(?:^|\/)(?:vbaproject|vbadata|activex|embeddings|afchunk)/iu;
const MACRO_TYPE = /macroenabled|vnd\.ms-office\.(?:vbaproject|activex)/iu;
/** Fields that fetch something from outside, or start it. */
const FETCHING_FIELD = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON|RD)\b/iu;

/**
 * The XML parts of a template.
 * @throws Refusal those of `openPackage`, `document-damaged`, `not-a-document`, `template-macros`, `template-external`
 */
export function openTemplate(bytes: Uint8Array): PackageParts {
  const all = openPackage(bytes, ALL);
  if (!all.has(BODY)) throw new Refusal('not-a-document');
  if ([...all.keys()].some((name) => FOREIGN.test(name)) || MACRO_TYPE.test(all.get('[Content_Types].xml') ?? '')) throw new Refusal('template-macros');
  const parts: PackageParts = new Map([...all].filter(([name]) => READ.test(name)));
  for (const xml of parts.values()) refuseFetching(xml);
  return parts;
}

/** A hyperlink waits for a click, everything else outside is fetched when the paper is opened. */
function refuseFetching(xml: string): void {
  let field = '';
  let inField = false;
  const check = (words: string) => {
    if (FETCHING_FIELD.test(words)) throw new Refusal('template-external');
  };
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode === 'External' && !attributes.Type?.endsWith('/hyperlink')) throw new Refusal('template-external');
      if (name === 'fldSimple') check(attributes.instr ?? '');
      if (name === 'fldChar') field = '';
      inField = name === 'instrText';
    },
    close() {
      inField = false;
    },
    text(text) {
      if (!inField) return;
      field += text;
      check(field);
    },
  });
}

/** Every placeholder that cannot be filled, in the order of the parts. @throws Refusal document-damaged */
export function faultsOf(parts: PackageParts, known: Placeholders, options: CheckOptions = {}): TemplateFinding[] {
  return scanned(parts).flatMap(({ tags }) => checkTemplate(tags, known, options));
}

/** All names that a template uses, or those in the head and foot of its pages. @throws Refusal document-damaged */
export function namesIn(parts: PackageParts, where: 'everywhere' | 'around' = 'everywhere'): Set<string> {
  const wanted = scanned(parts).filter(({ part }) => where === 'everywhere' || part !== 'body');
  return new Set(wanted.flatMap(({ tags }) => tags.map((tag) => tag.name)));
}

function scanned(parts: PackageParts): { part: TemplatePlace['part']; tags: WrittenTag[] }[] {
  return PARTS.flatMap(({ name, part }) => [...parts].filter(([path]) => name.test(path)).map(([, xml]) => ({ part, tags: scanTemplate(xml, part) })));
}
