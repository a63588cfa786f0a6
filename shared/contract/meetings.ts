/** Meetings and their series. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, nothing, paging, query, update } from './operation.ts';

export const meetingsOperations = {
  'meetings.series': query(nothing, answers<views.Page<views.SeriesRow>>()),
  'meetings.addSeries': command(
    z.strictObject({ name: z.string().trim().min(1), kind: z.string().optional(), clusterId: z.string().optional() }),
    answers<{ id: string }>(),
  ),
  /** `office`: without the briefings of clusters that no paper came of; there are many, and they have a log of their own. */
  'meetings.list': query(z.strictObject({ seriesId: z.string().optional(), office: z.boolean().optional(), ...paging }), answers<views.Page<views.MeetingRow>>()),
  'meetings.get': query(byId, answers<views.MeetingDetail>()),
  'meetings.create': command(
    z.strictObject({
      seriesId: z.string(),
      plannedOn: civilDate.optional(),
      heldOn: civilDate.optional(),
      name: z.string().optional(),
      chair: z.string().optional(),
      place: z.string().optional(),
      /** The notice that came of it. */
      noticeId: z.string().optional(),
    }),
    answers<{ id: string }>(),
  ),
  /** Moving a meeting moves the review days that hang on it. */
  'meetings.update': command(update, answers<views.MeetingRow>()),
  'meetings.hold': command(z.strictObject({ id: z.string(), on: civilDate, noticeId: z.string().optional() }), answers<views.MeetingRow>()),
  /**
   * The meeting that a paper came of: one that is there, or the one of a series on the paper's own day, which is added where
   * it is missing. Neither: the paper belongs to no meeting by hand.
   */
  'documents.assign': command(
    z.strictObject({ id: z.string(), meetingId: z.string().optional(), seriesId: z.string().optional() }),
    answers<{ meetingId: string | null }>(),
  ),
  'meetings.remark': command(
    z.strictObject({
      meetingId: z.string(),
      taskId: z.string(),
      advice: z.string().nullable().optional(),
      remark: z.string().nullable().optional(),
    }),
    answers<{ id: string }>(),
  ),
} as const;
