/** Where the preview breaks a paper: as Word and the printer do, nothing is left alone. */
import { expect, test } from 'vitest';
import { paginate, piecesOf } from '../../renderer/features/reports/pages.ts';
import { bieuTongHop } from '../../shared/reports/bieu-tong-hop.ts';
import { formatHd29 } from '../../shared/reports/format-hd29.ts';
import { documentFacts, reportFacts, trackedTask } from '../support/report-facts.ts';

/** Every piece is as tall as any other; so many go on a page. */
function pagesOf(tasks: number, room: number): string[][] {
  const doc = bieuTongHop(reportFacts([documentFacts(Array.from({ length: tasks }, () => trackedTask()))]), {}, formatHd29);
  const pieces = piecesOf(doc);
  return paginate(pieces, { heights: pieces.map(() => 1), tableHead: 0, room }).map((page) =>
    page.map((piece) => (piece.kind === 'row' ? piece.row.kind : piece.kind)));
}

test('no last row, no sentence before a table, no name of a group and no signature stands alone, whatever the room', () => {
  for (let room = 6; room < 30; room += 1) {
    const pages = pagesOf(20, room);
    const last = pages.at(-1) ?? [];
    expect(last.slice(-3), `room ${room}`).toEqual(['cells', 'cells', 'signature']);
    for (const page of pages.slice(0, -1)) expect(page.at(-1), `room ${room}`).toBe('cells');
  }
});
