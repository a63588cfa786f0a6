/** The sample year 2021: a register of its own, marked on every screen and paper, filled when it is first opened. */
import type { ClustersView, ItemDetail, Page, RoundRow, TaskRow, VisitRow } from '../../shared/model/views.ts';
import { noticeText, planText } from '../../shared/text/vi/sample-papers.ts';
import { sampleBriefings, sampleClusters } from '../../shared/text/vi/sample-clusters.ts';
import { sampleWeek } from '../../shared/text/vi/sample-week.ts';
import { sampleTrips } from '../../shared/text/vi/sample-trips.ts';
import { sampleResults } from '../../shared/text/vi/sample-results.ts';
import { sampleProgress } from '../../shared/text/vi/sample-progress.ts';
import { addDays, weekday } from '../../shared/domain/civil-date.ts';
import { type Calls, fillTracking } from './sample-tracking.ts';
import { officeDay } from '../db/log/clock.ts';

/** The office's clock in the sample: the morning before a giao ban. */
export const SAMPLE_INSTANT = Date.parse('2021-10-28T08:00:00+07:00');

/** The calls that filling needs. */
interface Callable extends Calls {
  markSample(): Promise<void>;
}

/** Takes in the plan and the notice and lives through half a year of them, unless the register holds them already. */
export async function fillSample(register: Callable): Promise<void> {
  await register.markSample();
  const { documents } = (await register.call('app.info', {})) as { documents: number };
  if (documents > 0) return;
  await register.call('documents.take', { text: planText(), allowDoubts: true });
  await register.call('clusters.paste', { text: sampleClusters, from: '2021-01-01' });
  const { documentId } = (await register.call('documents.take', { text: noticeText(), allowDoubts: true })) as { documentId: string };
  await fillProgress(register, documentId);
  await fillTracking(register, documentId);
  await fillVisits(register);
  await fillTrips(register);
  await fillResults(register);
  await fillBriefings(register);
  await register.call('appointments.paste', { text: sampleWeek, year: 2021 });
}

async function fillProgress(register: Callable, documentId: string): Promise<void> {
  const { rows } = (await register.call('tasks.list', { documentId, limit: 200 })) as Page<TaskRow>;
  for (const entry of sampleProgress) {
    const tasks = rows.filter((row) => row.path === entry.path || row.path.startsWith(`${entry.path}.`));
    const task = tasks[entry.task];
    if (!task) continue;
    const item = (await register.call('items.get', { id: task.itemId })) as ItemDetail;
    const unitId = item.tasks.find((one) => one.id === task.id)?.assignments.find((one) => one.unitId)?.unitId;
    await register.call('progress.add', {
      taskId: task.id,
      on: entry.on,
      text: entry.text,
      ...(unitId ? { unitId } : {}),
      ...(entry.done ? { done: true } : {}),
      ...(entry.evidence ? { evidence: { number: entry.evidence, on: entry.on } } : {}),
    });
  }
}

/** The rounds that lie behind as they were carried out: two units at a time, two working days each. */
async function fillVisits(register: Callable): Promise<void> {
  const rounds = (await register.call('rounds.list', { year: 2021 })) as Page<RoundRow>;
  const today = officeDay(SAMPLE_INSTANT);
  for (const round of rounds.rows) {
    if (!round.windowFrom || round.windowFrom > today) continue;
    const visits = (await register.call('visits.list', { roundId: round.id })) as Page<VisitRow>;
    let from = workingPair(round.windowFrom);
    for (const [index, visit] of visits.rows.entries()) {
      const days = { announcedFrom: from, announcedTo: addDays(from, 1), actualFrom: from, actualTo: addDays(from, 1) };
      await register.call('visits.update', { id: visit.id, set: { ...days, stage: 'visited' } });
      if (index % 2 === 1) from = workingPair(addDays(from, 2));
    }
  }
}

/** Leaders take turns at the head of the rounds, and go out in between. */
async function fillTrips(register: Callable): Promise<void> {
  const visits = (await register.call('visits.list', { year: 2021 })) as Page<VisitRow>;
  const people = (await register.call('people.list', {})) as Page<{ id: string }>;
  const leader = (place: number) => people.rows[place % people.rows.length]?.id ?? '';
  const pairs = Map.groupBy(visits.rows, (visit) => `${visit.roundId} ${visit.fromOn ?? ''}`);
  let turn = 0;
  for (const together of pairs.values()) {
    for (const visit of together) {
      await register.call('team.add', { visitIds: [visit.id], personId: leader(turn), role: 'head' });
      turn += 1;
    }
  }
  for (const trip of sampleTrips) {
    const ids = trip.leaders.map(leader);
    await register.call('fieldDays.add', { personIds: ids, from: trip.from, to: trip.to, place: trip.place, purposes: trip.purposes });
  }
}

/** What came of the first visits: found, recommended, asked. */
async function fillResults(register: Callable): Promise<void> {
  const visits = (await register.call('visits.list', { year: 2021 })) as Page<VisitRow>;
  for (const [place, results] of sampleResults.entries()) {
    for (const one of results) await register.call('results.add', { visitId: visits.rows[place]?.id, ...one });
  }
}

async function fillBriefings(register: Callable): Promise<void> {
  const { clusters } = (await register.call('clusters.list', {})) as ClustersView;
  for (const { cluster, ...held } of sampleBriefings) {
    await register.call('briefings.record', { clusterId: clusters.find(({ name }) => name === cluster)?.id, ...held });
  }
}

/** The first day from which two working days follow each other. */
function workingPair(day: string): string {
  const FRIDAY = 4;
  return weekday(day) >= FRIDAY ? workingPair(addDays(day, 1)) : day;
}
