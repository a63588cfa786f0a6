/** The office's own templates: offered, checked, kept in the register in place of a built-in paper. */
import { Refusal } from '../../shared/model/refusal.ts';
import type { TemplateCheck, TemplateFile, TemplateOffer } from '../../shared/model/views.ts';
import { put } from '../db/put.ts';
import { TEMPLATE_OF } from '../db/queries/templates.ts';
import type { WriteDb } from '../db/writer.ts';
import { keepFile, type PickedFile } from './attachments.ts';
import { computedId } from './ids.ts';
import { askedOf, REPORT_TIMEOUT, type ReportRequest } from './report-requests.ts';
import type { CommandScope, TaskScope } from './scope.ts';

type WithPath = ReportRequest & { path: string };

/** What a template of this report can name, with examples of today, and the template that it has. @throws Refusal as `offerTemplate` of the process beside */
export function offerTemplate(input: ReportRequest, scope: TaskScope): Promise<TemplateOffer> {
  return scope.platform.runJob('offerTemplate', askedOf(input, scope), REPORT_TIMEOUT);
}

/** Every placeholder that cannot be filled, with its place; keeps nothing. @throws Refusal as `checkTemplateFile` */
export async function checkTemplate(input: WithPath, scope: TaskScope): Promise<TemplateCheck> {
  const { name, findings } = await scope.platform.runJob('checkTemplateFile', { ...askedOf(input, scope), path: input.path }, REPORT_TIMEOUT);
  return { name, findings };
}

/** Keeps a template that has no fault; the report's earlier one goes. @throws Refusal `template-wrong`, `attachments-full`, as `checkTemplateFile` */
export async function addTemplate(input: WithPath, scope: TaskScope): Promise<TemplateFile> {
  const { name, findings, file } = await scope.platform.runJob('checkTemplateFile', { ...askedOf(input, scope), path: input.path }, REPORT_TIMEOUT);
  const [first] = findings;
  if (first) throw new Refusal('template-wrong', { file: name, count: findings.length, written: first.written, around: first.place.around });
  const { id } = await scope.write(recordTemplate, { report: input.report, file });
  return { id, name };
}

/** The write phase: one row a report, the same on every laptop. @throws Refusal `attachments-full` */
export async function recordTemplate(trx: WriteDb, { report, file }: { report: string; file: PickedFile }, scope: CommandScope): Promise<{ id: string }> {
  await keepFile(trx, file);
  const id = computedId('template', report);
  await put(trx, 'attachment', id, { ofTable: TEMPLATE_OF, ofRow: report, fileSha256: file.sha256, fileName: file.name, onDay: scope.today });
  return { id };
}

/** @throws Refusal `needs-window` without a path, as `writeTemplateSample` of the process beside */
export async function writeTemplateSample(input: ReportRequest & { path?: string | undefined }, scope: TaskScope): Promise<{ path: string }> {
  if (input.path === undefined) throw new Refusal('needs-window');
  return scope.platform.runJob('writeTemplateSample', { ...askedOf(input, scope), path: input.path, author: scope.app.author }, REPORT_TIMEOUT);
}
