import { Link } from 'wouter';
import './bars.css';

interface BarRow {
  key: string;
  name: string;
  /** The alarming part of the whole. */
  part: number;
  whole: number;
  /** The numbers in words, for screen readers. */
  words: string;
  href: string;
}

/** Names with a bar and their numbers; each line leads to what it counts. */
export function Bars({ rows, number }: { rows: readonly BarRow[]; number: (value: number) => string }) {
  const most = Math.max(1, ...rows.map((row) => row.whole));
  return (
    <ul className="bars">
      {rows.map((row) => (
        <li key={row.key}>
          <Link href={row.href} className="bar">
            <span className="bar-name clip" title={row.name}>{row.name}</span>
            <span className="bar-track" aria-hidden>
              <span className="bar-whole" style={{ width: `${(row.whole * 100) / most}%` }}>
                <span className="bar-part" style={{ width: `${(row.part * 100) / Math.max(1, row.whole)}%` }} />
              </span>
            </span>
            <span className="bar-numbers number" aria-hidden>
              <b className={row.part > 0 ? 'bar-alarm' : 'dim'}>{number(row.part)}</b> / {number(row.whole)}
            </span>
            <span className="visually-hidden">{row.words}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
