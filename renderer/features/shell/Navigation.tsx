import { Link, useLocation } from 'wouter';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import {
  type Icon, IconDocuments, IconHistory, IconItems, IconPlan, IconReports, IconToday, IconUnits,
} from '../../icons.ts';
import { type ScreenName, screens } from '../../paths.ts';

const icons: Readonly<Record<ScreenName, Icon>> = {
  today: IconToday,
  documents: IconDocuments,
  items: IconItems,
  plan: IconPlan,
  units: IconUnits,
  reports: IconReports,
  history: IconHistory,
};

/** The screens with their keys; the one in sight is marked. */
export function Navigation() {
  const [path] = useLocation();
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
                <kbd aria-hidden>{shellWords.shortcut(index + 1)}</kbd>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
