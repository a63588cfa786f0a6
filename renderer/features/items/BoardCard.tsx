import { memo } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { TaskRow } from '../../../shared/model/views.ts';
import { commonWords, statusWords } from '../../../shared/text/vi/common.ts';
import { boardWords, itemsWords, ownersInWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { RestrictedMark, Tags } from '../../components/Marks.tsx';
import { paths } from '../../paths.ts';
import { useCardInHand } from '../../stores/list-views.ts';

/** The day that matters in the state of the task. */
function when(row: TaskRow): string {
  if (row.doneOn) return boardWords.done(printedDate(row.doneOn));
  if (row.status === 'overdue') return commonWords.overdueBy(row.overdueDays);
  if (row.status === 'waiting') return statusWords.waiting;
  if (row.dueOn) return printedDate(row.dueOn);
  return row.reviewOn ? `${itemsWords.review} ${printedDate(row.reviewOn)}` : (row.deadlinePhrase ?? itemsWords.noDue);
}

/** One task. @param stop Tab stops here; @param inHand keys and buttons mean it */
export const BoardCard = memo(function BoardCard({ row, stop, inHand }: { row: TaskRow; stop: boolean; inHand: boolean }) {
  const leads = ownersInWords(row) || itemsWords.noLead;
  return (
    <Link
      href={paths.item(row.itemId, row.id)}
      className={`board-card board-card-${row.status} ${inHand ? 'board-card-in-hand' : ''}`}
      aria-current={inHand || undefined}
      data-task={row.id}
      tabIndex={stop ? 0 : -1}
      onFocus={() => useCardInHand.setState({ taskId: row.id })}
    >
      <span className="board-line">
        <strong className="clip">{placeInWords(row.documentName, row.path)}</strong>
        <span className="board-when clip number">{when(row)}</span>
      </span>
      <span className="two-lines" title={row.title}>
        {row.restricted && <RestrictedMark />}
        <Tags tags={row.tags} />
        {row.title}
      </span>
      <span className="board-leads clip" title={leads}>{leads}</span>
    </Link>
  );
});
