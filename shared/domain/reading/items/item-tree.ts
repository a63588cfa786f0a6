/** Numbered paragraphs as a tree: which label goes under which, what belongs to the item above. */
import { saysAttached, titleLines } from './attached-papers.ts';
import { labelOf, type LabelStyle, type LineLabel } from '../source/line-labels.ts';
import type { Line } from '../source/lines.ts';
import { opensFoot } from '../head/header-people.ts';
import { spaced, startWords } from '../patterns.ts';
import { isTaskTable, isUnitTable, tableAt, type Table } from './tables.ts';
import { HEAD } from '../vocabulary/papers.ts';

/** A paragraph of an item, its label apart. */
export interface Block {
  /** Where the words begin, behind the label. */
  start: number;
  end: number;
  lineStart: number;
  bullet: string | null;
  line: Line;
}

export interface ItemNode {
  number: string | null;
  style: LabelStyle | 'annex' | 'plain';
  mark: string;
  ordinal: number;
  start: number;
  end: number;
  blocks: Block[];
  tables: Table[];
  children: ItemNode[];
  /** The number stood already among its siblings. */
  repeated: boolean;
  /** It stands in a paper that this one brings into force. */
  attached: boolean;
}

const unnumberedPart = startWords(HEAD.unnumberedPart);
const annexLine = new RegExp(`^(?:${spaced(HEAD.annex)})(?: [ivx\\d]{1,4})?(?:[.: ]|$|[-–(])`, 'u');

const PART_LINE = 100;

interface Builder {
  roots: ItemNode[];
  stack: ItemNode[];
  /** Paragraphs before the first number. */
  preamble: Block[];
  foot: boolean;
  annexes: ItemNode[];
  /** Lines without a number since the last one. */
  since: Line[];
  /** Where the items of a paper begin that this one brings into force; 0 before. */
  body: number;
}

export interface ItemTree {
  roots: ItemNode[];
  preamble: Block[];
}

/** Builds the tree from the lines behind the title block. */
export function buildTree(lines: readonly Line[], from: number): ItemTree {
  const builder: Builder = { roots: [], stack: [], preamble: [], foot: false, annexes: [], since: [], body: 0 };
  for (let index = from; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    if (line.cell) {
      const { table, next } = tableAt(lines, index);
      takeTable(builder, table);
      index = next;
      continue;
    }
    takeLine(builder, line, lines[index - 1]);
    index++;
  }
  if (builder.annexes.length > 1) builder.annexes.forEach((annex, position) => (annex.number = `PL${position + 1}`));
  return { roots: builder.roots, preamble: builder.preamble };
}

function takeTable(builder: Builder, table: Table): void {
  if (isTaskTable(table) || isUnitTable(table)) {
    const holder = builder.stack.at(-1) ?? builder.annexes.at(-1);
    if (holder) {
      holder.tables.push(table);
      holder.end = Math.max(holder.end, table.lines.at(-1)?.end ?? 0);
    } else {
      const node = newNode(null, 'plain', table.lines[0] ?? null);
      node.tables.push(table);
      builder.roots.push(node);
    }
    return;
  }
  // A table without meaning of its own is layout: its lines are read as text.
  for (const line of table.lines) takeLine(builder, line, undefined);
}

function isAnnex(line: Line, builder: Builder): boolean {
  if (!annexLine.test(line.aligned) || line.text.length > 200) return false;
  if (line.capitals || line.centred || builder.foot) return true;
  return line.text.length < 16 && /^\p{Lu}/u.test(line.text);
}

function takeLine(builder: Builder, line: Line, before: Line | undefined): void {
  if (isAnnex(line, builder)) {
    openAnnex(builder, line);
    return;
  }
  const label = labelOf(line.text);
  if (saysAttached(line)) {
    const title = titleLines(builder.since);
    if (title > 0 || builder.foot) {
      if (title > 0) openBody(builder, title);
      else openAnnex(builder, before ?? line);
      return;
    }
  }
  // 'I. …' behind a signature: another paper begins, whatever it says of itself.
  if (builder.foot && label?.style === 'roman-upper' && label.ordinal === 1) openBody(builder, 0);
  if (!builder.foot && opensFoot(line)) builder.foot = true;
  if (label && label.style !== 'bullet' && !builder.foot) {
    place(builder, line, label);
    return;
  }
  builder.since.push(line);
  // 'Phần thứ hai': numbers begin anew, and nothing that follows belongs to the last point.
  if (!builder.foot && line.text.length < PART_LINE && unnumberedPart.test(line.aligned)) builder.stack = [];
  if (!builder.foot) addBlock(builder, line, label);
}

/** The paper goes on with one that it brings into force. @param title lines that are its title and not the end of what stood before */
function openBody(builder: Builder, title: number): void {
  const holder = builder.foot ? undefined : builder.stack.at(-1);
  if (holder) {
    holder.blocks.length = Math.max(1, holder.blocks.length - title);
    for (const above of builder.stack) above.end = holder.blocks.at(-1)?.end ?? above.end;
  }
  builder.stack = [];
  builder.foot = false;
  builder.since = [];
  builder.body = builder.roots.length;
}

function openAnnex(builder: Builder, line: Line): void {
  const annex = newNode('PL', 'annex', line);
  annex.blocks.push({ start: line.start, end: line.end, lineStart: line.start, bullet: null, line });
  builder.roots.push(annex);
  builder.annexes.push(annex);
  builder.stack = [annex];
  builder.foot = false;
  builder.since = [];
}

