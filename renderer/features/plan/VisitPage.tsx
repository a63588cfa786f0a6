import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { VisitDetail } from '../../../shared/model/views.ts';
import { attachmentWords } from '../../../shared/text/vi/attachments.ts';
import { planWords, visitWords } from '../../../shared/text/vi/plan.ts';
import { resultPaperWords } from '../../../shared/text/vi/results.ts';
import { clashWords, datesWords, teamWords, visitPageWords as words } from '../../../shared/text/vi/visits.ts';
import { AttachedFiles } from '../../components/AttachedFiles.tsx';
import { DropZone } from '../../components/DropZone.tsx';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { IconAlarm } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { attachmentActions, attachmentList } from '../../stores/attachments.ts';
import { useResource } from '../../stores/resource.ts';
import { pickResults } from '../../take-in.ts';
import { Outline } from './Outline.tsx';
import { Results } from './Results.tsx';
import { TeamEditor } from './TeamEditor.tsx';
import { VisitDates } from './VisitDates.tsx';
import { VisitForm } from './VisitForm.tsx';
import { visitResource } from './visit-store.ts';
import './plan.css';
import './visit-panel.css';
import './visit-page.css';

/** One visit on a screen of its own: what the plan says, its days, who goes, what is asked and what came of it. */
export function VisitPage({ id, today }: { id: string; today: string }) {
  const { data: visit, refused } = useResource(visitResource, { id });
  if (refused) return <Page title={planWords.title}><RefusedMessage message={refused.message} /></Page>;
  if (visit?.id !== id) return <Page title={planWords.title}><Waiting /></Page>;
  return (
    <Page
      title={visit.unitName}
      note={
        <span className="visit-page-note">
          <Link href={`${paths.plan}?visit=${id}`}>{words.back}</Link>
          <span>{planWords.roundName(visit.roundKind, visit.roundName)}</span>
          <span className={`stage stage-${visit.stage}`}>{planWords.stage(visit.stage)}</span>
          {visit.provisional && <span className="round-provisional">{datesWords.provisional}</span>}
        </span>
      }
      actions={<Button variant="default" onClick={() => void pickResults(id)}>{resultPaperWords.open}</Button>}
    >
      <ReportLinks reports={['phieu-kiem-tra', 'thong-bao-dot-kiem-tra', 'thong-bao-dieu-chinh', 'bao-cao-sau-kiem-tra']} params={{ visitId: id, roundId: visit.roundId }} />
      <div className="visit-page">
        <div className="visit-page-side">
          <Panel title={words.facts}><Facts visit={visit} /></Panel>
          <Panel title={teamWords.title}><div className="visit-part-body"><TeamEditor visitIds={[id]} team={visit.team} /></div></Panel>
          <Panel title={words.dates} className="visit-page-dates">
            <VisitDates visit={visit} />
            <VisitForm key={id} visit={visit} year={visit.round?.year ?? null} today={today} />
          </Panel>
        </div>
        <div className="visit-page-main">
          {visit.clashes.length > 0 && <StandingClashes visit={visit} />}
          <Outline visitId={id} roundId={visit.roundId} lines={visit.outline} />
          <Files id={id} />
          <Results visitId={id} department={visit.departmentName} today={today} />
        </div>
      </div>
    </Page>
  );
}

/** The papers of a visit as they came: the decision, the report, photographs. */
function Files({ id }: { id: string }) {
  const target = { of: 'visit', row: id } as const;
  const { data, of } = useResource(attachmentList, target);
  const files = of === JSON.stringify(target) ? (data?.rows ?? []) : [];
  return (
    <DropZone words={attachmentWords.dropHere} onFiles={(dropped) => void attachmentActions.drop(target, dropped)}>
      <Panel
        title={attachmentWords.title}
        actions={<button type="button" className="button-plain link" onClick={() => void attachmentActions.add(target)}>{attachmentWords.add}</button>}
      >
        <div className="visit-part-body">
          {files.length === 0 && <p className="dim">{attachmentWords.none}</p>}
          <AttachedFiles files={files} onOpen={(file) => void attachmentActions.open(file.id)} onRemove={(file) => void attachmentActions.remove(file)} />
        </div>
      </Panel>
    </DropZone>
  );
}

function Facts({ visit }: { visit: VisitDetail }) {
  const { round } = visit;
  return (
    <dl className="visit-facts visit-part-body">
      {round?.content && <div><dt>{visitWords.content}</dt><dd>{round.content}</dd></div>}
      {round && <div><dt>{visitWords.document}</dt><dd><Link href={paths.document(round.documentId)}>{round.documentName}</Link></dd></div>}
      {round?.windowFrom && <div><dt>{visitWords.window}</dt><dd>{round.windowPhrase ?? planWords.days(round.windowFrom, round.windowTo)}</dd></div>}
      <div><dt>{words.cluster}</dt><dd>{visit.clusterName ?? <span className="dim">{words.noCluster}</span>}</dd></div>
      <div>
        <dt>{words.department}</dt>
        <dd>{visit.departmentId ? <Link href={paths.unit(visit.departmentId)}>{visit.departmentName}</Link> : <span className="dim">{words.none}</span>}</dd>
      </div>
    </dl>
  );
}

function StandingClashes({ visit }: { visit: VisitDetail }) {
  return (
    <div className="visit-clashes">
      <p className="visit-clashes-title">
        <IconAlarm size={14} aria-hidden />
        {clashWords.title}
      </p>
      <ul>
        {visit.clashes.map((clash) => (
          <li key={clash.id}>{clash.words}{clash.accepted !== null && <span className="dim"> ({clashWords.accepted(clash.accepted)})</span>}</li>
        ))}
      </ul>
    </div>
  );
}
