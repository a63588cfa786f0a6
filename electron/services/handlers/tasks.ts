/** What does each task: files, other processes, what takes long; a missing one does not compile. */
import { previewAnnouncement } from '../announcements.ts';
import { readWeekFile } from '../appointments.ts';
import { closeSample, noteFault, openFile, openSample, pickAttachments, pickFile, pickFolder, pickSave, setAuthor, showFile } from '../app.ts';
import { addTemplate, checkTemplate, offerTemplate, writeTemplateSample } from '../templates.ts';
import { addAttachment, addAttachments, openAttachment, writeAttachment } from '../attachments.ts';
import { backups, createBackup, lookAtBackup, restoreBackup } from '../backups.ts';
import { checkStore, digestStore } from '../check.ts';
import { eraseDocument } from '../erase.ts';
import { writeMergePaper, writePassphraseSheet } from '../exchange-papers.ts';
import { giveWayTo, merge, previewMerge, undoMerge } from '../exchange.ts';
import { exportFile } from '../give-out.ts';
import { previewDocument, readDocumentFile, takeDocument } from '../documents.ts';
import { writeCalendar } from '../calendar-file.ts';
import { leaveOnStick, lookAtSticks } from '../stick.ts';
import { forgetDraft, keepDraft } from '../drafts.ts';
import { comparePaper, correctPaper, writePaper } from '../papers.ts';
import { printPaper, printReport } from '../print-reports.ts';
import { previewReport, writeReport } from '../reports.ts';
import { previewForm, recogniseForm, takeForm } from '../forms.ts';
import { keepSheet, previewSheet, takeSheet } from '../sheets.ts';
import { previewResults, takeResults } from '../results-paper.ts';
import type { Tasks } from './kinds.ts';

export const tasks: Tasks = {
  'app.setAuthor': setAuthor,
  'app.noteFault': noteFault,
  'app.openSample': openSample,
  'app.closeSample': closeSample,
  'files.pick': pickFile,
  'files.pickAttachments': pickAttachments,
  'files.pickSave': pickSave,
  'files.pickFolder': pickFolder,
  'files.show': showFile,
  'files.open': openFile,
  'documents.read': readDocumentFile,
  'documents.preview': previewDocument,
  'documents.take': takeDocument,
  'appointments.read': readWeekFile,
  'attachments.add': addAttachment,
  'attachments.addSeveral': addAttachments,
  'attachments.open': openAttachment,
  'attachments.write': writeAttachment,
  'announcements.preview': previewAnnouncement,
  'results.preview': previewResults,
  'results.take': takeResults,
  'forms.recognise': recogniseForm,
  'forms.preview': previewForm,
  'forms.take': takeForm,
  'sheets.preview': previewSheet,
  'sheets.keep': keepSheet,
  'sheets.take': takeSheet,
  'drafts.keep': keepDraft,
  'drafts.drop': forgetDraft,
  'calendar.write': writeCalendar,
  'reports.preview': previewReport,
  'reports.write': writeReport,
  'reports.print': printReport,
  'templates.offer': offerTemplate,
  'templates.check': checkTemplate,
  'templates.add': addTemplate,
  'templates.writeSample': writeTemplateSample,
  'papers.write': writePaper,
  'papers.correct': correctPaper,
  'papers.compare': comparePaper,
  'papers.print': printPaper,
  'sync.export': exportFile,
  'sync.preview': previewMerge,
  'sync.merge': merge,
  'sync.passphraseSheet': writePassphraseSheet,
  'sync.mergePaper': writeMergePaper,
  'sync.undo': undoMerge,
  'sync.giveWay': giveWayTo,
  'backup.create': createBackup,
  'usb.look': lookAtSticks,
  'usb.leave': leaveOnStick,
  'backup.list': backups,
  'backup.look': lookAtBackup,
  'backup.restore': restoreBackup,
  'documents.erase': eraseDocument,
  'store.check': checkStore,
  'store.digest': digestStore,
};
