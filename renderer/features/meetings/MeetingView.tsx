import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { inFigure } from '../../../shared/domain/meeting-picture.ts';
import type { MeetingDetail, MeetingPicture } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { Message } from '../../components/Feedback.tsx';
import { isBusy } from '../../components/key-target.ts';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { paths } from '../../paths.ts';
import { useDocumentChoices } from '../../stores/choices.ts';
import { meetingActions } from '../../stores/meetings.ts';
import { MeetingTasks } from './MeetingTasks.tsx';
import { Projector } from './Projector.tsx';

const figures = Object.keys(meetingWords.figures) as (keyof typeof meetingWords.figures)[];

function Changes({ meeting, today, open, onClose }: { meeting: MeetingDetail; today: string; open: 'move' | 'hold'; onClose: () => void }) {
  const documents = useDocumentChoices();
  const f = meetingWords.fields;
  if (open === 'move') {
    return (
      <EntryForm
        label={meetingWords.moveLabel}
        save={meetingWords.moveSave}
        today={today}
        onClose={onClose}
        fields={[{ name: 'on', label: f.on, kind: 'day', value: meeting.plannedOn, required: true, width: 128 }]}
        onSave={(v) => meetingActions.move(meeting, v['on'] ?? today)}
      />
    );
  }
  return (
    <EntryForm
      label={meetingWords.holdLabel}
      save={meetingWords.holdSave}
      today={today}
      onClose={onClose}
      fields={[
        { name: 'on', label: f.on, kind: 'day', value: meeting.plannedOn ?? today, required: true, width: 128 },
        { name: 'noticeId', label: f.notice, kind: 'choice', hint: f.noticeHint, options: documents },
      ]}
      onSave={(v) => meetingActions.hold({ id: meeting.id, on: v['on'] ?? today, ...(v['noticeId'] ? { noticeId: v['noticeId'] } : {}) })}
    />
  );
}

/** One meeting: what happened since the one before, and its tasks with what is said of each. */
export function MeetingView({ meeting, today }: { meeting: MeetingDetail; today: string }) {
  const [open, setOpen] = useState<'move' | 'hold' | null>(null);
  const [showing, setShowing] = useState(false);
  const [only, setOnly] = useState<keyof MeetingPicture | null>(null);
  const { picture, tasks } = meeting;
  const some = tasks.length > 0;
  // A figure that went to nothing shows all again.
  const shown = only === null || picture[only] === 0 ? meeting : { ...meeting, tasks: tasks.filter(inFigure[only]) };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || !some || isBusy(event.target) || event.key.toLowerCase() !== 'p') return;
      setShowing(true);
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [some]);
  return (
    <div className="meeting">
      <div className="meeting-head">
        <div>
          <h2>{meeting.seriesName} {printedDate(meeting.on)}</h2>
          <p className="dim">
            {[
              meeting.heldOn ? meetingWords.held : meeting.on ? meetingWords.planned(meeting.on, today) : meetingWords.undated,
              meetingWords.compared(meeting.previous?.on ?? null),
              meeting.chair ? meetingWords.chair(meeting.chair) : '',
              meeting.place,
            ].filter(Boolean).join(' · ')}
            {meeting.noticeId && <> · <Link className="meeting-notice" href={paths.document(meeting.noticeId)}>{meeting.noticeName ?? meetingWords.notice}</Link></>}
          </p>
        </div>
        <div className="meeting-actions">
          {!meeting.heldOn && <Button size="xs" variant="default" onClick={() => setOpen(open === 'move' ? null : 'move')}>{meetingWords.move}</Button>}
          {!meeting.heldOn && <Button size="xs" variant="default" onClick={() => setOpen(open === 'hold' ? null : 'hold')}>{meetingWords.hold}</Button>}
          <Button size="xs" disabled={!some} aria-keyshortcuts="P" onClick={() => setShowing(true)}>
            {meetingWords.show} <kbd className="key-on-button" aria-hidden>{meetingWords.showKey}</kbd>
          </Button>
        </div>
      </div>
      {some && (
        <ReportLinks
          reports={meeting.heldOn ? ['du-thao-ket-luan', 'so-sanh-ket-luan', 'bieu-tong-hop', 'tom-tat-lanh-dao'] : ['bieu-tong-hop', 'bao-cao-giao-ban', 'tom-tat-lanh-dao', 'phieu-ra-soat', 'du-thao-ket-luan']}
          params={{ meetingId: meeting.id }}
        />
      )}
      {open && <Changes meeting={meeting} today={today} open={open} onClose={() => setOpen(null)} />}
      <ul className="meeting-picture" aria-label={meetingWords.picture}>
        {figures.filter((name) => name !== 'ended' || picture.ended > 0).map((name) => (
          <li key={name}>
            <button
              type="button"
              className={`meeting-figure ${picture[name] === 0 ? 'meeting-zero' : `meeting-${name}`}`}
              aria-pressed={only === name}
              disabled={picture[name] === 0}
              onClick={() => setOnly(only === name ? null : name)}
            >
              <strong>{commonWords.number(picture[name])}</strong> {meetingWords.figures[name]}
            </button>
          </li>
        ))}
      </ul>
      {some ? <MeetingTasks meeting={shown} /> : <Message title={meetingWords.noTasks}>{meetingWords.noTasksHint}</Message>}
      {showing && <Projector meeting={meeting} today={today} onClose={() => setShowing(false)} />}
    </div>
  );
}
