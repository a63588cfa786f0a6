import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { nextStep, type NextStep } from '../../../shared/domain/next-step.ts';
import type { ExtensionView, ReminderView, TaskDetail, TaskLinkView, Written } from '../../../shared/model/views.ts';
import { instantInWords } from '../../../shared/text/vi/instants.ts';
import { reminderWords, wayInWords } from '../../../shared/text/vi/reminders.ts';
import { linkWords, trackingWords } from '../../../shared/text/vi/tracking.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { paths } from '../../paths.ts';
import { trackingActions } from '../../stores/tracking.ts';

/** Who wrote an entry and when, in small. */
export function WrittenBy({ entry }: { entry: Written }) {
  if (entry.at === null) return null;
  return <span className="written">{trackingWords.written(entry.by ?? '', instantInWords(entry.at))}</span>;
}

/** Each time the last day was moved, newest first, with its reason. */
export function Extensions({ extensions }: { extensions: readonly ExtensionView[] }) {
  if (extensions.length === 0) return null;
  return (
    <ol className="entry-lines">
      {extensions.toReversed().map((one) => (
        <li key={one.id}>
          {trackingWords.extension(printedDate(one.toOn), one.phrase, one.reason, one.agreedBy, printedDate(one.onDay))} <WrittenBy entry={one} />
        </li>
      ))}
    </ol>
  );
}

export function TaskLinks({ links }: { links: readonly TaskLinkView[] }) {
  return (
    <ul className="entry-lines">
      {links.map((link) => (
        <li key={link.id}>
          {(linkWords[link.kind ?? ''] ?? linkWords['continues'])?.[link.from ? 'from' : 'to']}{' '}
          <Link href={paths.item(link.itemId, link.taskId)}>{link.place}</Link> <span className="dim">{link.title.slice(0, 80)}</span>
          {link.reason && <span>, {link.reason}</span>} <WrittenBy entry={link} />
        </li>
      ))}
    </ul>
  );
}

/** An answer to reminders; what went out together may be answered together. */
function AnswerForm({ reminder, today, onClose }: { reminder: ReminderView; today: string; onClose: () => void }) {
  const f = reminderWords.fields;
  const others = reminder.together.length;
  return (
    <EntryForm
      label={reminderWords.answerOf(reminder.to)}
      save={reminderWords.saveAnswer}
      today={today}
      onClose={onClose}
      fields={[
        { name: 'answer', label: f.answer, kind: 'text', required: true },
        { name: 'on', label: f.on, kind: 'day', value: today, required: true, width: 128 },
        ...(others > 0
          ? [{ name: 'for', label: f.for, kind: 'choice' as const, value: 'all', width: 240, options: [{ value: 'all', label: reminderWords.forAll(others + 1) }, { value: 'one', label: reminderWords.forOne }] }]
          : []),
      ]}
      onSave={(v) =>
        trackingActions.answer({
          ids: v['for'] === 'one' || others === 0 ? [reminder.id] : [reminder.id, ...reminder.together],
          answer: v['answer'] ?? '',
          on: v['on'] ?? today,
        })}
    />
  );
}

/** The next step of the recipient that has been silent longest. */
function stepFor(task: TaskDetail): NextStep | null {
  const lastWordOn = task.progress[0]?.onDay ?? null;
  const steps = [...Map.groupBy(task.reminders, (one) => one.unitId ?? one.to).values()].map((sent) => nextStep(sent, lastWordOn));
  return steps.includes('meeting') ? 'meeting' : (steps.find((one) => one !== null) ?? null);
}

/** Where the next step is taken; nothing is done by itself. */
function NextStepLinks({ step, meetingId }: { step: NextStep; meetingId: string | null }) {
  const words = reminderWords.next;
  return (
    <p className="next-step">
      {words.lead}{' '}
      {step === 'letter' ? (
        <>
          <Link href={paths.report('cong-van-don-doc')}>{words.letter}</Link>, <Link href={paths.report('phieu-nhac-viec')}>{words.slip}</Link>
        </>
      ) : (
        <Link href={meetingId ? paths.meeting(meetingId) : paths.meetings}>{words.meeting}</Link>
      )}
    </p>
  );
}

/** Whom, when, how, and what was answered. */
export function Reminders({ task, today }: { task: TaskDetail; today: string }) {
  const [answering, setAnswering] = useState<string | null>(null);
  const { reminders } = task;
  const step = task.doneOn === null && task.endedOn === null ? stepFor(task) : null;
  return (
    <>
      <p className="entry-count">
        {reminderWords.lines(reminders.length)}
        {step && <strong className="unanswered">{reminderWords.unanswered}</strong>}
      </p>
      {step && <NextStepLinks step={step} meetingId={task.reviewMeetingId} />}
      <ol className="entry-lines">
        {reminders.map((one) => (
          <li key={one.id}>
            <span className="number">{printedDate(one.onDay)}</span> {reminderWords.line(one.to, wayInWords(one.how), one.words)} <WrittenBy entry={one} />
            {one.answer !== null ? (
              <p>{reminderWords.answerWas(one.answer, printedDate(one.answeredOn))}</p>
            ) : answering !== one.id && (
              <Button size="compact-xs" variant="subtle" aria-label={reminderWords.answerOf(one.to)} onClick={() => setAnswering(one.id)}>{reminderWords.writeAnswer}</Button>
            )}
            {answering === one.id && <AnswerForm reminder={one} today={today} onClose={() => setAnswering(null)} />}
          </li>
        ))}
      </ol>
    </>
  );
}
