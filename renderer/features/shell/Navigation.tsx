import { Link, useLocation } from 'wouter';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import {
  type Icon, IconDocuments, IconExchange, IconHistory, IconItems, IconMeetings, IconPlan, IconReports, IconToday, IconUnits,
} from '../../icons.ts';
import { type ScreenName, screens } from '../../paths.ts';
import { conflictList } from '../../stores/exchange.ts';
import { useResource } from '../../stores/resource.ts';

const icons: Readonly<Record<ScreenName, Icon>> = {
  today: IconToday,
  documents: IconDocuments,
  items: IconItems,
  meetings: IconMeetings,
  plan: IconPlan,
  units: IconUnits,
  reports: IconReports,
  history: IconHistory,
  exchange: IconExchange,
};

/** The screens with their keys; the one in sight is marked. */
export function Navigation() {
  const [path] = useLocation();
  const { data: conflicts } = useResource(conflictList, {});
  const disputed = conflicts?.length ?? 0;
  return (
    <nav className="nav" aria-label={shellWords.navigation}>
      <ul>
        {screens.map((screen, index) => {
          const here = screen.path === '/' ? path === '/' : path.startsWith(screen.path);
          const Sign = icons[screen.name];
          return (
            <li key={screen.name}>
              <Link
                href={screen.path}
                className={here ? 'nav-link nav-link-here' : 'nav-link'}
                aria-current={here ? 'page' : undefined}
                aria-keyshortcuts={shellWords.shortcut(index + 1)}
              >
                <Sign size={18} stroke={1.7} aria-hidden />
                <span className="nav-word">{shellWords.screens[screen.name]}</span>
                {screen.name === 'exchange' && disputed > 0 && (
                  <span className="nav-count number" title={shellWords.disputed(disputed)}>
                    <span aria-hidden>{disputed}</span>
                    <span className="visually-hidden">{shellWords.disputed(disputed)}</span>
                  </span>
                )}
                <kbd aria-hidden>{shellWords.shortcut(index + 1)}</kbd>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
