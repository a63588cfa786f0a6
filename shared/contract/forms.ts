/** Papers that come back: forms that units filled in, sheets that the office edited in Word. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, task } from './operation.ts';

const file = z.union([z.object({ path: z.string().min(1) }), z.object({ token: z.string() })]);

export const formsOperations = {
  /** Whether the file is a form or a sheet of this program, whoever's; what cannot be read is none. */
  'forms.recognise': task(file, answers<{ returned: boolean }>()),
  /** What the file proposes, by what it is; writes nothing. */
  'forms.preview': task(file, answers<views.ReturnedPreview>()),
  /** Writes the lines of these keys in one step; `of` names the preview that was seen. */
  'forms.take': task(file.and(z.object({ of: z.string(), keys: z.array(z.string()).min(1).max(20_000) })), answers<{ written: number }>()),
} as const;
