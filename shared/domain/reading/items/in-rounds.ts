/** What of a paragraph a round of inspections holds: that gives no work. */
import type { Span } from '../../../model/reading.ts';
import { words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';

const countsRounds = words(ROUND.counts);

const shares = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/**
 * The sentences of a paragraph in front of the rounds it tells and behind them, which may give work: '… đi cơ sở ít nhất 60 ngày. Từ
 * ngày 01/7 khảo sát …', '…, kết thúc ngày 22/11. Các đơn vị khác báo cáo trước ngày 15/11.'
 * @param start where its words begin
 * @param text of the whole paper
 */
export function outsideRounds(rounds: readonly Span[], block: Span, start: number, text: string): Span[] {
  const held = rounds.filter((span) => shares(span, block));
  if (held.length === 0) return [{ start, end: block.end }];
  const first = Math.min(...held.map((span) => span.start));
  const last = Math.max(start, ...held.map(({ end }) => end));
  // Whole sentences only, and none of the rounds: 'Kiểm tra toàn diện: …' calls one, 'Tổ chức hai đợt kiểm tra.' counts them.
  const said = text.slice(start, first).toLowerCase();
  const front = /\.\s*$/u.test(said) && !countsRounds.test(said) ? [{ start, end: first }] : [];
  return [...front, { start: last, end: block.end }].filter((piece) => piece.start < piece.end);
}

/** Whether a paragraph belongs to a round. */
export function isInRounds(rounds: readonly Span[], block: Span): boolean {
  return rounds.some((span) => shares(span, block));
}
