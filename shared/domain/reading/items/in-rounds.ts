/** What of a paragraph a round of inspections holds: that gives no work. */
import type { Span } from '../../../model/reading.ts';

const shares = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Where what a round says ends in a paragraph; work may follow: '…, kết thúc ngày 22/11. Các đơn vị khác báo cáo trước ngày 15/11.' */
export function behindRounds(rounds: readonly Span[], block: Span, start: number): number {
  const ends = rounds.filter((span) => shares(span, block)).map(({ end }) => end);
  return Math.max(start, ...ends);
}

/** Whether a paragraph belongs to a round. */
export function isInRounds(rounds: readonly Span[], block: Span): boolean {
  return rounds.some((span) => shares(span, block));
}
