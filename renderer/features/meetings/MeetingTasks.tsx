import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { MeetingDetail, MeetingTask } from '../../../shared/model/views.ts';
import { ownersInWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { StatusMark } from '../../components/StatusMark.tsx';
import { paths } from '../../paths.ts';
import { meetingActions } from '../../stores/meetings.ts';

const columns = meetingWords.columns;
const widths = ['72px', '22%', '13%', '162px', '98px', 'auto', 'auto'];

interface SaidProps {
  label: string;
  value: string | null;
  onSave: (words: string | null) => Promise<boolean>;
}

/** What was said of a task: a click or Enter opens it, Ctrl+Enter or leaving it writes, Esc leaves it as it was. */
function Said({ label, value, onSave }: SaidProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = async () => {
    if (draft === null) return;
    const words = draft.trim().normalize('NFC') || null;
    if (words === value || (await onSave(words))) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (draft === null) {
    return (
      <button type="button" className={value ? 'said' : 'said said-none'} aria-label={value ? `${label}: ${value}` : `${meetingWords.write} ${label}`} onClick={() => setDraft(value ?? '')}>
        {value ?? meetingWords.write}
      </button>
    );
  }
  return (
    <Textarea size="xs" autosize minRows={1} autoFocus aria-label={label} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => void save()} />
  );
}

function Line({ task, meetingId }: { task: MeetingTask; meetingId: string }) {
  const place = placeInWords(task.documentName, task.path);
  const write = (name: 'advice' | 'remark') => (words: string | null) =>
    meetingActions.remark({ meetingId, taskId: task.id, [name]: words }, meetingWords.saved(place));
  return (
    <tr className="data-row">
      <th scope="row"><Link href={paths.item(task.itemId, task.id)}>{place}</Link></th>
      <td><span className="two-lines" title={task.title}>{task.title}</span></td>
      <td><span className="two-lines" title={ownersInWords(task)}>{ownersInWords(task)}</span></td>
      <td>
        <StatusMark status={task.status} days={task.overdueDays} />
        <span className="cell-second number">{printedDate(task.dueOn)}</span>
      </td>
      <td>
        {task.since.length === 0
          ? <span className="dim">{meetingWords.unchanged}</span>
          : task.since.map((mark) => <span key={mark} className={`since since-${mark}`}>{meetingWords.marks[mark] ?? mark}</span>)}
      </td>
      <td><Said label={meetingWords.adviceOf(place)} value={task.advice} onSave={write('advice')} /></td>
      <td><Said label={meetingWords.remarkOf(place)} value={task.remark} onSave={write('remark')} /></td>
    </tr>
  );
}

/** The tasks of a meeting with the office's advice and the leader's remark on each. */
export function MeetingTasks({ meeting }: { meeting: MeetingDetail }) {
  return (
    <div className="data-fill">
      <div className="data-scroll" tabIndex={0} role="region" aria-label={meetingWords.table}>
        <table className="data-table meeting-table">
          <colgroup>{widths.map((width, index) => <col key={Object.keys(columns)[index]} style={{ width }} />)}</colgroup>
          <thead>
            <tr>{Object.values(columns).map((words) => <th key={words} scope="col">{words}</th>)}</tr>
          </thead>
          <tbody>{meeting.tasks.map((task) => <Line key={task.id} task={task} meetingId={meeting.id} />)}</tbody>
        </table>
      </div>
    </div>
  );
}
