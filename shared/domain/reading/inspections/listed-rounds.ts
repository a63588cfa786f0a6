/**
 * Rounds by their lines, where no caption says what is what: 'ĐỢT I (từ … đến …)' and a line for each unit, 'Tháng 5: giám sát
 * tại A, B', 'Huyện đoàn A: ngày 15/5', or the units under one head and their time under another.
 */
import type { ReadRound, Span } from '../../../model/reading.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { isInspectionLine, type LineFacts, type RoundLines } from './round-lines.ts';

export interface ListedReading {
  rounds: ReadRound[];
  /** Paragraphs that belong to them. */
  spans: Span[];
}

/** Neighbouring lines that one head, one time or one place in the paper holds together. */
interface Part {
  opener: LineFacts | null;
  lines: LineFacts[];
}

/** Reads rounds of the lines below a point, or of a whole paper. */
export class ListedRounds {
  readonly #lines: RoundLines;

  constructor(lines: RoundLines) {
    this.#lines = lines;
  }

  /**
   * The rounds that the lines of points tell.
   * @param path headings above, the title first
   */
  of(nodes: readonly ItemNode[], path: readonly string[]): ListedReading {
    const read: ListedReading = { rounds: [], spans: [] };
    for (const part of partsOf(nodes.flatMap((node) => this.#lines.of(node)))) this.#part(part, path, read);
    return read;
  }

  #part({ opener, lines }: Part, path: readonly string[], into: ListedReading): void {
    const held = opener ? [opener, ...lines] : lines;
    const withUnits = held.filter(({ units }) => units.length > 0);
    const times = held.filter(({ units, window }) => units.length === 0 && window !== null);
    if (withUnits.length === 0) return;
    const common = opener?.window ?? times[0]?.window ?? null;
    const first = withUnits[0];
    const above = [...path, opener?.text ?? '', ...held.filter(isInspectionLine).map(({ text }) => text)].filter((text) => text !== '');
    const groups = common || opener ? [withUnits] : byTime(withUnits);
    for (const group of groups) {
      const window = common ?? spanOf(group);
      const source = { start: (group === withUnits ? held[0] : group[0])?.start ?? 0, end: group.at(-1)?.end ?? 0 };
      if (window === null || !first) continue;
      into.rounds.push({ name: opener?.opener ?? cutHeading(path), kind: kindOf(above), content: null, window, units: group.flatMap(({ units }) => units), source });
      into.spans.push(...group.map(({ start, end }) => ({ start, end })));
    }
    if (into.rounds.length > 0) into.spans.push(...[...times, ...(opener ? [opener] : [])].map(({ start, end }) => ({ start, end })));
  }
}

/** A new part begins with the name of a round, and with a time where another time already stands beside units. */
function partsOf(lines: readonly LineFacts[]): Part[] {
  const parts: Part[] = [{ opener: null, lines: [] }];
  for (const line of lines) {
    const part = parts.at(-1);
    if (!part) break;
    if (line.opener !== null) parts.push({ opener: line, lines: [] });
    else if (beginsAnew(part, line)) parts.push({ opener: null, lines: [line] });
    else part.lines.push(line);
  }
  return parts;
}

/** 'Tháng 5', units, 'Tháng 9', units; or units, time, units, time. */
function beginsAnew({ opener, lines }: Part, line: LineFacts): boolean {
  if (opener?.window) return false;
  const isTime = line.units.length === 0 && line.window !== null;
  const time = lines.findIndex(({ units, window }) => units.length === 0 && window !== null);
  const units = lines.findIndex((one) => one.units.length > 0);
  if (time < 0 || units < 0) return false;
  return time < units ? isTime : line.units.length > 0;
}

/** Neighbours of one time are one round. */
function byTime(lines: readonly LineFacts[]): LineFacts[][] {
  const groups: LineFacts[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.[0]?.window;
    if (group && before?.to === line.window?.to && before?.from === line.window?.from) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** From the first day of several times to their last. */
function spanOf(lines: readonly LineFacts[]): ReadRound['window'] {
  const windows = lines.flatMap(({ window }) => window ?? []);
  const [first] = windows;
  if (!first) return null;
  const days = windows.flatMap(({ from, to }) => [from ?? to, to]).filter((day) => day !== null).toSorted();
  return { ...first, from: days[0] ?? null, to: days.at(-1) ?? null };
}
