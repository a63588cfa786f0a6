/** What the task process can do. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { isMarkedSecret } from '../../shared/domain/reading/source/secret-mark.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { readBytes, readDocumentFile } from '../docx/read/read-file.ts';
import { checkDerived } from '../db/check-derived.ts';
import { checkLog, digest } from '../db/log/check.ts';
import { openForReading, type ReadStore } from '../db/open.ts';
import { backupContent } from '../db/restore.ts';
import { salvage } from '../db/salvage.ts';
import { deliverExchange, peekExchange, stageExchange } from './stage-exchange.ts';
import { comparePaper, makeCorrection } from './correct-paper.ts';
import { pagesOfEach, pagesOfPaper, pagesOfReport, previewReport, writePaper, writeReport } from './make-reports.ts';
import { checkTemplateFile, offerTemplate, writeTemplateSample } from './make-templates.ts';
import { isReturnedFile, readReturnedFile } from './read-returned-file.ts';
import { readSheetFile } from './read-sheet-file.ts';
import type { Jobs } from './platform.ts';

export const jobs: Jobs = {
  checkStore: ({ file }) => Promise.resolve(atOneMoment(file, ({ log }) => [...checkLog(log), ...checkDerived(log)])),
  digestStore: ({ file }) => Promise.resolve(atOneMoment(file, ({ log }) => digest(log))),
  previewReport,
  writeReport,
  writePaper,
  offerTemplate,
  checkTemplateFile,
  writeTemplateSample,
  pagesOfReport,
  pagesOfEach,
  pagesOfPaper,
  makeCorrection,
  comparePaper,
  salvage: (input) => Promise.resolve(salvage(input)),
  peekExchange,
  stageExchange,
  deliverExchange,
  checkBackup: ({ path }) => Promise.resolve(backupContent(path)),
  readSheet: readSheetFile,
  readReturned: readReturnedFile,
  isReturned: isReturnedFile,
  readDocument: async (input) => {
    if ('text' in input) {
      const text = plainText(input.text);
      if (isMarkedSecret(text)) throw new Refusal('document-secret');
      return { text, reading: readDocument(text, input.context), file: null };
    }
    const { text, bytes } = 'file' in input
      ? { ...readBytes(input.file.bytes), bytes: input.file.bytes }
      : await readDocumentFile(input.path);
    return {
      text,
      reading: readDocument(text, input.context),
      file: { name: 'file' in input ? input.file.name : basename(input.path), sha256: hash('sha256', bytes, 'hex'), bytes },
    };
  },
};

/** Reads a register as it stands at one moment, whoever writes meanwhile. */
function atOneMoment<T>(file: string, work: (store: ReadStore) => T): T {
  const store = openForReading(file);
  try {
    store.raw.exec('BEGIN');
    return work(store);
  } finally {
    store.close();
  }
}
