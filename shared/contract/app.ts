/** The program itself: who works here, files picked, the first page. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, done, fileRef, nothing, query, task } from './operation.ts';

export const appOperations = {
  'app.info': query(nothing, answers<views.AppInfo>()),
  'app.setAuthor': task(z.strictObject({ name: z.string().trim().min(1).max(120) }), done),
  'app.openSample': task(nothing, done),
  'app.closeSample': task(nothing, done),
  /** What went wrong inside the window, without contents (`shared/domain/describe-fault.ts`): goes to the log file. */
  'app.noteFault': task(z.strictObject({ told: z.string().min(1).max(8000) }), done),
  'files.pick': task(z.strictObject({ purpose: z.enum(['document', 'sheet', 'template', 'form', 'exchange', 'backup']) }), answers<{ token: string; name: string } | null>()),
  /** Several files to attach; none when nothing was picked. */
  'files.pickAttachments': task(nothing, answers<{ token: string; name: string }[]>()),
  'files.pickSave': task(
    z.strictObject({ purpose: z.enum(['report', 'sheet', 'pdf', 'exchange', 'calendar']), name: z.string() }),
    answers<{ token: string; name: string } | null>(),
  ),
  'files.pickFolder': task(nothing, answers<{ token: string; name: string } | null>()),
  'files.show': task(fileRef, done),
  /** In the program that the machine has for it. */
  'files.open': task(fileRef, done),
  'home.get': query(nothing, answers<views.HomeView>()),
} as const;
