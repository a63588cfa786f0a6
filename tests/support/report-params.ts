/** What each report cannot do without, from the sample year. */
import { reports, type ReportId } from '../../shared/reports/registry.ts';
import type { ParamFields } from '../../shared/reports/params.ts';
import type { TestRegister } from './register.ts';

/** Parameters with which a report of the sample year has something to say. */
export async function neededParams(desk: TestRegister, id: ReportId): Promise<Record<string, string>> {
  const [round] = (await desk.call('rounds.list', { year: 2021 })).rows;
  const [visit] = (await desk.call('visits.list', { year: 2021 })).rows;
  const unit = (await desk.call('units.list', { kind: 'department' })).rows.toSorted((a, b) => b.openTasks - a.openTasks)[0];
  const task = (await desk.call('tasks.list', { status: 'overdue' })).rows.find((row) => row.checklist !== null);
  const meeting = (await desk.call('meetings.list', {})).rows.find((row) => row.heldOn !== null);
  const known: Record<string, string | undefined> = { unitId: unit?.id, taskId: task?.id, roundId: round?.id, visitId: visit?.id, meetingId: meeting?.id };
  const fields: ParamFields = reports[id].params;
  const needed = Object.entries(known).filter(([name]) => fields[name]?.needed);
  return Object.fromEntries([...needed, ...(fields['which'] ? [['which', 'open']] : [])]) as Record<string, string>;
}
