/** Moving a visit by hand: to other days with the same length, or to another length. */
import { addDays, daysBetween } from '../../../shared/domain/civil-date.ts';
import type { VisitClash, VisitRow } from '../../../shared/model/views.ts';
import { moveWords } from '../../../shared/text/vi/move.ts';
import { call } from '../../api/office.ts';
import { run, say } from '../../stores/commands.ts';

export interface Days {
  from: string;
  to: string;
}

const LONGEST = 31;

/** True for visits whose days may still be set: what was carried out keeps its own. */
export function isMovable(visit: VisitRow | null): visit is VisitRow {
  return visit !== null && visit.actualFrom === null && visit.stage !== 'cancelled';
}

/** The days a visit would have if it began on a day: as long as before. */
export function startingOn(visit: VisitRow, from: string): Days {
  const length = visit.announcedFrom ? daysBetween(visit.announcedFrom, visit.announcedTo ?? visit.announcedFrom) : 0;
  return { from, to: addDays(from, length) };
}

/** The days a visit would have if it ended on a day. */
export function endingOn(visit: VisitRow, to: string): Days | null {
  if (visit.announcedFrom === null) return null;
  const length = daysBetween(visit.announcedFrom, to);
  return length >= 0 && length < LONGEST ? { from: visit.announcedFrom, to } : null;
}

/** What would stand against a visit on these days. */
export async function clashesOn(visit: VisitRow, days: Days): Promise<VisitClash[]> {
  const answer = await call('clashes.check', { visitId: visit.id, from: days.from, to: days.to });
  return answer.ok ? answer.output.filter((clash) => clash.accepted === null) : [];
}

/** Writes the days and says what stands against them; nothing is forbidden. */
export async function moveVisit(visit: VisitRow, days: Days): Promise<void> {
  if (days.from === visit.announcedFrom && days.to === (visit.announcedTo ?? visit.announcedFrom)) return;
  const answer = await run('visits.update', {
    id: visit.id,
    set: { announcedFrom: days.from, announcedTo: days.to },
    was: { announcedFrom: visit.announcedFrom, announcedTo: visit.announcedTo },
  });
  if (!answer) return;
  const open = answer.clashes.filter((clash) => clash.accepted === null);
  say([moveWords.moved(visit.unitName, days.from, days.to), ...open.map((clash) => `${clash.words}.`)].join(' '), open.length > 0 ? 'alarm' : 'done');
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The days that a key asks for: Alt with an arrow moves by a day or a week, Alt+Shift stretches or shortens. */
export function daysByKey(visit: VisitRow, key: { key: string; altKey: boolean; shiftKey: boolean }): Days | null {
  const step = STEPS[key.key];
  if (!key.altKey || step === undefined || visit.announcedFrom === null) return null;
  if (key.shiftKey) return endingOn(visit, addDays(visit.announcedTo ?? visit.announcedFrom, step));
  return startingOn(visit, addDays(visit.announcedFrom, step));
}
