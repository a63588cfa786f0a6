import { Link } from 'wouter';
import type { CoverageCell } from '../../../../shared/model/views.ts';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { coverageWords as words } from '../../../../shared/text/vi/coverage.ts';
import { IconDone, IconEnded, IconQuestion, IconSoon, type Icon } from '../../../icons.ts';
import { paths } from '../../../paths.ts';
import type { CoverageGroup } from './data.ts';
import '../../../components/data-table.css';

const signs: Readonly<Record<CoverageCell['state'], Icon>> = { visited: IconDone, planned: IconSoon, none: IconEnded, unknown: IconQuestion };

const { columns } = words;

/** A line a unit, a column a year; each cell leads to the visit behind it. */
export function CoverageTable({ groups, years }: { groups: readonly CoverageGroup[]; years: readonly number[] }) {
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table coverage-table" aria-label={words.title(years[0] ?? 0, years.at(-1) ?? 0)}>
          <thead>
            <tr>
              <th scope="col" className="data-ordinal">{columns.ordinal}</th>
              <th scope="col">{columns.unit}</th>
              {years.map((year) => <th key={year} scope="col" className="coverage-year">{year}</th>)}
              <th scope="col">{columns.last}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr>
                <th scope="rowgroup" colSpan={years.length + 3} className="data-group">
                  {group.name}
                  <span className="data-group-count">{commonWords.number(group.rows.length)}</span>
                </th>
              </tr>
              {group.rows.map((row, index) => (
                <tr key={row.unitId} className="data-row">
                  <td className="data-ordinal">{index + 1}</td>
                  <th scope="row"><Link href={paths.unit(row.unitId)} className="coverage-unit">{row.name}</Link></th>
                  {row.cells.map((cell) => <Cell key={cell.year} unit={row.name} cell={cell} />)}
                  <td>{row.lastYear === null ? <span className="dim">{words.never}</span> : words.last(row.lastYear, row.lastOn)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <div className="coverage-legend">
        {words.legend.map(({ value, label }) => {
          const Sign = signs[value as CoverageCell['state']];
          return <span key={value} className={`coverage-${value}`}><Sign size={14} stroke={2} aria-hidden /> {label}</span>;
        })}
        <span className="dim coverage-order">{words.order}</span>
      </div>
    </div>
  );
}

function Cell({ unit, cell }: { unit: string; cell: CoverageCell }) {
  const Sign = signs[cell.state];
  const [first] = cell.visits;
  const said = words.cell(unit, cell.year, cell.state, cell.visits.map((visit) => words.visit(visit.unitName, visit.fromOn)).join(', '));
  const sign = <Sign size={16} stroke={2} aria-hidden />;
  return (
    <td className={`coverage-cell coverage-${cell.state}`} title={said}>
      {first ? <Link href={paths.visit(first.id)} aria-label={said}>{sign}</Link> : <span>{sign}<span className="visually-hidden">{words.state(cell.state)}</span></span>}
    </td>
  );
}
