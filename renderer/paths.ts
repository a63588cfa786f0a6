/** Where screens are: features link to each other by these, without importing each other. */

/** The conditions of the list that its address carries. */
export interface ItemFilter {
  /** One line a task instead of one line an item: what the figures count. */
  by?: 'task' | undefined;
  search?: string | undefined;
  /** States and their groups, joined by commas. */
  status?: string | undefined;
  unitId?: string | undefined;
  role?: string | undefined;
  documentId?: string | undefined;
  clusterId?: string | undefined;
  tag?: string | undefined;
  trackerId?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  /** After a day, mostly that of a meeting: done, given, given more time. */
  doneAfter?: string | undefined;
  issuedAfter?: string | undefined;
  extendedAfter?: string | undefined;
  sort?: string | undefined;
}

/** Another way to look at the list: as a board of states, as the load of units by week or by month. */
export interface ItemView {
  view?: 'board' | 'load' | undefined;
  span?: 'month' | undefined;
}

function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

export const paths = {
  today: '/',
  documents: '/documents',
  document: (id: string) => `/documents/${id}`,
  /** Its tasks beside those of earlier papers that they go on with. */
  documentLinks: (id: string) => `/documents/${id}/links`,
  items: (filter: ItemFilter & ItemView = {}) => withQuery('/items', { ...filter }),
  /** `task` marks one of the item's tasks. */
  item: (id: string, task?: string) => withQuery(`/items/${id}`, { task }),
  /** Under the list of tasks in the navigation. */
  duties: '/items/duties',
  meetings: '/meetings',
  meeting: (id: string) => `/meetings/${id}`,
  plan: '/plan',
  briefings: '/plan?view=briefings',
  visit: (id: string) => `/plan/visits/${id}`,
  /** A paper of results that is read for the visit. */
  visitResults: (id: string) => `/plan/visits/${id}/results`,
  /** A stored notice that is read for the plan. */
  announcement: (id: string) => `/plan/announcements/${id}`,
  units: '/units',
  unit: (id: string) => `/units/${id}`,
  reports: '/reports',
  /** The screen of reports with one chosen, and what it is of. */
  report: (report: string, params: Readonly<Record<string, string>> = {}) => withQuery('/reports', { report, ...params }),
  /** A form that a unit filled in. */
  form: '/reports/form',
  history: '/history',
  exchange: '/exchange',
  exchangeFile: withQuery('/exchange', { view: 'file' }),
  settings: '/settings',
  take: '/take',
  sheet: '/sheet',
  help: (section?: string) => (section ? `/help/${section}` : '/help'),
} as const;

/** Groups of states that figures count together. */
export const statusSets = {
  inTime: 'openInTime,dueSoon,undated,waiting',
  counted: 'open,done',
} as const;

export type ScreenName = 'today' | 'documents' | 'items' | 'meetings' | 'plan' | 'units' | 'reports' | 'history' | 'exchange';

/** The screens of the navigation in their order; Alt+1 is the first. */
export const screens: readonly { name: ScreenName; path: string }[] = [
  { name: 'today', path: paths.today },
  { name: 'documents', path: paths.documents },
  { name: 'items', path: paths.items() },
  { name: 'meetings', path: paths.meetings },
  { name: 'plan', path: paths.plan },
  { name: 'units', path: paths.units },
  { name: 'reports', path: paths.reports },
  { name: 'history', path: paths.history },
  { name: 'exchange', path: paths.exchange },
];
