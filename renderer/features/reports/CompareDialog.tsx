import type { PaperComparison, PaperRow } from '../../../shared/model/views.ts';
import { paperScreenWords } from '../../../shared/text/vi/papers-screen.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { useResource } from '../../stores/resource.ts';
import { paperComparison } from './data.ts';

const words = paperScreenWords.comparison;

/** What differs from the paper before it, row by row. */
export function CompareDialog({ row, onClose }: { row: PaperRow; onClose: () => void }) {
  const input = { id: row.id };
  const { data, of, refused } = useResource(paperComparison, input);
  const found = of === JSON.stringify(input) ? data : null;
  return (
    <Dialog onClose={onClose} title={words.title(row.title)} size={980}>
      {refused ? <RefusedMessage message={refused.message} onRetry={() => void paperComparison.reload()} /> : found ? <Differences found={found} /> : <Waiting />}
    </Dialog>
  );
}

function Differences({ found: { before, rows } }: { found: PaperComparison }) {
  if (before === null) return <p>{words.first}</p>;
  return (
    <div className="papers-comparison" tabIndex={0} role="region" aria-label={words.rows}>
      <p>{words.counted(before.code, before.handedOutOn, rows.length)}</p>
      {rows.length > 0 && (
        <table className="data-table" aria-label={words.rows}>
          <thead><tr>{Object.values(words.columns).map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
          <tbody>
            {rows.flatMap((row, place) =>
              (row.cells.length > 0 ? row.cells : [{ column: words.kinds[row.kind], before: '', now: '' }]).map((cell) => (
                <tr key={`${place} ${cell.column}`}><td>{row.name}</td><td>{cell.column}</td><td>{cell.before}</td><td>{cell.now}</td></tr>
              )))}
          </tbody>
        </table>
      )}
    </div>
  );
}
