/** What a reviewer decided, as it comes in with `documents.take` and `drafts.keep`. */
import { z } from 'zod';
import { civilDate } from './operation.ts';

const day = civilDate.nullable();
const every = z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'continuous']);
const party = {
  name: z.string().min(1),
  unitId: z.string().nullable(),
  personId: z.string().nullable(),
  kind: z.enum(['unit', 'person', 'group']),
};
const owner = z.strictObject({ ...party, role: z.enum(['lead', 'support', 'oversee', 'direct']) });
const words = z.string().nullable();

const taskChange = z.strictObject({
  title: words.optional(),
  kind: z.enum(['task', 'standingDuty', 'statement']).optional(),
  owners: z.array(owner).optional(),
  deadlines: z.array(z.strictObject({ phrase: z.string(), from: day, to: day })).optional(),
  recurrences: z.array(z.strictObject({ phrase: z.string(), every, detail: words })).optional(),
  advisingUnitId: words.optional(),
});

const roundChange = z.strictObject({
  name: z.string().min(1).optional(),
  window: z.strictObject({ phrase: z.string(), from: day, to: day }).nullable().optional(),
  units: z.array(z.strictObject({ name: z.string().min(1), unitId: z.string().nullable(), days: z.strictObject({ from: civilDate, to: civilDate }).refine(({ from, to }) => from <= to).optional() })).optional(),
});

const headChange = z.strictObject({
  kind: z.enum(['notice', 'plan', 'dispatch', 'decision', 'report', 'other']).optional(),
  number: words.optional(),
  symbol: words.optional(),
  issuedOn: day.optional(),
  meetingOn: day.optional(),
});

const answers = { answers: z.string().optional() };
const place = z.int().min(0);

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ ...answers, kind: z.literal('head'), set: headChange }),
  z.strictObject({ ...answers, kind: z.literal('task'), task: z.string(), set: taskChange }),
  z.strictObject({ ...answers, kind: z.literal('round'), round: place, set: roundChange }),
  z.strictObject({ ...answers, kind: z.literal('title'), item: z.string(), title: words }),
  z.strictObject({ ...answers, kind: z.literal('split'), task: z.string(), at: place }),
  z.strictObject({ ...answers, kind: z.literal('merge'), task: z.string() }),
  z.strictObject({ ...answers, kind: z.literal('drop'), task: z.string() }),
  z.strictObject({ ...answers, kind: z.literal('bringBack'), task: z.string() }),
  z.strictObject({ ...answers, kind: z.literal('add'), item: z.string(), start: place, end: place }),
  z.strictObject({
    ...answers,
    kind: z.literal('name'),
    name: z.string().min(1),
    meaning: z.union([
      z.strictObject({ unitId: z.string() }),
      z.strictObject({ personId: z.string() }),
      z.strictObject({ newUnit: z.string().min(1) }),
    ]),
    remember: z.boolean().optional(),
  }),
  z.strictObject({
    ...answers,
    kind: z.literal('group'),
    name: z.string().min(1),
    meaning: z.union([z.strictObject({ group: z.string().min(1) }), z.strictObject({ owners: z.array(z.strictObject(party)).min(1) })]),
  }),
  z.strictObject({ ...answers, kind: z.literal('advise'), person: z.string().min(1), unitId: z.string() }),
  z.strictObject({ ...answers, kind: z.literal('deadline'), at: place, from: day, to: day }),
  z.strictObject({ ...answers, kind: z.literal('settle'), also: z.array(z.string()).optional() }),
]);

export const decisions = z.array(decision).max(5000);
