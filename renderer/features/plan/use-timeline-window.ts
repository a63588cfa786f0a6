/** Which lines of the year are drawn: those in sight and a few around them, however many there are. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TimelineGroup, TimelineLine } from './groups.ts';

/** Heights as in timeline.css: of the head, of a heading of a group, of a line. */
const HEAD_HEIGHT = 42;
const GROUP_HEIGHT = 26;
export const ROW_HEIGHT = 25;

/** The row of the first line among all rows of the table, which begin with its head at 1. */
export const FIRST_ROW = 2;

export interface GroupInSight {
  group: TimelineGroup;
  /** The place of its heading among all lines. */
  at: number;
  /** Lines above and below the drawn ones. */
  before: number;
  shown: (TimelineLine & { line: number })[];
  after: number;
}

/** Where each group begins among all lines, headings counted; the last number is how many there are. */
function beginnings(groups: readonly TimelineGroup[]): number[] {
  const found = [0];
  for (const { lines } of groups) found.push((found.at(-1) ?? 0) + 1 + lines.length);
  return found;
}

interface TimelineWindow {
  groups: readonly TimelineGroup[];
  scroller: RefObject<HTMLDivElement | null>;
  chosen: string | null;
  onFollow: (visit: string) => void;
}

/** The drawn part of each group, the one line that Tab leads to, and where the arrows lead from there. */
export function useTimelineWindow({ groups, scroller, chosen, onFollow }: TimelineWindow) {
  const begins = useMemo(() => beginnings(groups), [groups]);
  const visits = useMemo(() => groups.flatMap(({ lines }, place) => lines.map(({ visit }, n) => ({ id: visit.id, line: (begins[place] ?? 0) + 1 + n }))), [groups, begins]);
  const headings = useMemo(() => new Set(begins), [begins]);
  const awaited = useRef<number | null>(null);
  // The rule is about the React Compiler, which this program does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: begins.at(-1) ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (headings.has(line) ? GROUP_HEIGHT : ROW_HEIGHT),
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT + GROUP_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? -1;
  useEffect(() => {
    const line = visits.find(({ id }) => id === chosen)?.line;
    if (line !== undefined) virtual.scrollToIndex(line, { align: 'auto' });
  }, [chosen, visits, virtual]);
  /** The line that the keys lead to is focused as soon as it is drawn. */
  const reach = () => {
    const row = awaited.current === null ? null : scroller.current?.querySelector<HTMLElement>(`[data-line="${awaited.current}"]`);
    if (!row) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  };
  useEffect(reach);
  const inSight: GroupInSight[] = groups.map((group, place) => {
    const at = begins[place] ?? 0;
    const first = Math.min(group.lines.length, Math.max(0, from - at - 1));
    const last = Math.max(first, Math.min(group.lines.length, to - at));
    const shown = group.lines.slice(first, last).map((one, n) => ({ ...one, line: at + 1 + first + n }));
    return { group, at, before: first, shown, after: group.lines.length - last };
  });
  const drawn = visits.filter(({ line }) => line >= from && line <= to);
  const entry = (drawn.find(({ id }) => id === chosen) ?? drawn[0])?.line ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const line = Number(event.target.dataset['line'] ?? NaN);
    const at = visits.findIndex((one) => one.line === line);
    if (at < 0) return;
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: visits.length - 1 }[event.key];
    const visit = goal === undefined ? undefined : visits[Math.max(0, Math.min(visits.length - 1, goal))];
    if (!visit) return;
    event.preventDefault();
    awaited.current = visit.line;
    virtual.scrollToIndex(visit.line, { align: 'auto' });
    reach();
    if (chosen !== null) onFollow(visit.id);
  };
  return { inSight: { groups: inSight, rows: (begins.at(-1) ?? 0) + 1 }, entry, onKeyDown };
}
