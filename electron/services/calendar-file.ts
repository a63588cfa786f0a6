/** The calendar written as a file for other programs. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { icsOf } from '../../shared/domain/ics.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { calendarWords } from '../../shared/text/vi/calendar-page.ts';
import { listCalendar, restrictedTasks } from '../db/queries/calendar.ts';
import type { TaskScope } from './scope.ts';
import { writeFileSafely } from './write-file.ts';

/**
 * Writes what lies between two days as .ics; what is not for everybody's eyes stays here.
 * @throws Refusal `needs-window` without a path, those of `writeFileSafely`
 */
export async function writeCalendar(
  input: Omit<ParsedInputOf<'calendar.write'>, 'token'> & { path?: string | undefined },
  scope: TaskScope,
): Promise<{ path: string; entries: number }> {
  if (input.path === undefined) throw new Refusal('needs-window');
  const { rows } = await listCalendar(scope.read, input, scope.today);
  const restricted = await restrictedTasks(scope.read);
  const entries = rows.filter((entry) => entry.taskId === null || !restricted.has(entry.taskId));
  const { file, kind } = calendarWords;
  const words = { summary: file.summary, description: file.description, category: (entry: { kind: (typeof entries)[number]['kind'] }) => kind(entry.kind) };
  await writeFileSafely(input.path, new TextEncoder().encode(icsOf(entries, { now: scope.now, name: file.name, words })));
  return { path: input.path, entries: entries.length };
}
