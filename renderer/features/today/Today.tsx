import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addDays, printedDate } from '../../../shared/domain/civil-date.ts';
import type { HomeView, TaskRow, VisitRow } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { homeWords } from '../../../shared/text/vi/home.ts';
import { ownersInWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { Bars } from '../../components/Bars.tsx';
import { Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { paths } from '../../paths.ts';
import { Figures } from './Figures.tsx';
import { Laptops } from './Laptops.tsx';
import './mine.css';
import './today.css';

function TaskLine({ task }: { task: TaskRow }) {
  return (
    <li>
      <Link href={paths.item(task.itemId, task.id)} className="today-task">
        <span className="today-place">{placeInWords(task.documentName, task.path)}</span>
        <span className="today-words">
          <span className="two-lines">{task.title}</span>
          <span className="cell-second">
            {[ownersInWords(task) || homeWords.leadUnknown, task.dueOn ? homeWords.dueOn(task.dueOn) : ''].filter(Boolean).join(' · ')}
          </span>
        </span>
        <StatusMark status={task.status} days={task.overdueDays} />
      </Link>
    </li>
  );
}

function TaskPanel({ title, note, tasks, total, status, none }: {
  title: string;
  note: ReactNode;
  tasks: TaskRow[];
  total: number;
  status: string;
  none: string;
}) {
  const more = total > tasks.length ? <Link href={paths.items({ by: 'task', status, sort: 'dueOn' })}>{homeWords.seeAll(total)}</Link> : undefined;
  return (
    <Panel title={title} note={note} actions={more}>
      {tasks.length === 0 ? (
        <p className="panel-empty">{none}</p>
      ) : (
        <ul className="today-tasks">{tasks.map((task) => <TaskLine key={task.id} task={task} />)}</ul>
      )}
    </Panel>
  );
}

function visitDays(visit: VisitRow): string {
  const days = visit.fromOn === visit.toOn ? printedDate(visit.fromOn) : `${printedDate(visit.fromOn)} – ${printedDate(visit.toOn)}`;
  return visit.dated === 'window' ? `${homeWords.visitWindow} ${days}` : days;
}

/** Visits of one round on the same days stand together: a round's window is the same for all its units. */
function groupsOf(visits: readonly VisitRow[]): VisitRow[][] {
  const groups = new Map<string, VisitRow[]>();
  for (const visit of visits) {
    const key = `${visit.roundId} ${visit.fromOn} ${visit.toOn}`;
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [...groups.values()];
}

function Notices({ view }: { view: HomeView }) {
  const notices = [
    { key: 'cluster', count: view.withoutCluster, words: homeWords.withoutCluster, href: paths.units, go: homeWords.toUnits },
    { key: 'ended', count: view.endedUnits, words: homeWords.endedUnits, href: paths.units, go: homeWords.toUnits },
    { key: 'conflicts', count: view.conflicts, words: homeWords.conflicts, href: paths.exchange, go: homeWords.toExchange },
  ].filter((notice) => notice.count > 0);
  if (notices.length === 0) return null;
  return (
    <Panel title={homeWords.notices} className="today-notices">
      <ul>
        {notices.map((notice) => (
          <li key={notice.key}>
            <span>{notice.words(notice.count)}</span>
            <Link href={notice.href}>{notice.go}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the person at this laptop tracks: each figure opens its rows. */
function Mine({ mine }: { mine: NonNullable<HomeView['mine']> }) {
  const words = homeWords.mine;
  const figures = [
    { status: 'open', words: words.open, value: mine.open },
    { status: 'overdue', words: words.overdue, value: mine.overdue },
    { status: 'dueSoon', words: words.dueSoon, value: mine.dueSoon },
    { status: 'toRemind', words: words.toRemind, value: mine.toRemind },
  ];
  return (
    <Panel title={words.title} note={mine.name}>
      <ul className="today-mine">
        {figures.map(({ status, words: label, value }) => (
          <li key={status}>
            <Link href={paths.items({ by: 'task', status, trackerId: mine.id })}>{label} <strong>{commonWords.number(value)}</strong></Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How long what is overdue has been so: each figure opens its rows. */
function Ages({ ages, today }: { ages: HomeView['overdueAges']; today: string }) {
  const spans = [
    { key: 'week', dueFrom: addDays(today, -7) },
    { key: 'month', dueFrom: addDays(today, -30), dueTo: addDays(today, -8) },
    { key: 'older', dueTo: addDays(today, -31) },
  ] as const;
  return (
    <span className="today-ages">
      {spans.filter(({ key }) => ages[key] > 0).map(({ key, ...due }) => (
        <Link key={key} href={paths.items({ by: 'task', status: 'overdue', sort: 'dueOn', ...due })}>{homeWords.ages[key](ages[key])}</Link>
      ))}
    </span>
  );
}

/** What a clerk looks at first in the morning. */
export function Today({ view, today }: { view: HomeView; today: string }) {
  const { figures, overdueAges } = view;
  const bars = view.byUnit.map((unit) => ({
    key: unit.unitId ?? unit.name,
    name: unit.name,
    part: unit.overdue,
    whole: unit.open,
    words: homeWords.unitRow(unit.open, unit.overdue),
    href: paths.items({ by: 'task', status: 'open', unitId: unit.unitId ?? undefined, role: 'lead' }),
  }));
  return (
    <>
      <Figures view={view} />
      <div className="today-columns">
        <div className="today-column">
          <TaskPanel
            title={homeWords.overdueList}
            note={<Ages ages={overdueAges} today={today} />}
            tasks={view.overdue}
            total={figures.overdue}
            status="overdue"
            none={homeWords.noneOverdue}
          />
          <TaskPanel
            title={homeWords.dueSoonList}
            note={homeWords.dueSoonNote}
            tasks={view.dueSoon}
            total={figures.dueSoon}
            status="dueSoon"
            none={homeWords.noneDueSoon}
          />
          <Panel title={homeWords.visits} actions={<Link href={paths.plan}>{homeWords.seePlan}</Link>}>
            {view.visitsAhead.length === 0 ? (
              <p className="panel-empty">{homeWords.noneVisits}</p>
            ) : (
              <ul className="today-visits">
                {groupsOf(view.visitsAhead).map((visits) => {
                  const [first] = visits;
                  return first && (
                    <li key={first.id}>
                      <strong>{first.roundName}</strong>
                      <span className="number">{visitDays(first)}</span>
                      <span className="today-visited">{visits.map((visit) => visit.unitName).join(', ')}</span>
                    </li>
                  );
                })}
              </ul>
            )}
          </Panel>
        </div>
        <div className="today-column">
          {view.mine && <Mine mine={view.mine} />}
          <Panel title={homeWords.byUnit} note={homeWords.byUnitNote}>
            {bars.length === 0 ? <p className="panel-empty">{homeWords.noneByUnit}</p> : <Bars rows={bars} number={commonWords.number} />}
          </Panel>
          <Notices view={view} />
          <Laptops today={today} />
        </div>
      </div>
    </>
  );
}
