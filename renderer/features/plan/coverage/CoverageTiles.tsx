import { Link } from 'wouter';
import type { CoverageRow } from '../../../../shared/model/views.ts';
import { coverageWords as words } from '../../../../shared/text/vi/coverage.ts';
import { paths } from '../../../paths.ts';
import type { CoverageGroup } from './data.ts';

interface TilesProps {
  groups: readonly CoverageGroup[];
  figure: string;
  year: number;
}

/** From so many years or tasks on a tile is of the deepest colour. */
const DEEPEST = 4;

/** How deep a tile is coloured, 0 to 4, and what it says; what nobody knows has no depth. */
const figures: Readonly<Record<string, (row: CoverageRow, year: number) => { depth: number | 'unknown'; says: string }>> = {
  last: (row, year) =>
    row.lastYear === null ? { depth: 'unknown', says: words.never } : { depth: Math.min(DEEPEST, Math.max(0, year - row.lastYear)), says: words.last(row.lastYear, row.lastOn) },
  open: (row) => ({ depth: Math.min(DEEPEST, row.openTasks), says: words.tasks(row.openTasks) }),
  missing: (row) => ({ depth: Math.min(DEEPEST, row.missing), says: words.tasks(row.missing) }),
  overdue: (row) => ({ depth: Math.min(DEEPEST, row.overdueTasks), says: words.tasks(row.overdueTasks) }),
};

/** A tile a unit under its cluster; the number stands in the tile, the colour only helps the eye. */
export function CoverageTiles({ groups, figure, year }: TilesProps) {
  const read = figures[figure];
  return (
    <div className="tiles">
      {groups.map((group) => (
        <section key={group.key} className="tile-group" aria-label={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.rows.map((row) => {
              const shown = read?.(row, year) ?? { depth: 0, says: '' };
              return (
                <li key={row.unitId}>
                  <Link href={paths.unit(row.unitId)} className={`tile tile-${shown.depth}`}>
                    <span className="clip" title={row.name}>{row.name}</span>
                    <span className="tile-says">{shown.says}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
