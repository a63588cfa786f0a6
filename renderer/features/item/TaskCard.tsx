import { useEffect, useRef } from 'react';
import type { DeadlineView, ProgressView, TaskDetail } from '../../../shared/model/views.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { attachmentWords } from '../../../shared/text/vi/attachments.ts';
import { checklistWords } from '../../../shared/text/vi/checklist.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { reminderWords } from '../../../shared/text/vi/reminders.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { trackingWords } from '../../../shared/text/vi/tracking.ts';
import { AttachedFiles } from '../../components/AttachedFiles.tsx';
import { DropZone } from '../../components/DropZone.tsx';
import { RestrictedMark, Tags } from '../../components/Marks.tsx';
import { Owners } from '../../components/Owners.tsx';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { IconDone, IconUrgent } from '../../icons.ts';
import { attachmentActions } from '../../stores/attachments.ts';
import { Checklist } from './Checklist.tsx';
import { DueEdit } from './DueEdit.tsx';
import { FanOut } from './FanOut.tsx';
import { ProgressForm } from './ProgressForm.tsx';
import { TaskActions } from './TaskActions.tsx';
import { Extensions, Reminders, TaskLinks, WrittenBy } from './TaskEntries.tsx';

/** `moved`: an extension has taken its place. */
function Deadline({ deadline, moved }: { deadline: DeadlineView; moved: boolean }) {
  const remarks = [
    deadline.phrase ? itemWords.worded(deadline.phrase) : '',
    deadline.provisional ? itemWords.provisional : '',
    deadline.fuzzy ? itemWords.fuzzy : '',
  ].filter(Boolean);
  return (
    <div>
      {deadline.toOn && (moved ? <span className="dim">{trackingWords.firstDue(printedDate(deadline.toOn))}</span> : <strong className="number">{itemWords.by(deadline.toOn)}</strong>)}{' '}
      <span className="dim">{remarks.join(', ')}</span>
    </div>
  );
}

function ProgressLine({ entry, task }: { entry: ProgressView; task: TaskDetail }) {
  return (
    <li>
      <span className="progress-when number">{printedDate(entry.onDay)}</span>
      <div>
        {entry.place && <span className="dim">{trackingWords.ofEarlier(entry.place)} </span>}
        {entry.from && <span className="progress-from">{entry.from}: </span>}
        {entry.result}
        {entry.outcome === 'done' && (
          <span className="progress-done"><IconDone size={13} stroke={2.4} aria-hidden /> {itemWords.finished}</span>
        )}
        {entry.confirmation === 'claimed' && task.confirmation === 'claimed' && <strong className="unanswered"> {markWords.confirmation['claimed']}</strong>}
        {entry.confirmation === 'confirmed' && <p className="dim">{markWords.confirmedOn(entry.confirmedOn)}</p>}
        {entry.confirmation === 'sentBack' && <p className="unanswered">{markWords.sentBackOn(entry.confirmedOn, entry.confirmationReason)}</p>}
        {entry.obstacle && <p className="dim">{itemWords.obstacle}: {entry.obstacle}</p>}
        {entry.request && <p className="dim">{itemWords.request}: {entry.request}</p>}
        {entry.delayReason && <p className="dim">{trackingWords.delay}: {entry.delayReason}</p>}
        {entry.evidence.map((evidence) => (
          <p key={evidence.documentNumber} className="dim">
            {itemWords.evidence(evidence.documentNumber ?? '', printedDate(evidence.documentOn))}
          </p>
        ))}
        {' '}<WrittenBy entry={entry} />
      </div>
    </li>
  );
}

function Times({ task }: { task: TaskDetail }) {
  if (task.deadlines.length === 0 && task.recurrences.length === 0 && !task.dueOn) return <span className="dim">{itemWords.noDeadline}</span>;
  const extended = task.extensions.length > 0;
  return (
    <>
      {extended && (
        <div>
          <strong className="number">{printedDate(task.dueOn)}</strong> {trackingWords.extendedTimes(task.extensions.length)}
        </div>
      )}
      {task.deadlines.map((deadline) => <Deadline key={deadline.id} deadline={deadline} moved={extended} />)}
      {task.recurrences.map((recurrence) => (
        <div key={recurrence.id}>{[recurrence.phrase, recurrence.detail].filter(Boolean).join(', ')}</div>
      ))}
      <Extensions extensions={task.extensions} />
    </>
  );
}

