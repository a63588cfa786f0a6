import { Link } from 'wouter';
import { reportLinkWords as words } from '../../shared/text/vi/report-links.ts';
import { paths } from '../paths.ts';
import './report-links.css';

interface ReportLinksProps {
  /** Which papers, in their order. */
  reports: readonly (keyof typeof words.names)[];
  /** What they are of. */
  params: Readonly<Record<string, string>>;
}

/** The papers that can be made of what a screen shows. */
export function ReportLinks({ reports, params }: ReportLinksProps) {
  return (
    <nav className="report-links" aria-label={words.label}>
      <span className="dim">{words.print}</span>
      {reports.map((report) => <Link key={report} href={paths.report(report, params)}>{words.names[report]}</Link>)}
    </nav>
  );
}
