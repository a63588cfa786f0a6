import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { DocumentDetail } from '../../../shared/model/views.ts';
import { documentsWords } from '../../../shared/text/vi/documents.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { TrackerForm } from '../../components/TrackerForm.tsx';
import { usePeopleNames } from '../../stores/choices.ts';
import { run, say } from '../../stores/commands.ts';
import { markActions } from '../../stores/marks.ts';
import { officeMeetings, seriesList } from '../../stores/meetings.ts';
import { useResource } from '../../stores/resource.ts';

interface FormProps {
  document: DocumentDetail;
  today: string;
  onClose: () => void;
}

const SERIES = 'series/';
const NONE = 'none';

/** The meeting that a paper came of: one of the register, or the one of a series on the paper's own day. */
export function MeetingForm({ document, today, onClose }: FormProps) {
  const words = documentsWords.meeting;
  const meetings = useResource(officeMeetings, { office: true }).data?.rows ?? [];
  const series = useResource(seriesList, {}).data?.rows ?? [];
  const day = document.meetingOn ?? document.issuedOn;
  const options = [
    ...meetings.map((one) => ({ value: one.id, label: [one.seriesName, printedDate(one.on)].filter(Boolean).join(', ') })),
    ...(day === null ? [] : series.filter((one) => !meetings.some((meeting) => meeting.seriesId === one.id && meeting.on === day)).map((one) => ({ value: `${SERIES}${one.id}`, label: words.ofDay(one.name, printedDate(day)) }))),
    { value: NONE, label: words.none },
  ];
  return (
    <EntryForm
      label={words.label}
      save={words.save}
      today={today}
      onClose={onClose}
      fields={[{ name: 'meeting', label: words.choose, kind: 'choice', hint: words.hint, value: document.meetingId, required: true, options }]}
      onSave={async (v) => {
        const chosen = v['meeting'] ?? NONE;
        const to = chosen === NONE ? {} : chosen.startsWith(SERIES) ? { seriesId: chosen.slice(SERIES.length) } : { meetingId: chosen };
        if (!(await run('documents.assign', { id: document.id, ...to }))) return false;
        say(words.assigned(document.name));
        return true;
      }}
    />
  );
}

/** Who of the office tracks the paper with all its tasks. */
export function DocumentTracker({ document, today, onClose }: FormProps) {
  const people = usePeopleNames();
  return <TrackerForm value={document.tracker} today={today} people={people} onClose={onClose} onSave={(name, asNew) => markActions.trackDocument(document, name, asNew)} />;
}
