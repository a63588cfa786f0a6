/** The office's old register, taken in from a sheet. */
import { z } from 'zod';
import { sheetFields } from '../model/sheet.ts';
import type * as views from '../model/views.ts';
import { answers, task } from './operation.ts';

const words = z.string().min(1);

/** A name of the sheet, and who that is. */
const name = z.strictObject({
  name: words,
  meaning: z.union([
    z.strictObject({ unitId: z.string() }),
    z.strictObject({ personId: z.string() }),
    z.strictObject({ newUnit: words }),
    z.strictObject({ asWritten: z.literal(true) }),
  ]),
  remember: z.boolean().optional(),
});

/** How the sheet is to be read: what is absent is found out. */
const how = z.object({
  sheet: z.string().optional(),
  columns: z.array(z.strictObject({ index: z.int().min(0), field: z.enum(sheetFields).nullable() })).max(200).optional(),
  names: z.array(name).max(5000).optional(),
});

const file = z.union([z.object({ path: words }), z.object({ token: z.string() })]);

export const sheetsOperations = {
  'sheets.preview': task(file.and(how), answers<views.SheetPreview>()),
  /** `of` names the preview that was seen; `allowUnknown` leaves names that nobody answered as they are written. */
  'sheets.take': task(
    file.and(how).and(z.object({ of: z.string().optional(), allowUnknown: z.boolean().optional() })),
    answers<views.TakenSheet>(),
  ),
} as const;
