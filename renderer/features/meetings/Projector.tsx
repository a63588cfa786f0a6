import { Button, FocusTrap } from '@mantine/core';
import { useEffect, useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { MeetingDetail } from '../../../shared/model/views.ts';
import { ownersInWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { IconLeft, IconRight } from '../../icons.ts';
import { meetingActions } from '../../stores/meetings.ts';
import './projector.css';

const words = meetingWords.projector;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

interface ProjectorProps {
  meeting: MeetingDetail;
  today: string;
  onClose: () => void;
}

/** The meeting's tasks one by one in large type, to be read at three metres; results and remarks are written while they are said. */
export function Projector({ meeting, today, onClose }: ProjectorProps) {
  const [at, setAt] = useState(0);
  const [writing, setWriting] = useState<'result' | 'remark' | null>(null);
  const all = meeting.tasks.length;
  const task = meeting.tasks[Math.min(at, all - 1)];
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || writing) return;
      const step = steps[event.key];
      // The keys of a presenter's remote work wherever the focus is; Space and Enter belong to a focused button.
      const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      if (step !== undefined && !(onButton && event.key === ' ')) setAt((now) => Math.max(0, Math.min(all - 1, now + step)));
      else if (event.key === 'Home') setAt(0);
      else if (event.key === 'End') setAt(all - 1);
      else if (event.key === 'Escape') onClose();
      else if (event.key === 'Enter' && !onButton) setWriting('result');
      else if (event.key.toLowerCase() === 'y') setWriting('remark');
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [all, onClose, writing]);
  if (!task) return null;
  const place = placeInWords(task.documentName, task.path);
  return (
    <FocusTrap>
      <section className="projector" role="dialog" aria-modal aria-label={words.label}>
        <header className="projector-head">
          <strong>{meeting.seriesName} {printedDate(meeting.on)}</strong>
          <span className="number" role="status">{words.of(at + 1, all)}</span>
          <Button variant="default" onClick={onClose}>{words.leave} <kbd className="key-on-button" aria-hidden>Esc</kbd></Button>
        </header>
        <div className="projector-body" tabIndex={-1} data-autofocus>
          <p className="projector-place">
            {place} <StatusMark status={task.status} days={task.overdueDays} />
            {task.since.map((mark) => <span key={mark} className={`since since-${mark}`}>{meetingWords.marks[mark] ?? mark}</span>)}
          </p>
          <h2>{task.title}</h2>
          <dl>
            <dt>{words.leads}</dt>
            <dd>{ownersInWords(task) || '–'}</dd>
            <dt>{words.due}</dt>
            <dd className="number">{printedDate(task.dueOn) || task.deadlinePhrase || words.noDue}</dd>
            <dt>{words.lastWord}</dt>
            <dd>{task.lastWord ? `${printedDate(task.lastWord.on)}: ${task.lastWord.text ?? ''}` : words.noWord}</dd>
            {task.advice && <><dt>{words.advice}</dt><dd>{task.advice}</dd></>}
            {task.remark && <><dt>{words.remark}</dt><dd className="projector-remark">{task.remark}</dd></>}
          </dl>
          {writing === 'result' && (
            <EntryForm
              label={words.addResult}
              save={words.addResult}
              today={today}
              onClose={() => setWriting(null)}
              fields={[
                { name: 'text', label: words.result, kind: 'text', required: true },
                { name: 'done', label: words.done, kind: 'choice', value: 'no', width: 170, options: words.doneChoices },
              ]}
              onSave={(v) => meetingActions.report({ taskId: task.id, on: today, text: v['text'] ?? '', ...(v['done'] === 'yes' ? { done: true } : {}) })}
            />
          )}
          {writing === 'remark' && (
            <EntryForm
              label={words.addRemark}
              save={words.addRemark}
              today={today}
              onClose={() => setWriting(null)}
              fields={[{ name: 'remark', label: words.remark, kind: 'text', value: task.remark, required: true }]}
              onSave={(v) => meetingActions.remark({ meetingId: meeting.id, taskId: task.id, remark: v['remark'] ?? '' }, words.saved)}
            />
          )}
        </div>
        <footer className="projector-foot">
          <Button variant="default" disabled={at === 0} leftSection={<IconLeft size={18} aria-hidden />} onClick={() => setAt(at - 1)}>{words.previous}</Button>
          <Button variant="default" disabled={at >= all - 1} rightSection={<IconRight size={18} aria-hidden />} onClick={() => setAt(at + 1)}>{words.next}</Button>
          <Button variant="default" onClick={() => setWriting('remark')}>{words.addRemark} <kbd className="key-on-button" aria-hidden>Y</kbd></Button>
          <Button onClick={() => setWriting('result')}>{words.addResult} <kbd className="key-on-button" aria-hidden>Enter</kbd></Button>
        </footer>
      </section>
    </FocusTrap>
  );
}
