/** Meetings and their series: planning, moving and holding them, what was said of a task there. */
import type { ParsedInputOf } from '../../shared/contract/index.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { MeetingRow } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { listMeetings, meetingRow } from '../db/queries/meetings.ts';
import { readCells, writeCells } from '../db/rows.ts';
import type { WriteDb } from '../db/writer.ts';
import { computedId, newId } from './ids.ts';
import type { CommandScope } from './scope.ts';
import { type Update, updateRow } from './update-row.ts';

async function mustBe(trx: WriteDb, table: 'meetingSeries' | 'meeting' | 'document' | 'task' | 'cluster', id: string | undefined): Promise<void> {
  if (id !== undefined && !(await readCells(trx, table, id))) throw new Refusal('not-found');
}

/** A series by its name: the same name is the same series on every laptop, written as it was the first time. @throws Refusal `not-found` for its cluster */
export async function addSeries(trx: WriteDb, input: ParsedInputOf<'meetings.addSeries'>): Promise<{ id: string }> {
  await mustBe(trx, 'cluster', input.clusterId);
  const name = input.name.normalize('NFC');
  const id = computedId('meetingSeries', foldWords(name));
  const known = await readCells(trx, 'meetingSeries', id);
  await put(trx, 'meetingSeries', id, { name: String(known?.['name'] ?? name), kind: input.kind ?? null, clusterId: input.clusterId ?? null });
  return { id };
}

/** @throws Refusal `not-found`, `meeting-without-day` */
export async function createMeeting(trx: WriteDb, input: ParsedInputOf<'meetings.create'>): Promise<{ id: string }> {
  await mustBe(trx, 'meetingSeries', input.seriesId);
  await mustBe(trx, 'document', input.noticeId);
  if (!input.plannedOn && !input.heldOn) throw new Refusal('meeting-without-day');
  const id = newId();
  await put(trx, 'meeting', id, {
    seriesId: input.seriesId,
    name: input.name ?? null,
    plannedOn: input.plannedOn ?? null,
    heldOn: input.heldOn ?? null,
    chairName: input.chair ?? null,
    place: input.place ?? null,
    noticeId: input.noticeId ?? null,
  });
  return { id };
}

const MEETING_COLUMNS = ['name', 'plannedOn', 'heldOn', 'chairName', 'place', 'note', 'noticeId', 'seriesId'] as const;

/** @throws Refusal as `updateRow` */
export async function updateMeeting(trx: WriteDb, input: Update, scope: CommandScope): Promise<MeetingRow> {
  await updateRow(trx, 'meeting', MEETING_COLUMNS, input, scope);
  return meetingRow(trx, input.id);
}

/** The meeting took place. @throws Refusal `not-found` */
export async function holdMeeting(trx: WriteDb, input: ParsedInputOf<'meetings.hold'>): Promise<MeetingRow> {
  await mustBe(trx, 'meeting', input.id);
  await mustBe(trx, 'document', input.noticeId);
  await writeCells(trx, 'meeting', input.id, { heldOn: input.on, ...(input.noticeId ? { noticeId: input.noticeId } : {}) });
  return meetingRow(trx, input.id);
}

/** The office's advice or the leader's remark on a task at a meeting; what is not given stays. @throws Refusal `not-found` */
export async function remark(trx: WriteDb, input: ParsedInputOf<'meetings.remark'>): Promise<{ id: string }> {
  await mustBe(trx, 'meeting', input.meetingId);
  await mustBe(trx, 'task', input.taskId);
  const id = computedId(input.taskId, 'meetingRemark', input.meetingId);
  const said = Object.fromEntries((['advice', 'remark'] as const).flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]?.trim() || null]])));
  await put(trx, 'meetingRemark', id, { taskId: input.taskId, meetingId: input.meetingId, ...said });
  return { id };
}

/**
 * Puts a paper with the meeting that it came of; what was carried by its title or day is carried by that from now on.
 * @throws Refusal `not-found`, `meeting-without-day` where neither paper nor meeting says a day
 */
export async function assignDocument(trx: WriteDb, input: ParsedInputOf<'documents.assign'>): Promise<{ meetingId: string | null }> {
  const document = await readCells(trx, 'document', input.id);
  if (!document) throw new Refusal('not-found');
  await mustBe(trx, 'meeting', input.meetingId);
  await mustBe(trx, 'meetingSeries', input.seriesId);
  const meetingId = input.meetingId ?? (input.seriesId === undefined ? null : await meetingOn(trx, input.seriesId, String(document['meetingOn'] ?? document['issuedOn'] ?? '')));
  await writeCells(trx, 'document', input.id, { meetingId });
  return { meetingId };
}

/** The meeting of a series on a day, added as held where there is none. */
async function meetingOn(trx: WriteDb, seriesId: string, day: string): Promise<string> {
  if (day === '') throw new Refusal('meeting-without-day');
  const known = (await listMeetings(trx, { seriesId })).rows.find((meeting) => meeting.on === day);
  if (known) return known.id;
  const id = computedId(seriesId, 'meeting', day);
  await put(trx, 'meeting', id, { seriesId, heldOn: day });
  return id;
}
