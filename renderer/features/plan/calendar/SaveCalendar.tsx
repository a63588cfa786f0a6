import type { CalendarKind } from '../../../../shared/model/calendar-views.ts';
import { calendarWords as words } from '../../../../shared/text/vi/calendar-page.ts';
import { IconSave } from '../../../icons.ts';
import { run, say } from '../../../stores/commands.ts';

/** What is on screen as a file that other calendars open. */
export function SaveCalendar({ from, to, kinds }: { from: string; to: string; kinds: readonly CalendarKind[] }) {
  const save = async () => {
    const place = await run('files.pickSave', { purpose: 'calendar', name: words.fileName(from, to) });
    const written = place && (await run('calendar.write', { from, to, kinds: [...kinds], token: place.token }));
    if (place && written) say(words.saved(written.entries, place.name));
  };
  return (
    <button type="button" className="calendar-step" aria-label={words.save} title={words.save} disabled={kinds.length === 0} onClick={() => void save()}>
      <IconSave size={16} stroke={1.8} aria-hidden />
    </button>
  );
}
