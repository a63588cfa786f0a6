import { useEffect, useId, useRef } from 'react';
import type { ReadTask } from '../../../shared/model/reading.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Owners } from '../../components/Owners.tsx';
import { Panel } from '../../components/Page.tsx';
import { deadlineInWords, type Entry, ownersOf, taskMark } from './entries.ts';

function Times({ task }: { task: ReadTask }) {
  if (task.deadlines.length === 0 && task.recurrences.length === 0) return <span className="dim">{takeWords.noDeadline}</span>;
  return (
    <>
      {task.deadlines.map((deadline) => (
        <span key={deadline.source.start} className="take-time">
          “{deadline.phrase}” <strong className="number">{deadlineInWords(deadline)}</strong>
        </span>
      ))}
      {task.recurrences.map((recurrence) => (
        <span key={recurrence.source.start} className="take-time take-again">
          {[recurrence.phrase, recurrence.detail].filter(Boolean).join(', ')}
        </span>
      ))}
    </>
  );
}

function TaskProposal({ task, marked }: { task: ReadTask; marked: boolean }) {
  return (
    <div className={marked ? 'take-task take-task-marked' : 'take-task'}>
      <p>{task.text}</p>
      <div className="take-task-facts">
        <Owners owners={ownersOf(task)} none={takeWords.noOwner} />
        <div>
          {task.urgent && <span className="take-urgent">{takeWords.urgent}</span>}
          <Times task={task} />
        </div>
        {task.checklistGroup && <span className="dim">{takeWords.checklist(task.checklistGroup)}</span>}
      </div>
    </div>
  );
}

function EntryBody({ entry, mark }: { entry: Entry; mark: string | null }) {
  if (entry.kind === 'round') {
    const { round } = entry;
    return (
      <>
        <div className="take-entry-head">
          <strong className="take-round">{round.name}</strong>
          {round.window && <span>{[`“${round.window.phrase}”`, deadlineInWords(round.window)].filter(Boolean).join(' ')}</span>}
          {round.units.length > 0 && <span className="dim take-kind">{takeWords.round(round.units.length)}</span>}
        </div>
        {round.content && <p>{round.content}</p>}
        <p className="take-units">{round.units.map((unit) => unit.name).join(', ')}</p>
      </>
    );
  }
  const { item } = entry;
  const title = item.heading ?? (item.task ? '' : item.text);
  return (
    <>
      <div className="take-entry-head">
        {item.number && <strong className="take-number">{item.number}</strong>}
        <span className="take-heading">{title}</span>
        {!item.task && item.children.length === 0 && <span className="dim take-kind">{takeWords.statement}</span>}
      </div>
      {item.tasks.map((task, index) => (
        <TaskProposal key={task.source.start} task={task} marked={mark === taskMark(entry.id, index)} />
      ))}
    </>
  );
}

interface ProposalProps {
  entries: readonly Entry[];
  at: number;
  mark: string | null;
  onPick: (index: number) => void;
}

/** What would be written, in the order of the document. */
export function Proposal({ entries, at, mark, onPick }: ProposalProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <Panel className="proposal" title={takeWords.proposal} note={takeWords.keys}>
      <div
        className="proposal-list"
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={takeWords.proposal}
        aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
      >
        {entries.map((entry, index) => (
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'take-entry take-entry-active' : 'take-entry'}
            style={entry.kind === 'item' ? { paddingInlineStart: 14 + entry.depth * 16 } : undefined}
            onClick={() => onPick(index)}
          >
            <EntryBody entry={entry} mark={mark} />
            {entry.doubts > 0 && <p className="take-doubtful">{takeWords.doubtful(entry.doubts)}</p>}
          </div>
        ))}
      </div>
    </Panel>
  );
}
