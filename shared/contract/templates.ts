/** The office's own Word templates in the place of built-in reports; one is taken off by `attachments.remove`. */
import { z } from 'zod';
import type * as views from '../model/views.ts';
import { answers, fileRef, task } from './operation.ts';

/** Parameters as of `reports.preview`: what the report says now is where examples and names come from. */
const ofReport = { report: z.string(), params: z.record(z.string(), z.unknown()).optional() };

export const templatesOperations = {
  'templates.offer': task(z.strictObject(ofReport), answers<views.TemplateOffer>()),
  /** Keeps nothing. */
  'templates.check': task(fileRef.and(z.object(ofReport)), answers<views.TemplateCheck>()),
  'templates.add': task(fileRef.and(z.object(ofReport)), answers<views.TemplateFile>()),
  'templates.writeSample': task(z.strictObject({ ...ofReport, token: z.string().optional(), path: z.string().min(1).optional() }), answers<{ path: string }>()),
} as const;
