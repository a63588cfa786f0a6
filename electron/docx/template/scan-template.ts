/** Placeholders of a Word part in reading order, each with its place. Word cuts words into runs as it likes: they are joined. */
import type { TemplatePlace } from '../../../shared/model/template-views.ts';
import { walkXml } from '../read/xml-events.ts';

export interface WrittenTag {
  /** As written, with braces. */
  written: string;
  /** `brace`: half of a pair. */
  kind: 'field' | 'open' | 'close' | 'brace';
  name: string;
  place: TemplatePlace;
  /** The table that it stands in, told apart from all others of the part; null outside. */
  table: number | null;
}

interface Table {
  id: number;
  row: number;
  column: number;
  /** Paragraphs of the present cell. */
  paragraphs: number;
}

interface Paragraph {
  text: string;
  number: number;
}

/** Letters of the words around a placeholder that are shown on each side. */
const AROUND = 40;

const TAG = /\{([^{}]*)\}|[{}]/gu;

/** @throws Refusal document-damaged */
export function scanTemplate(xml: string, part: TemplatePlace['part']): WrittenTag[] {
  const found: WrittenTag[] = [];
  const tables: Table[] = [];
  const paragraphs: Paragraph[] = [];
  let tableCount = 0;
  let paragraphCount = 0;
  let inText = false;
  const enter: Readonly<Record<string, () => void>> = {
    tbl: () => tables.push({ id: (tableCount += 1), row: 0, column: 0, paragraphs: 0 }),
    tr: () => inTable((table) => ({ row: table.row + 1, column: 0 })),
    tc: () => inTable((table) => ({ column: table.column + 1, paragraphs: 0 })),
    p: () => {
      inTable((table) => ({ paragraphs: table.paragraphs + 1 }));
      if (tables.length === 0) paragraphCount += 1;
      paragraphs.push({ text: '', number: tables.at(-1)?.paragraphs ?? paragraphCount });
    },
    t: () => {
      inText = true;
    },
  };
  const leave: Readonly<Record<string, () => void>> = {
    tbl: () => void tables.pop(),
    p: () => {
      const paragraph = paragraphs.pop();
      if (paragraph) found.push(...tagsOf(paragraph, part, tables.at(-1)));
    },
    t: () => {
      inText = false;
    },
  };
  const inTable = (change: (table: Table) => Partial<Table>) => {
    const table = tables.at(-1);
    if (table) Object.assign(table, change(table));
  };
  walkXml(xml, {
    open: (name) => enter[name]?.(),
    close: (name) => leave[name]?.(),
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (inText && paragraph) paragraph.text += text;
    },
  });
  return found;
}

function tagsOf({ text, number }: Paragraph, part: TemplatePlace['part'], table: Table | undefined): WrittenTag[] {
  return [...text.matchAll(TAG)].map((match) => {
    const [written, inner] = match;
    const at = match.index;
    return {
      written,
      ...kindOf(inner),
      table: table?.id ?? null,
      place: {
        part,
        paragraph: number,
        cell: table ? { table: table.id, row: table.row, column: table.column } : null,
        around: text.slice(Math.max(0, at - AROUND), at + written.length + AROUND).trim(),
      },
    };
  });
}

function kindOf(inner: string | undefined): Pick<WrittenTag, 'kind' | 'name'> {
  if (inner === undefined) return { kind: 'brace', name: '' };
  const sign = inner.charAt(0);
  if (sign === '#' || sign === '^') return { kind: 'open', name: inner.slice(1) };
  return sign === '/' ? { kind: 'close', name: inner.slice(1) } : { kind: 'field', name: inner };
}
