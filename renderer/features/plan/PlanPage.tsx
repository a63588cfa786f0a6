import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { AppInfo } from '../../../shared/model/views.ts';
import { briefingWords } from '../../../shared/text/vi/briefings.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { coverageWords } from '../../../shared/text/vi/coverage.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { followUpWords } from '../../../shared/text/vi/results.ts';
import { weekWords } from '../../../shared/text/vi/week.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { type ViewTab, ViewTabs } from '../../components/ViewTabs.tsx';
import { IconTake } from '../../icons.ts';
import { useQueryState } from '../../query-state.ts';
import { useResource } from '../../stores/resource.ts';
import { pickAndReview } from '../../take-in.ts';
import { Briefings } from './briefings/Briefings.tsx';
import { HoursCalendar } from './calendar/HoursCalendar.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { ClashView } from './ClashView.tsx';
import { Coverage } from './coverage/Coverage.tsx';
import { byRound, roundList, visitList } from './data.ts';
import { FieldDays } from './field-days/FieldDays.tsx';
import { FollowUps } from './FollowUps.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { RoundCards } from './RoundCards.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Timeline } from './Timeline.tsx';
import { VisitPanel } from './VisitPanel.tsx';
import { VisitTable } from './VisitTable.tsx';
import { clashList } from './visit-store.ts';
import { Week } from './week/Week.tsx';
import { YearSwitch } from './YearSwitch.tsx';
import './plan.css';

function tabsOf(clashes: number): ViewTab[] {
  return [
    { value: null, words: planWords.tabs.year },
    { value: 'month', words: planWords.tabs.month },
    { value: 'list', words: planWords.tabs.list },
    { value: 'clashes', words: planWords.tabs.clashes, count: clashes > 0 ? commonWords.number(clashes) : undefined, warn: true },
    { value: 'after', words: followUpWords.tab },
    { value: 'coverage', words: coverageWords.tab },
    { value: 'days', words: planWords.tabs.days },
    { value: 'week', words: weekWords.tab },
    { value: 'briefings', words: briefingWords.tab },
  ];
}

const panelId = 'visit-panel';

/** The year that the address names, else today's. */
function yearAsked(asked: string | null, today: string): number {
  const year = Number(asked);
  return Number.isInteger(year) && year > 1900 && year < 2200 ? year : Number(today.slice(0, 4));
}

/** A year of inspections and visits, looked at in several ways. */
export function PlanPage({ info }: { info: AppInfo }) {
  const [query, change] = useQueryState();
  const year = yearAsked(query.get('year'), info.today);
  const { data: clashes } = useResource(clashList, { year });
  const open = clashes?.rows.filter((clash) => clash.accepted === null).length ?? 0;
  const view = query.get('view');
  const span = query.get('span');
  const goToYear = (next: number) => change({ year: String(next), visit: null, month: null, week: null, day: null });
  return (
    <Page
      title={planWords.title}
      fixed
      note={<YearSwitch year={year} onYear={goToYear} />}
      actions={<ViewTabs label={planWords.views} name="view" tabs={tabsOf(open)} />}
    >
      {view === 'days' ? (
        <FieldDays year={year} today={info.today} />
      ) : view === 'week' ? (
        <Week year={year} today={info.today} />
      ) : view === 'briefings' ? (
        <Briefings year={year} today={info.today} />
      ) : view === 'coverage' ? (
        <Coverage year={year} today={info.today} />
      ) : view === 'after' ? (
        <FollowUps year={year} />
      ) : view === 'clashes' ? (
        <ClashView year={year} today={info.today} />
      ) : view === 'month' && (span === 'week' || span === 'day') ? (
        <HoursCalendar span={span} year={year} today={info.today} />
      ) : (
        <RoundsView key={year} year={year} today={info.today} onYear={goToYear} />
      )}
    </Page>
  );
}

/** The year's rounds and visits, with one visit at a time beside them. */
function RoundsView({ year, today, onYear }: { year: number; today: string; onYear: (year: number) => void }) {
  const [query, change] = useQueryState();
  const { data: all, refused } = useResource(roundList, {});
  const { data: visits, of } = useResource(visitList, { year });
  const rounds = useMemo(() => (all?.rows ?? []).filter((round) => round.year === year), [all, year]);
  const groups = useMemo(() => byRound(rounds, visits?.rows ?? []), [rounds, visits]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const several = useMemo(() => (visits?.rows ?? []).filter((row) => selected.has(row.id)), [visits, selected]);
  const ready = of === JSON.stringify({ year });
  const chosen = query.get('visit');
  const visit = visits?.rows.find((row) => row.id === chosen) ?? null;
  const follow = useCallback((id: string) => change({ visit: id }), [change]);
  const open = useCallback((id: string) => {
    change({ visit: id });
    requestAnimationFrame(() => document.getElementById(panelId)?.focus());
  }, [change]);
  const close = () => {
    change({ visit: null });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-visit="${chosen}"]`)?.focus());
  };
  const clear = () => {
    setSelected(new Set());
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.selection-bar button')?.focus());
  };
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void roundList.reload()} />;
  if (!all || !visits || !ready) return <Waiting />;
  const view = query.get('view');
  const years = [...new Set(all.rows.map((round) => round.year ?? year))].sort((a, b) => a - b);
  if (rounds.length === 0) return <EmptyPlan year={year} years={years} onYear={onYear} />;
  const changing = view === 'list' && several.length > 0;
  return (
    <div className={visit || changing ? 'plan-split plan-split-open' : 'plan-split'}>
      <div className="plan-view">
        <RoundCards groups={groups} quotas={all.quotas.filter((quota) => quota.year === year)} today={today} />
        {view === 'month' ? (
          <MonthCalendar groups={groups} year={year} today={today} onOpen={open} />
        ) : view === 'list' ? (
          <>
            <SelectionBar rounds={rounds} visits={visits.rows} selected={selected} onSelect={setSelected} />
            <VisitTable visits={visits.rows} rounds={rounds} chosen={chosen} onOpen={open} selected={selected} onSelect={setSelected} />
          </>
        ) : (
          <Timeline groups={groups} year={year} today={today} chosen={chosen} onFollow={follow} onOpen={open} />
        )}
      </div>
      {changing && <ChangePanel visits={several} today={today} onClose={clear} />}
      {visit && !changing && (
        <VisitPanel key={visit.id} id={panelId} visit={visit} round={rounds.find((round) => round.id === visit.roundId)} today={today} onClose={close} />
      )}
    </div>
  );
}

function EmptyPlan({ year, years, onYear }: { year: number; years: readonly number[]; onYear: (year: number) => void }) {
  const nearest = years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
  return (
    <Message
      title={nearest === undefined ? planWords.empty : planWords.emptyYear(year)}
      actions={
        <>
          <Button leftSection={<IconTake size={16} stroke={1.8} aria-hidden />} onClick={() => void pickAndReview()}>{planWords.take}</Button>
          {nearest !== undefined && <Button variant="default" onClick={() => onYear(nearest)}>{planWords.toYear(nearest)}</Button>}
        </>
      }
    >
      {planWords.emptyHint}
    </Message>
  );
}
