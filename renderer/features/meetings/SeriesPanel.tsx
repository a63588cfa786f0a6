import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { MeetingRow, SeriesRow } from '../../../shared/model/views.ts';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { useDocumentChoices } from '../../stores/choices.ts';
import { meetingActions } from '../../stores/meetings.ts';
import { AddSeries } from './AddSeries.tsx';

interface SeriesPanelProps {
  series: readonly SeriesRow[];
  meetings: readonly MeetingRow[];
  /** There are briefings of clusters besides. */
  clusters: boolean;
  chosen: string | null;
  today: string;
}

function AddMeeting({ series, today, onClose }: { series: SeriesRow; today: string; onClose: () => void }) {
  const documents = useDocumentChoices();
  const f = meetingWords.fields;
  return (
    <EntryForm
      label={meetingWords.addTo(series.name)}
      save={meetingWords.saveMeeting}
      today={today}
      onClose={onClose}
      fields={[
        { name: 'plannedOn', label: f.plannedOn, kind: 'day', width: 128 },
        { name: 'heldOn', label: f.heldOn, kind: 'day', width: 128 },
        { name: 'chair', label: f.chair, kind: 'text' },
        { name: 'place', label: f.place, kind: 'text' },
        { name: 'noticeId', label: f.notice, kind: 'choice', hint: f.noticeHint, options: documents },
      ]}
      onSave={async (v) => {
        const given = Object.fromEntries(Object.entries(v).filter(([, value]) => value !== null));
        const id = await meetingActions.create({ seriesId: series.id, ...given });
        if (id) navigate(paths.meeting(id), { replace: true });
        return id !== null;
      }}
    />
  );
}

/** Of a weekly series half a year is enough to choose from; one that is open always stands in its own panel. */
const MOST = 24;

/** The series with their meetings, newest first. */
export function SeriesPanel({ series, meetings, clusters, chosen, today }: SeriesPanelProps) {
  const [adding, setAdding] = useState<string | null>(null);
  return (
    <nav className="series" aria-label={meetingWords.series}>
      {series.map((one) => {
        const own = meetings.filter((meeting) => meeting.seriesId === one.id);
        return (
          <section key={one.id} className="series-one" aria-label={one.name}>
            <h2>{one.name}</h2>
            <p className="dim">{meetingWords.openTasks(one.openTasks)}</p>
            <ul>
              {own.slice(0, MOST).map((meeting) => (
                <li key={meeting.id}>
                  <Link
                    href={paths.meeting(meeting.id)}
                    replace
                    className={meeting.id === chosen ? 'series-meeting series-here' : 'series-meeting'}
                    aria-current={meeting.id === chosen ? 'page' : undefined}
                  >
                    <strong className="number">{meeting.on ? printedDate(meeting.on) : meetingWords.undated}</strong>
                    <span>{meeting.heldOn ? meetingWords.held : meeting.on ? meetingWords.planned(meeting.on, today) : ''}</span>
                  </Link>
                </li>
              ))}
              {own.length > MOST && <li className="dim">{meetingWords.older(own.length - MOST)}</li>}
              {own.length === 0 && <li className="dim">{meetingWords.noMeetings}</li>}
            </ul>
            {adding === one.id ? (
              <AddMeeting series={one} today={today} onClose={() => setAdding(null)} />
            ) : (
              <Button size="compact-sm" variant="subtle" aria-label={meetingWords.addTo(one.name)} onClick={() => setAdding(one.id)}>{meetingWords.addMeeting}</Button>
            )}
          </section>
        );
      })}
      {clusters && <Link href={paths.briefings} className="series-clusters">{meetingWords.clusters}</Link>}
      <AddSeries today={today} />
    </nav>
  );
}
