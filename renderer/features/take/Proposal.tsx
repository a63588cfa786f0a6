import { type ReactNode, type RefObject, useEffect } from 'react';
import { isWritten } from '../../../shared/domain/review/apply-review.ts';
import type { ReviewedItem, ReviewedTask, ReviewQuestion } from '../../../shared/model/review.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Owners } from '../../components/Owners.tsx';
import { deadlineInWords, type Entry, questionsIn, unitInWords } from './entries.ts';

function Times({ task }: { task: ReviewedTask }) {
  if (task.deadlines.length === 0 && task.recurrences.length === 0) return <span className="dim">{takeWords.noDeadline}</span>;
  return (
    <>
      {task.deadlines.map((deadline) => (
        <span key={`${deadline.source.start} ${deadline.phrase}`} className="take-time">
          {deadline.phrase && `“${deadline.phrase}” `}<strong className="number">{deadlineInWords(deadline)}</strong>
        </span>
      ))}
      {task.recurrences.map((recurrence) => (
        <span key={`${recurrence.source.start} ${recurrence.phrase}`} className="take-time take-again">
          {[recurrence.phrase, recurrence.detail].filter(Boolean).join(', ')}
        </span>
      ))}
    </>
  );
}

function Task({ task, unitName }: { task: ReviewedTask; unitName: (id: string) => string }) {
  const owners = task.assignees.map(({ role, name, unitId }, index) => ({ id: String(index), role, name, known: unitId === null ? null : unitName(unitId) }));
  const remark = task.dropped ? takeWords.dropped : task.kind === 'statement' ? takeWords.statement : task.kind === 'standingDuty' ? takeWords.standing : '';
  return (
    <>
      {task.title && <p className="take-title">{task.title}</p>}
      <p className={isWritten(task) ? undefined : 'take-off'}>{task.text}</p>
      <div className="take-task-facts">
        {isWritten(task) && <Owners owners={owners} none={takeWords.noOwner} />}
        <div>
          {remark !== '' && <span className={isWritten(task) ? 'take-remark' : 'take-remark take-remark-off'}>{remark}</span>}
          {isWritten(task) && task.urgent && <span className="take-urgent">{takeWords.urgent}</span>}
          {isWritten(task) && <Times task={task} />}
        </div>
        {isWritten(task) && task.advisingUnitId !== null && <span>{takeWords.advising(unitName(task.advisingUnitId))}</span>}
        {isWritten(task) && task.checklistGroup && <span className="dim">{takeWords.checklist(task.checklistGroup)}</span>}
      </div>
    </>
  );
}

function ItemHead({ item }: { item: ReviewedItem }) {
  const title = item.title ?? item.heading ?? (item.tasks.length > 0 ? '' : item.text);
  return (
    <div className="take-entry-head">
      {item.number && <strong className="take-number">{item.number}</strong>}
      <span className="take-heading">{title}</span>
      {!item.task && item.tasks.length === 0 && item.children.length === 0 && <span className="dim take-kind">{takeWords.statement}</span>}
    </div>
  );
}

function RoundBody({ round }: { round: Extract<Entry, { kind: 'round' }>['round'] }) {
  return (
    <>
      <div className="take-entry-head">
        <strong className="take-round">{round.name}</strong>
        {round.window && <span>{[`“${round.window.phrase}”`, deadlineInWords(round.window)].filter(Boolean).join(' ')}</span>}
        {round.units.length > 0 && <span className="dim take-kind">{takeWords.round(round.units.length)}</span>}
      </div>
      {round.content && <p>{round.content}</p>}
      <p className="take-units">{round.units.map(unitInWords).join(', ')}</p>
    </>
  );
}

interface ProposalProps {
  entries: readonly Entry[];
  questions: readonly ReviewQuestion[];
  /** The key of what is in hand. */
  at: string | null;
  unitName: (id: string) => string;
  /** Stands in the place of what is in hand, while it is edited. */
  form: ReactNode;
  onPick: (key: string) => void;
  onOpen: () => void;
  list: RefObject<HTMLDivElement | null>;
}

/** What would be written, in the order of the document. The keys work on what is in hand. */
export function Proposal({ entries, questions, at, unitName, form, onPick, onOpen, list }: ProposalProps) {
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, form, list]);
  const place = (key: string, className: string) => ({
    'aria-current': key === at ? ('true' as const) : undefined,
    className: key === at ? `${className} ${className}-active` : className,
    onClick: () => onPick(key),
    onDoubleClick: onOpen,
  });
  return (
    <div className="proposal-list" ref={list} tabIndex={0} role="region" aria-label={takeWords.proposal}>
      <ol>
        {entries.map((entry) => {
          const asked = questionsIn(questions, entry);
          return (
            <li key={entry.key} data-place={entry.start} className="take-group" style={entry.kind === 'item' ? { paddingInlineStart: 14 + entry.depth * 16 } : undefined}>
              {entry.kind === 'round' ? (
                <div {...place(entry.key, 'take-task')}>{entry.key === at && form ? form : <RoundBody round={entry.round} />}</div>
              ) : entry.item.tasks.length > 0 || entry.item.children.length > 0 ? (
                <ItemHead item={entry.item} />
              ) : (
                <div {...place(entry.key, 'take-task')}><ItemHead item={entry.item} /></div>
              )}
              {entry.kind === 'item' &&
                entry.item.tasks.map((task) => (
                  <div key={task.key} data-place={task.source.start} {...place(task.key, 'take-task')}>
                    {task.key === at && form ? form : <Task task={task} unitName={unitName} />}
                  </div>
                ))}
              {asked > 0 && <p className="take-doubtful">{takeWords.doubtful(asked)}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
