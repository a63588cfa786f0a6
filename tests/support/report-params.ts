/** What each report cannot do without, from what a register holds. */
import { reports, type ReportId } from '../../shared/reports/registry.ts';
import type { ParamFields } from '../../shared/reports/params.ts';
import type { TestRegister } from './register.ts';

/** Parameters with which a report has something to say; what the register does not hold is left out. */
export async function neededParams(desk: Pick<TestRegister, 'call'>, id: ReportId): Promise<Record<string, string>> {
  const [round] = (await desk.call('rounds.list', { year: 2021 })).rows;
  const [visit] = (await desk.call('visits.list', { year: 2021 })).rows;
  const unit = (await desk.call('units.list', { kind: 'department' })).rows.toSorted((a, b) => b.openTasks - a.openTasks)[0];
  const task = (await desk.call('tasks.list', { status: 'overdue' })).rows.find((row) => row.checklist !== null);
  const meeting = (await desk.call('meetings.list', {})).rows.find((row) => row.noticeId !== null);
  const fields: ParamFields = reports[id].params;
  const [anyTask] = (await desk.call('tasks.list', { limit: 1 })).rows;
  const known: Record<string, string | undefined> = { unitId: unit?.id, taskId: fields['taskId']?.kind === 'task' ? anyTask?.id : task?.id, roundId: round?.id, visitId: visit?.id, meetingId: meeting?.id };
  const needed = Object.entries(known).filter(([name, value]) => value !== undefined && fields[name]?.needed);
  return Object.fromEntries([...needed, ...(fields['which'] ? [['which', 'open']] : [])]) as Record<string, string>;
}
