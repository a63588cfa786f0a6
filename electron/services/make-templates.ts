/** Templates in the process beside: what they can name, whether one is right, one to begin from. Foreign files are opened here only. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { formatOf } from '../../shared/reports/formats.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { placeholdersOf } from '../../shared/reports/template-data.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { TemplateOffer } from '../../shared/model/views.ts';
import { templateOf } from '../db/queries/templates.ts';
import { fileBytes, readBytes } from '../docx/read/read-file.ts';
import { fillTemplate } from '../docx/template/fill-template.ts';
import { faultsOf, openTemplate } from '../docx/template/open-template.ts';
import { sampleTemplate } from '../docx/template/sample-template.ts';
import type { CheckedTemplate, ReportAsked, ReportTarget } from './job-data.ts';
import { makePapers } from './make-papers.ts';
import { atOneMoment } from './make-reports.ts';
import { writeFilesSafely } from './write-file.ts';

/** @throws Refusal `nobody-to-write`, of the report's maker */
export function offerTemplate(asked: ReportAsked): Promise<TemplateOffer> {
  return atOneMoment(asked.file, async (db) => {
    const stored = await templateOf(db, asked.report);
    return { ...placeholdersOf(somePapers(await makePapers(db, asked))), template: stored && { id: stored.id, name: stored.name } };
  });
}

/** @throws Refusal those of `readBytes` and `openTemplate`, `template-not-word`, `template-unreadable`, `nobody-to-write`, of the report's maker */
export async function checkTemplateFile({ path, ...asked }: ReportAsked & { path: string }): Promise<CheckedTemplate> {
  const name = basename(path).normalize('NFC');
  const docs = somePapers(await atOneMoment(asked.file, (db) => makePapers(db, asked)));
  try {
    const bytes = await fileBytes(path);
    if (readBytes(bytes).form !== 'docx') throw new Refusal('template-not-word');
    const findings = faultsOf(openTemplate(bytes), placeholdersOf(docs));
    if (findings.length === 0) fillTemplate(bytes, docs.slice(0, 1));
    return { name, findings, file: { name, sha256: hash('sha256', bytes, 'hex'), bytes } };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { file: name, ...error.params }) : error;
  }
}

/** @throws Refusal `nobody-to-write`, of the report's maker, of `writeFilesSafely` */
export async function writeTemplateSample({ path, author, ...asked }: ReportAsked & ReportTarget): Promise<{ path: string }> {
  const docs = somePapers(await atOneMoment(asked.file, (db) => makePapers(db, asked)));
  await writeFilesSafely([{ path, bytes: sampleTemplate(docs, formatOf(docs[0]), { author, createdOn: asked.today }) }]);
  return { path };
}

function somePapers(docs: ReportDoc[]): ReportDoc[] {
  if (docs.length === 0) throw new Refusal('nobody-to-write');
  return docs;
}
