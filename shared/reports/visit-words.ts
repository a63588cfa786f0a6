/** What papers say of a visit in words. */
import { isOff } from '../domain/visit-stages.ts';
import type { TeamMember, VisitRow } from '../model/views.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';

const { common } = inspectionWords;

/** The parts of what a notice says of a visit. */
export const SAID = ['days', 'mode', 'team'] as const;

/** What a notice says of a visit, part by part: so that the next one can be held against it. */
export function visitSaid(visit: VisitRow): Record<(typeof SAID)[number], string> {
  if (isOff(visit.stage)) return { days: visit.stage === 'postponed' ? common.postponed : common.cancelled, mode: '', team: '' };
  const dated = visit.dated === 'announced' || visit.dated === 'actual';
  return {
    days: dated ? [planWords.days(visit.fromOn, visit.toOn), common.partOfDay(visit.partOfDay)].filter(Boolean).join(', ') : common.later,
    mode: [planWords.mode(visit.mode ?? 'onSite'), visit.place].filter(Boolean).join(', '),
    team: teamWords(visit.team).join('; '),
  };
}

/** Who goes, a member a line. */
export function teamWords(team: readonly TeamMember[]): string[] {
  return team.map((member) => common.member(member.role, member.name, [member.position, member.unitName].filter(Boolean).join(', ')));
}
