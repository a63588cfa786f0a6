import { useMemo } from 'react';
import { Link } from 'wouter';
import { type LoadColumn, loadFilter, type LoadSpan } from '../../../shared/domain/list-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { itemsWords, loadWords as words } from '../../../shared/text/vi/items.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { type ItemFilter, paths } from '../../paths.ts';
import { loadView, viewInputOf } from '../../stores/list-views.ts';
import { useResource } from '../../stores/resource.ts';
import '../../components/data-table.css';
import './load.css';

const sum = (cells: readonly number[]) => cells.reduce((all, n) => all + n, 0);

/** Open tasks by who leads and when they are due; each number opens its rows in the list. */
export function Load({ filter, span }: { filter: ItemFilter; span: LoadSpan }) {
  const { data, refused } = useResource(loadView, { ...viewInputOf(filter), span });
  const most = useMemo(() => Math.max(1, ...(data?.rows.flatMap((row) => row.cells) ?? [])), [data]);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void loadView.reload()} />;
  if (!data) return <Waiting />;
  if (sum(data.all) === 0) return <Message title={words.none}>{itemsWords.nothingHint}</Message>;
  const { columns } = data;
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table load-table" aria-label={words.label}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {columns.map((column) => <th key={column.dueFrom ?? column.kind} scope="col" className={column.dueTo ? 'data-number' : 'data-number load-narrow'}>{words.column(column)}</th>)}
              <th scope="col" className="data-number load-narrow">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            <LoadRow name={words.all} unitId={null} cells={data.all} columns={columns} filter={filter} most={null} />
            {data.rows.map(({ unitId, name, cells }) => (
              <LoadRow key={unitId} name={name} unitId={unitId} cells={cells} columns={columns} filter={filter} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="load-note dim">{words.note}</p>
    </div>
  );
}

interface RowProps {
  name: string;
  /** Null: all tasks, whoever leads. */
  unitId: string | null;
  cells: readonly number[];
  columns: readonly LoadColumn[];
  filter: ItemFilter;
  /** The longest bar; null: no bars. */
  most: number | null;
}

function LoadRow({ name, unitId, cells, columns, filter, most }: RowProps) {
  return (
    <tr className={unitId === null ? 'data-row load-all' : 'data-row'}>
      <th scope="row">
        {unitId === null ? name : <Link href={paths.unit(unitId)} className="load-unit clip" title={name}>{name}</Link>}
      </th>
      {columns.map((column, place) => {
        const n = cells[place] ?? 0;
        return (
          <td key={column.dueFrom ?? column.kind} className={`data-number load-cell load-${column.kind}`}>
            {most !== null && n > 0 && <span className="load-bar" aria-hidden style={{ width: `${(n * 100) / most}%` }} />}
            <LoadNumber n={n} says={words.cell(name, words.column(column), n)} href={paths.items(loadFilter(filter, column, unitId))} />
          </td>
        );
      })}
      <td className="data-number load-cell load-total">
        <LoadNumber n={sum(cells)} says={words.cell(name, words.total, sum(cells))} href={paths.items(loadFilter(filter, null, unitId))} />
      </td>
    </tr>
  );
}

function LoadNumber({ n, says, href }: { n: number; says: string; href: string }) {
  return n === 0 ? <span className="load-number dim">–</span> : <Link href={href} className="load-number" aria-label={says}>{commonWords.number(n)}</Link>;
}
