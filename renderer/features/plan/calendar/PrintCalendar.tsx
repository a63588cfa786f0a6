import { Link } from 'wouter';
import { calendarWords as words } from '../../../../shared/text/vi/calendar-page.ts';
import { IconPrint } from '../../../icons.ts';
import './calendar-head.css';

/** What is on screen as a paper: opens its preview. @param label what is printed @param href the report with its parameters */
export function PrintCalendar({ label, href }: { label: string; href: string }) {
  return (
    <Link href={href} className="calendar-step calendar-print" aria-label={label} title={label}>
      <IconPrint size={16} stroke={1.8} aria-hidden />
      {words.print}
    </Link>
  );
}
