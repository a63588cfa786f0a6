/** Units, clusters and persons. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, byId, civilDate, command, done, nothing, paging, query, update } from './operation.ts';

export const unitsOperations = {
  'units.list': query(
    z.strictObject({ on: civilDate.optional(), kind: z.string().optional(), search: z.string().optional(), ...paging }),
    answers<views.Page<views.UnitRow>>(),
  ),
  'units.get': query(byId, answers<views.UnitDetail>()),
  'units.update': command(update, answers<views.UnitDetail>()),
  'units.ended': query(nothing, answers<views.Page<views.EndedUnit>>()),
  'units.moveWork': command(
    z.strictObject({ unitId: z.string(), successorId: z.string().optional() }),
    answers<{ moved: number }>(),
  ),
  'clusters.list': query(nothing, answers<views.ClustersView>()),
  'clusters.preview': query(z.strictObject({ text: z.string() }), answers<views.Page<views.ClusterPreview>>()),
  'clusters.paste': command(
    z.strictObject({ text: z.string(), from: civilDate.optional() }),
    answers<{ clusters: number; units: number; unknown: string[] }>(),
  ),
  'clusters.update': command(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      leaderId: z.string().nullable().optional(),
      departmentId: z.string().nullable().optional(),
    }),
    done,
  ),
  'people.list': query(nothing, answers<views.Page<{ id: string; name: string; position: string | null }>>()),
} as const;
