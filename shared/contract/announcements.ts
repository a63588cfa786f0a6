/** Notices that found the teams of a planned round. */
import { z } from 'zod';
import { teamRoles } from '../domain/visit-stages.ts';
import type * as views from '../model/views.ts';
import { answers, civilDate, command, task } from './operation.ts';

const day = civilDate.nullable();
const words = z.string().trim().min(1);

const member = z.strictObject({ name: words, personId: z.string().nullable(), role: z.enum(teamRoles), unitId: z.string().nullable() });

export const announcementsOperations = {
  'announcements.preview': task(
    z.strictObject({ documentId: z.string(), roundId: z.string().optional() }),
    answers<views.AnnouncementPreview>(),
  ),
  'announcements.take': command(
    z.strictObject({
      documentId: z.string(),
      roundId: z.string(),
      /** `visitId` null: a unit that the round did not have. */
      visits: z
        .array(z.strictObject({ visitId: z.string().nullable(), unitId: z.string().nullable(), unitName: words, from: day, to: day, members: z.array(member).max(100) }))
        .max(200),
      /** Visits of the round that the paper does not name and that are put off. */
      postpone: z.array(z.string()).max(200),
    }),
    answers<views.AnnouncementTaken>(),
  ),
} as const;