/** Given to a group: each of its units may owe it for itself. */
function owedByGroup(task: TaskDetail): boolean {
  return task.assignments.some((one) => one.role !== 'direct' && one.unitId === null && one.personId === null);
}

function ChecklistFacts({ task }: { task: TaskDetail }) {
  if (!task.checklist) return <FanOut taskId={task.id} />;
  const { group, done, total } = task.checklist;
  return (
    <div className="checklist-line">
      <strong className="number" title={checklistWords.countLabel(done, total)}>{checklistWords.count(done, total)}</strong>
      <span className="checklist-bar" aria-hidden><span style={{ width: `${(100 * done) / total}%` }} /></span>
      <span className="dim clip">{group}</span>
    </div>
  );
}

interface TaskCardProps {
  task: TaskDetail;
  /** '533/7.2' */
  place: string;
  today: string;
  active: boolean;
  onActive: () => void;
}

/** One task: its words, who, until when, how far; and a line for what is new. */
export function TaskCard({ task, place, today, active, onActive }: TaskCardProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <DropZone words={attachmentWords.dropOnTask(place)} onFiles={(files) => void attachmentActions.drop({ of: 'task', row: task.id }, files)}>
      <section
        ref={card}
        className={active ? 'task task-active' : 'task'}
        aria-label={itemWords.task(place)}
        onFocusCapture={onActive}
        onClick={onActive}
      >
        <header className="task-head">
          <h2>{place}</h2>
          <StatusMark status={task.state} days={task.overdueDays} />
          {task.doneOn && <span className="dim">{itemWords.doneOn(task.doneOn)}</span>}
          {task.confirmation && <strong className="unanswered">{markWords.confirmation[task.confirmation]}</strong>}
          {task.restricted && <RestrictedMark />}
          {task.urgent && <span className="task-urgent"><IconUrgent size={14} aria-hidden /> {itemWords.urgent}</span>}
        </header>
        <p className="task-words">{task.originalText || task.title}</p>
        <dl className="task-facts">
          <dt>{itemWords.owners}</dt>
          <dd>
            <Owners
              none={itemWords.noOwner}
              owners={task.assignments.map((one) => ({ id: one.id, role: one.role, name: one.name, known: one.unitName }))}
            />
          </dd>
          <dt>{itemWords.deadline}</dt>
          <dd className="task-times">
            <div><Times task={task} /></div>
            {task.state !== 'standing' && <DueEdit task={task} place={place} today={today} />}
          </dd>
          {(task.checklist || owedByGroup(task)) && <><dt>{checklistWords.short}</dt><dd><ChecklistFacts task={task} /></dd></>}
          {task.reviewOn && <><dt>{itemWords.reviewOn}</dt><dd className="number">{printedDate(task.reviewOn)}</dd></>}
          {task.endedOn && <><dt>{trackingWords.endedLabel}</dt><dd>{trackingWords.ended(task.endedOn, task.endedReason)}</dd></>}
          {task.tags.length > 0 && <><dt>{markWords.tags}</dt><dd><Tags tags={task.tags} /></dd></>}
          {task.tracker && <><dt>{trackerWords.short}</dt><dd>{task.tracker}</dd></>}
          {task.note && <><dt>{itemWords.note}</dt><dd>{task.note}</dd></>}
          <dt>{itemWords.progress}</dt>
          <dd>
            {task.progress.length === 0 ? (
              <span className="dim">{itemWords.noProgress}</span>
            ) : (
              <ol className="progress">{task.progress.map((entry) => <ProgressLine key={entry.id} entry={entry} task={task} />)}</ol>
            )}
          </dd>
          {task.files.length > 0 && (
            <>
              <dt>{attachmentWords.evidence}</dt>
              <dd><AttachedFiles files={task.files} onOpen={(file) => void attachmentActions.open(file.id)} onRemove={(file) => void attachmentActions.remove(file)} /></dd>
            </>
          )}
          {task.links.length > 0 && <><dt>{trackingWords.links}</dt><dd><TaskLinks links={task.links} /></dd></>}
          {task.reminders.length > 0 && <><dt>{reminderWords.title}</dt><dd><Reminders task={task} today={today} /></dd></>}
        </dl>
        {active && task.checklist && <Checklist task={task} place={place} today={today} />}
        <ProgressForm task={task} place={place} today={today} active={active} />
        {active && <TaskActions task={task} place={place} today={today} />}
        {active && <ReportLinks reports={['qua-trinh']} params={{ taskId: task.id }} />}
      </section>
    </DropZone>
  );
}
