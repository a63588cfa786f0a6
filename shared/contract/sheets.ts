/** The office's old register, taken in from a sheet. */
import { z } from 'zod';
import { sheetFields } from '../model/sheet.ts';
import type * as views from '../model/views.ts';
import { answers, done, task } from './operation.ts';

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

const columns = z.array(z.strictObject({ index: z.int().min(0), field: z.enum(sheetFields).nullable() })).max(200);
const names = z.array(name).max(5000);

/** How the sheet is to be read: what is absent is found out. */
const how = z.object({
  sheet: z.string().optional(),
  columns: columns.optional(),
  names: names.optional(),
});

/** A workbook: a file, or one whose answers are kept. */
const file = z.union([z.object({ path: words }), z.object({ token: z.string() }), z.object({ draft: z.string() })]);

export const sheetsOperations = {
  'sheets.preview': task(file.and(how), answers<views.SheetPreview>()),
  /** Keeps what was said of a sheet, outside of the log, until it is written or `drafts.drop` forgets it. */
  'sheets.keep': task(
    file.and(z.object({ of: z.string(), sheet: words, columns, names })),
    done,
  ),
  /** `of` names the preview that was seen; `allowUnknown` leaves names that nobody answered as they are written. */
  'sheets.take': task(
    file.and(how).and(z.object({ of: z.string().optional(), allowUnknown: z.boolean().optional() })),
    answers<views.TakenSheet>(),
  ),
} as const;
