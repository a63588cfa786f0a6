/** The lines of the year, gathered by round, cluster, leader or unit. */
import { groupWords } from '../../../shared/text/vi/move.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import type { RoundWithVisits } from './data.ts';

export const groupings = ['round', 'cluster', 'leader', 'unit'] as const;

export type Grouping = (typeof groupings)[number];

export interface TimelineLine {
  visit: VisitRow;
  round: RoundRow;
}

export interface TimelineGroup {
  key: string;
  title: string;
  /** Where the group is a round, for leading there. */
  roundId: string | null;
  lines: TimelineLine[];
}

interface Named {
  key: string;
  title: string;
}

/** Under which headings a line stands: a visit with several leaders stands under each of them. */
const headingsOf: Readonly<Record<Exclude<Grouping, 'round'>, (visit: VisitRow, units: number) => Named[]>> = {
  cluster: (visit) => [{ key: visit.clusterId ?? '', title: visit.clusterName ?? groupWords.noCluster }],
  leader: (visit) =>
    visit.team.length === 0 ? [{ key: '', title: groupWords.noLeader }] : visit.team.map((member) => ({ key: member.personId ?? member.name, title: member.name })),
  unit: (_visit, units) => [{ key: 'units', title: groupWords.allUnits(units) }],
};

function byRoundGroups(rounds: readonly RoundWithVisits[]): TimelineGroup[] {
  return rounds.map(({ round, visits }) => ({
    key: round.id,
    title: planWords.roundName(round.kind, round.name),
    roundId: round.id,
    lines: visits.map((visit) => ({ visit, round })),
  }));
}

/** @param order keys of people in order of precedence: the alphabet is not theirs */
export function groupLines(by: Grouping, rounds: readonly RoundWithVisits[], order: readonly string[]): TimelineGroup[] {
  if (by === 'round') return byRoundGroups(rounds);
  const lines = rounds.flatMap(({ round, visits }) => visits.map((visit) => ({ visit, round })));
  const units = new Set(lines.map((line) => line.visit.unitId ?? line.visit.unitName)).size;
  const groups = new Map<string, TimelineGroup>();
  for (const line of lines) {
    for (const { key, title } of headingsOf[by](line.visit, units)) {
      const group = groups.get(key) ?? { key, title, roundId: null, lines: [] };
      groups.set(key, group);
      group.lines.push(line);
    }
  }
  const found = [...groups.values()];
  if (by === 'unit') for (const group of found) group.lines.sort((a, b) => a.visit.unitName.localeCompare(b.visit.unitName, 'vi'));
  const rank = (group: TimelineGroup) => {
    const place = order.indexOf(by === 'leader' ? group.title : group.key);
    return group.key === '' ? order.length + 1 : place < 0 ? order.length : place;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}
