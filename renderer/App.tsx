/** The screens and where they are. */
import { Route, Switch } from 'wouter';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { DocumentPage } from './features/documents/DocumentPage.tsx';
import { LinksPage } from './features/documents/LinksPage.tsx';
import { DocumentsPage } from './features/documents/DocumentsPage.tsx';
import { DutiesPage } from './features/duties/DutiesPage.tsx';
import { ExchangePage } from './features/exchange/ExchangePage.tsx';
import { FormPage } from './features/form/FormPage.tsx';
import { HelpPage } from './features/help/HelpPage.tsx';
import { HistoryPage } from './features/history/HistoryPage.tsx';
import { ItemPage } from './features/item/ItemPage.tsx';
import { ItemsPage } from './features/items/ItemsPage.tsx';
import { MeetingsPage } from './features/meetings/MeetingsPage.tsx';
import { PlanPage } from './features/plan/PlanPage.tsx';
import { AnnouncementPage } from './features/plan/announcement/AnnouncementPage.tsx';
import { ResultsPaperPage } from './features/plan/results-paper/ResultsPaperPage.tsx';
import { VisitPage } from './features/plan/VisitPage.tsx';
import { RescuePage } from './features/rescue/RescuePage.tsx';
import { ReportsPage } from './features/reports/ReportsPage.tsx';
import { SettingsPage } from './features/settings/SettingsPage.tsx';
import { SheetPage } from './features/sheet/SheetPage.tsx';
import { FirstRun } from './features/shell/FirstRun.tsx';
import { Shell } from './features/shell/Shell.tsx';
import { UnknownPage } from './features/shell/UnknownPage.tsx';
import { TakePage } from './features/take/TakePage.tsx';
import { TodayPage } from './features/today/TodayPage.tsx';
import { UnitPage } from './features/units/UnitPage.tsx';
import { UnitsPage } from './features/units/UnitsPage.tsx';
import { useHashPath } from './hash-location.ts';
import { appInfo } from './stores/app.ts';
import { useRescue } from './stores/rescue.ts';
import { noteFault } from './stores/window-faults.ts';
import { useResource } from './stores/resource.ts';

export function App() {
  const { data: info, refused } = useResource(appInfo, {});
  const rescuing = useRescue((store) => store.rescue.phase !== 'idle');
  const [path] = useHashPath();
  if (rescuing || refused?.code === 'store-damaged') return <RescuePage />;
  if (!info) return null;
  // The sample year may be looked at without a name; the office's own register may not be written without one.
  if (info.author === null && !info.sample) return <FirstRun />;
  return (
    <Shell info={info}>
      <ErrorBoundary key={`${info.file} ${path.startsWith('/help') ? '/help' : path}`} onFault={noteFault}>
        <Switch>
          <Route path="/"><TodayPage info={info} /></Route>
          <Route path="/documents"><DocumentsPage /></Route>
          <Route path="/documents/:id">{({ id }) => <DocumentPage id={id} today={info.today} />}</Route>
          <Route path="/documents/:id/links">{({ id }) => <LinksPage id={id} />}</Route>
          <Route path="/items"><ItemsPage info={info} /></Route>
          <Route path="/items/duties"><DutiesPage info={info} /></Route>
          <Route path="/items/:id">{({ id }) => <ItemPage id={id} today={info.today} />}</Route>
          <Route path="/meetings"><MeetingsPage info={info} id={null} /></Route>
          <Route path="/meetings/:id">{({ id }) => <MeetingsPage info={info} id={id} />}</Route>
          <Route path="/plan"><PlanPage info={info} /></Route>
          <Route path="/plan/announcements/:id">{({ id }) => <AnnouncementPage id={id} today={info.today} />}</Route>
          <Route path="/plan/visits/:id/results">{({ id }) => <ResultsPaperPage id={id} today={info.today} />}</Route>
          <Route path="/plan/visits/:id">{({ id }) => <VisitPage id={id} today={info.today} />}</Route>
          <Route path="/units"><UnitsPage info={info} /></Route>
          <Route path="/units/:id">{({ id }) => <UnitPage id={id} info={info} />}</Route>
          <Route path="/reports"><ReportsPage info={info} /></Route>
          <Route path="/reports/form"><FormPage /></Route>
          <Route path="/history"><HistoryPage /></Route>
          <Route path="/exchange"><ExchangePage info={info} /></Route>
          <Route path="/help"><HelpPage section={null} /></Route>
          <Route path="/help/:section">{({ section }) => <HelpPage section={section} />}</Route>
          <Route path="/settings"><SettingsPage /></Route>
          <Route path="/take"><TakePage /></Route>
          <Route path="/sheet"><SheetPage /></Route>
          <Route><UnknownPage /></Route>
        </Switch>
      </ErrorBoundary>
    </Shell>
  );
}
