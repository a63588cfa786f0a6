import { Link, useLocation, useSearch } from 'wouter';
import { withChanges } from '../query-state.ts';
import './view-tabs.css';

export interface ViewTab {
  /** The value in the address; null is the view that stands there without one. */
  value: string | null;
  words: string;
  /** Beside the words, when there is something to count. */
  count?: string | undefined;
  /** What is counted waits for somebody. */
  warn?: boolean;
}

interface ViewTabsProps {
  label: string;
  /** The name of the value in the address. */
  name: string;
  tabs: readonly ViewTab[];
}

/** Ways to look at one screen, as links: the address remembers which. */
export function ViewTabs({ label, name, tabs }: ViewTabsProps) {
  const [path] = useLocation();
  const query = useSearch();
  const here = new URLSearchParams(query).get(name);
  return (
    <nav className="view-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.words}
          href={withChanges(path, query, { [name]: tab.value })}
          replace
          className={tab.value === here ? 'view-tab view-tab-here' : 'view-tab'}
          aria-current={tab.value === here ? 'page' : undefined}
        >
          {tab.words}
          {tab.count !== undefined && <span className={tab.warn ? 'view-tab-count view-tab-warn' : 'view-tab-count'}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