/** A node without its words. */
export function newNode(number: string | null, style: ItemNode['style'], line: Pick<Line, 'start' | 'end'> | null): ItemNode {
  return {
    number, style, mark: '', ordinal: 0, start: line?.start ?? 0, end: line?.end ?? 0, blocks: [], tables: [], children: [], repeated: false, attached: false,
  };
}

function addBlock(builder: Builder, line: Line, label: LineLabel | null): void {
  const holder = builder.stack.at(-1);
  const block: Block = { start: line.start + (label?.length ?? 0), end: line.end, lineStart: line.start, bullet: label ? label.mark : null, line };
  if (!holder) {
    if (builder.body === 0) builder.preamble.push(block);
    return;
  }
  holder.blocks.push(block);
  holder.end = Math.max(holder.end, line.end);
}

/** Finds the level of a label: beside one of its style, or under the last. */
function place(builder: Builder, line: Line, label: LineLabel): void {
  const fitted = disambiguate(builder.stack, label);
  const depth = levelOf(builder.stack, fitted, builder.since.length === 0);
  builder.stack.length = depth;
  const siblings = builder.stack.at(-1)?.children ?? builder.roots;
  const node = newNode(fitted.number, fitted.style, line);
  node.mark = fitted.mark;
  node.attached = builder.body > 0;
  node.ordinal = fitted.ordinal;
  const beside = siblings === builder.roots ? siblings.slice(builder.body) : siblings;
  node.repeated = beside.some((other) => other.number === node.number);
  builder.since = [];
  node.blocks.push({ start: line.start + fitted.length, end: line.end, lineStart: line.start, bullet: null, line });
  siblings.push(node);
  for (const above of builder.stack) above.end = Math.max(above.end, line.end);
  builder.stack.push(node);
}

/** 'i)' behind 'h)' is a letter, alone it is a Roman one; 'C.' never begins a Roman list. */
function disambiguate(stack: readonly ItemNode[], label: LineLabel): LineLabel {
  const number = label.number;
  if (label.style === 'letter-lower' && /^[ivx]$/.test(number)) {
    const letters = stack.find((node) => node.style === 'letter-lower');
    const goesOn = letters && letters.ordinal === label.ordinal - 1;
    if (!goesOn) {
      const value = { i: 1, v: 5, x: 10 }[number] ?? 1;
      const romans = stack.find((node) => node.style === 'roman-lower');
      if (value === 1 || romans?.ordinal === value - 1) return { ...label, style: 'roman-lower', ordinal: value };
    }
  }
  if (label.style === 'roman-upper' && number.length === 1) {
    const letters = stack.find((node) => node.style === 'letter-upper');
    const code = number.charCodeAt(0) - 64;
    if (letters && letters.ordinal === code - 1) return { ...label, style: 'letter-upper', ordinal: code };
  }
  return label;
}

/** @param next nothing stands between the last number and this one */
function levelOf(stack: readonly ItemNode[], label: LineLabel, next: boolean): number {
  const base = stack[0]?.style === 'annex' ? 1 : 0;
  if (label.style === 'dotted') {
    const prefix = label.number.slice(0, label.number.lastIndexOf('.'));
    const sibling = stack.findIndex((node) => node.style === 'dotted' && node.number?.slice(0, node.number.lastIndexOf('.')) === prefix);
    if (sibling >= base) return sibling;
    for (let depth = stack.length - 1; depth >= base; depth--) if (stack[depth]?.number === prefix) return depth + 1;
    const dots = label.number.split('.').length;
    for (let depth = stack.length - 1; depth >= base; depth--) {
      const node = stack[depth];
      if (node?.style === 'dotted' && (node.number ?? '').split('.').length === dots) return depth;
    }
    return stack.length;
  }
  // Parts stand above everything, articles above everything but parts.
  if (label.style === 'part' || label.style === 'article') {
    const found = stack.findIndex((node) => node.style === label.style);
    return found >= 0 ? found : base + (stack[base]?.style === 'part' ? 1 : 0);
  }
  // '1.1. Cụm phường', '1. Đoàn phường 1': a list of its own below
  if (label.style === 'arabic' && label.ordinal === 1 && next && stack.at(-1)?.style === 'dotted') return stack.length;
  const alike = stack.flatMap((node, depth) => (depth >= base && node.style === label.style && sameMark(node.mark, label.mark) ? [depth] : []));
  // Of two lists it goes on with the one that waits for its number.
  const waiting = alike.findLast((depth) => stack[depth]?.ordinal === label.ordinal - 1) ?? alike.at(-1);
  if (waiting !== undefined) return waiting;
  for (let depth = stack.length - 1; depth >= base; depth--) {
    const node = stack[depth];
    if (node?.style === label.style && label.ordinal > 1 && node.ordinal === label.ordinal - 1) return depth;
  }
  if (label.style === 'roman-upper') {
    const above = stack.findIndex((node, depth) => depth >= base && !['part', 'letter-upper', 'article'].includes(node.style));
    if (above >= 0 && stack[above]?.style !== 'roman-upper') return above;
  }
  return stack.length;
}

function sameMark(one: string, other: string): boolean {
  return one === other || (['.', ':', '', '-', '–'].includes(one) && ['.', ':', '', '-', '–'].includes(other));
}
