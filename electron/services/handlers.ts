/** The complete map from operations to what does them; a missing one does not compile. Longer than other files: it is one list. */
import { bandsOf } from '../../shared/domain/holidays.ts';
import type { NamesOfKind, OutputOf, ParsedInputOf } from '../../shared/contract/index.ts';
import { nameConflicts, newestMergeView } from '../db/queries/exchange-views.ts';
import { listBriefings } from '../db/queries/briefings.ts';
import { listCalendar } from '../db/queries/calendar.ts';
import { listAttachments } from '../db/queries/attachments.ts';
import { besideSearch } from '../db/queries/beside-search.ts';
import { checklistOf, listGroups, missingOf } from '../db/queries/checklist.ts';
import { listDuties } from '../db/queries/duties.ts';
import { listFilters } from '../db/queries/filters.ts';
import { figures, home } from '../db/queries/figures.ts';
import { getItem, getTask } from '../db/queries/item-detail.ts';
import { getDocument, listDocuments } from '../db/queries/documents.ts';
import { listItems, listTasks } from '../db/queries/lists.ts';
import { proposeLinks } from '../db/queries/link-proposals.ts';
import { checkTrip, fieldBalance, fieldRules, listTrips } from '../db/queries/field-days.ts';
import { getMeeting, listMeetings, listSeries } from '../db/queries/meetings.ts';
import { getPaper, listPapers } from '../db/queries/papers.ts';
import { listRounds, listVisits } from '../db/queries/plan.ts';
import { listReminded, remindersText } from '../db/queries/reminders.ts';
import { listSettings } from '../db/queries/settings.ts';
import { listTrackers } from '../db/queries/trackers.ts';
import { listTags } from '../db/queries/tags.ts';
import { withSubjects } from '../db/queries/subjects.ts';
import { appInfo, storeInfo } from '../db/queries/store-info.ts';
import { checkClashes, clashRules, listClashes, listHolidays, yearHolidays } from '../db/queries/clashes.ts';
import { listAppointments, previewAppointments } from '../db/queries/appointments.ts';
import { coverage, readPastVisits } from '../db/queries/coverage.ts';
import { listFollowUps } from '../db/queries/results.ts';
import { typingHelp } from '../db/queries/typing.ts';
import { visitDetail } from '../db/queries/visit-detail.ts';
import { getUnit, listClusters, listEndedUnits, listPeople, listUnits } from '../db/queries/units.ts';
import { listDrafts } from '../db/review-drafts.ts';
import { historyPage } from '../db/log/history.ts';
import { previewAnnouncement, takeAnnouncement } from './announcements.ts';
import { appointmentAsTrip, appointmentsAsTrips, pasteAppointments, readWeekFile, removeAppointment, updateAppointment } from './appointments.ts';
import { closeSample, noteFault, openFile, openSample, pickFile, pickFolder, pickSave, setAuthor, showFile } from './app.ts';
import { addTemplate, checkTemplate, offerTemplate, writeTemplateSample } from './templates.ts';
import { addAttachment, openAttachment, removeAttachment, writeAttachment } from './attachments.ts';
import { backups, createBackup, lookAtBackup, restoreBackup } from './backups.ts';
import { checkStore, digestStore } from './check.ts';
import { listConflicts } from '../db/exchange/conflicts.ts';
import { markDuty } from './duties.ts';
import { eraseDocument } from './erase.ts';
import { writeMergePaper, writePassphraseSheet } from './exchange-papers.ts';
import { giveWayTo, merge, previewMerge, settle, settleAll, undoMerge } from './exchange.ts';
import { exportFile } from './give-out.ts';
import { confirmProgress, sendBack } from './confirmation.ts';
import { pastePastVisits } from './coverage.ts';
import { previewDocument, readDocumentFile, takeDocument } from './documents.ts';
import { writeCalendar } from './calendar-file.ts';
import { recordBriefing } from './briefings.ts';
import { addTrip, exempt, removeTrip, setFieldRules, unexempt } from './field-days.ts';
import { redo, undo } from './history.ts';
import { addProgress, createItem, updateItem, updateTask } from './items.ts';
import { leaveOnStick, lookAtSticks } from './stick.ts';
import { listLaptops } from '../db/queries/laptops.ts';
import { outsideView } from '../db/queries/outside.ts';
import { forgetDraft, keepDraft } from './drafts.ts';
import { numberDocument, restrictDocument } from './number-document.ts';
import { fanOut, markUnits } from './checklists.ts';
import { removeFilter, saveFilter } from './filters.ts';
import { addSeries, assignDocument, createMeeting, holdMeeting, remark, updateMeeting } from './meetings.ts';
import { addReminders, answerReminders } from './reminders.ts';
import { comparePaper, correctPaper, handOutPapers, numberPapers, removePapers, writePaper } from './papers.ts';
import { pasteLines, previewLines } from './paste-lines.ts';
import { fillTasks, recordLine } from './record-line.ts';
import { printPaper, printReport } from './print-reports.ts';
import { listReports, previewReport, writeReport } from './reports.ts';
import { addResults, getResults, removeResult, setResultPaper, updateFinding, updateProposal } from './results.ts';
import type { CommandHandler, QueryHandler, SteppedCommand, TaskHandler } from './scope.ts';
import { setSetting } from './settings.ts';
import { previewForm, takeForm } from './forms.ts';
import { previewSheet, takeSheet } from './sheets.ts';
import { previewResults, takeResults } from './results-paper.ts';
import { addExtension, addLink, endTask } from './task-events.ts';
import { handOver, trackDocument, trackTasks } from './trackers.ts';
import { moveWork, pasteClusters, previewClusters, updateCluster, updateUnit } from './units.ts';
import { setTags } from './tags.ts';
import { addToTeams, answerOutline, leaveTeam, setOutline } from './teams.ts';
import { acceptClash, carryOver, changeVisits, setClashRules, setHoliday, updateVisit } from './visits.ts';
import { withdrawDocument } from './withdrawals.ts';

/** Tokens are paths by the time a handler sees them. */
type WithPath<I> = I extends { token: string } ? never : I;

export type Queries = { [N in NamesOfKind<'query'>]: QueryHandler<ParsedInputOf<N>, OutputOf<N>> };
export type Commands = {
  [N in NamesOfKind<'command'>]:
    | CommandHandler<ParsedInputOf<N>, OutputOf<N>>
    | SteppedCommand<ParsedInputOf<N>, OutputOf<N>>;
};
export type Tasks = { [N in NamesOfKind<'task'>]: TaskHandler<WithPath<ParsedInputOf<N>>, OutputOf<N>> };

export const queries: Queries = {
  'app.info': async (db, _input, scope) => ({ ...(await appInfo(db)), ...scope.app, today: scope.today }),
  'documents.list': (db, input, { today }) => listDocuments(db, input, today),
  'documents.get': (db, { id }, { today }) => getDocument(db, id, today),
  'drafts.list': (db) => listDrafts(db),
  'items.list': (db, input, { today }) => listItems(db, input, today),
  'items.get': (db, { id }, { today }) => getItem(db, id, today),
  'tasks.list': (db, input, { today }) => listTasks(db, input, today),
  'tasks.typing': (db, { taskId }) => typingHelp(db, taskId),
  'tasks.previewLines': (db, input, { today }) => previewLines(db, input, today),
  'tasks.get': (db, { id }, { today }) => getTask(db, id, today),
  'attachments.list': (db, input) => listAttachments(db, input),
  'checklist.get': (db, { taskId }, { today }) => checklistOf(db, taskId, today),
  'checklist.groups': (db, _input, { today }) => listGroups(db, today),
  'checklist.missing': (db, { taskId }, { today }) => missingOf(db, taskId, today),
  'trackers.list': (db, _input, { today }) => listTrackers(db, today),
  'links.propose': (db, { documentId }, { today }) => proposeLinks(db, documentId, today),
  'tags.list': (db) => listTags(db),
  'reminders.message': (db, { taskIds }, { today }) => remindersText(db, taskIds, today),
  'reminders.list': (db, input, { today }) => listReminded(db, input, today),
  'meetings.series': (db, _input, { today }) => listSeries(db, today),
  'meetings.list': (db, input) => listMeetings(db, input),
  'meetings.get': (db, { id }, { today }) => getMeeting(db, id, today),
  'duties.list': (db, input, { today }) => listDuties(db, input, today),
  'filters.list': (db) => listFilters(db),
  'settings.list': (db) => listSettings(db),
  'units.list': (db, input, { today }) => listUnits(db, input, today),
  'units.get': (db, { id }, { today }) => getUnit(db, id, today),
  'units.ended': (db, _input, { today }) => listEndedUnits(db, today),
  'clusters.list': (db, _input, { today }) => listClusters(db, today),
  'clusters.preview': (db, { text }, { today }) => previewClusters(db, text, today),
  'people.list': (db, _input, { today }) => listPeople(db, today),
  'rounds.list': (db, input) => listRounds(db, input),
  'visits.list': (db, input, { today }) => listVisits(db, input, today),
  'visits.get': (db, { id }, { today }) => visitDetail(db, id, today),
  'briefings.list': (db, { year }, { today }) => listBriefings(db, year, today),
  'calendar.list': (db, input, { today }) => listCalendar(db, input, today),
  'calendar.bands': async (db, { year }) => bandsOf(year, await yearHolidays(db, year)),
  'holidays.list': (db, { year }) => listHolidays(db, year),
  'clashes.list': (db, { year }, { today }) => listClashes(db, year, today),
  'clashes.rules': (db) => clashRules(db),
  'clashes.check': (db, input, { today }) => checkClashes(db, input, today),
  'appointments.list': (db, input, { today }) => listAppointments(db, input, today),
  'appointments.preview': (db, input, { today }) => previewAppointments(db, input, today),
  'coverage.get': (db, input, { today }) => coverage(db, input, today),
  'coverage.preview': async (db, { text }) => {
    const rows = await readPastVisits(db, text);
    return { total: rows.length, rows };
  },
  'results.get': (db, { visitId }, { today }) => getResults(db, visitId, today),
  'followUps.list': (db, input, { today }) => listFollowUps(db, input, today),
  'fieldDays.balance': (db, { year }, { today }) => fieldBalance(db, year, today),
  'fieldDays.list': (db, input) => listTrips(db, input),
  'fieldDays.check': (db, input) => checkTrip(db, input),
  'fieldDays.rules': (db) => fieldRules(db),
  'search.beside': (db, { words }, { today }) => besideSearch(db, words, today),
  figures: (db, input, { today }) => figures(db, input, today),
  'reports.list': listReports,
  'papers.list': (db, input) => listPapers(db, input),
  'papers.get': (db, { id }) => getPaper(db, id),
  'home.get': (db, _input, { today, app }) => home(db, today, app.author),
  'history.list': (db, input, { log }) =>
    withSubjects(db, historyPage(log, { ...input, limit: input.limit ?? 50, offset: input.offset ?? 0 })),
  'sync.conflicts': (db, _input, { log }) => nameConflicts(db, listConflicts(log)),
  'sync.laptops': (db) => listLaptops(db),
  'backup.outside': (db, _input, { log, today }) => outsideView(db, log, today),
  'sync.newestMerge': (db) => newestMergeView(db),
  'store.info': (db, _input, { app }) => storeInfo(db, app.version),
};

export const commands: Commands = {
  'documents.update': numberDocument,
  'documents.restrict': restrictDocument,
  'items.create': createItem,
  'items.update': updateItem,
  'tasks.update': updateTask,
  'tasks.record': recordLine,
  'tasks.fill': fillTasks,
  'tasks.pasteLines': pasteLines,
  'progress.add': addProgress,
  'progress.confirm': confirmProgress,
  'progress.sendBack': sendBack,
  'tasks.track': trackTasks,
  'documents.track': trackDocument,
  'trackers.handOver': handOver,
  'tags.set': setTags,
  'checklist.fanOut': fanOut,
  'checklist.mark': markUnits,
  'attachments.remove': removeAttachment,
  'extensions.add': addExtension,
  'tasks.end': endTask,
  'links.add': addLink,
  'documents.withdraw': withdrawDocument,
  'reminders.add': addReminders,
  'reminders.answer': answerReminders,
  'meetings.addSeries': addSeries,
  'meetings.create': createMeeting,
  'meetings.update': updateMeeting,
  'meetings.hold': holdMeeting,
  'documents.assign': assignDocument,
  'meetings.remark': remark,
  'duties.mark': markDuty,
  'settings.set': setSetting,
  'filters.save': saveFilter,
  'filters.remove': removeFilter,
  'units.update': updateUnit,
  'units.moveWork': moveWork,
  'clusters.paste': pasteClusters,
  'clusters.update': updateCluster,
  'visits.update': updateVisit,
  'visits.change': changeVisits,
  'visits.carryOver': carryOver,
  'announcements.take': takeAnnouncement,
  'team.add': addToTeams,
  'team.remove': leaveTeam,
  'outline.set': setOutline,
  'outline.answer': answerOutline,
  'clashes.accept': acceptClash,
  'clashes.setRules': setClashRules,
  'holidays.set': setHoliday,
  'briefings.record': recordBriefing,
  'appointments.paste': pasteAppointments,
  'appointments.update': updateAppointment,
  'appointments.remove': removeAppointment,
  'appointments.asTrips': appointmentsAsTrips,
  'appointments.asTrip': appointmentAsTrip,
  'coverage.paste': pastePastVisits,
  'results.add': addResults,
  'results.remove': removeResult,
  'results.setPaper': setResultPaper,
  'findings.update': updateFinding,
  'proposals.update': updateProposal,
  'fieldDays.add': addTrip,
  'fieldDays.remove': removeTrip,
  'fieldDays.exempt': exempt,
  'fieldDays.unexempt': unexempt,
  'fieldDays.setRules': setFieldRules,
  'papers.handOut': handOutPapers,
  'papers.number': numberPapers,
  'papers.remove': removePapers,
  'history.undo': undo,
  'history.redo': redo,
  'sync.settle': settle,
  'sync.settleAll': settleAll,
};

export const tasks: Tasks = {
  'app.setAuthor': setAuthor,
  'app.noteFault': noteFault,
  'app.openSample': openSample,
  'app.closeSample': closeSample,
  'files.pick': pickFile,
  'files.pickSave': pickSave,
  'files.pickFolder': pickFolder,
  'files.show': showFile,
  'files.open': openFile,
  'documents.read': readDocumentFile,
  'documents.preview': previewDocument,
  'documents.take': takeDocument,
  'appointments.read': readWeekFile,
  'attachments.add': addAttachment,
  'attachments.open': openAttachment,
  'attachments.write': writeAttachment,
  'announcements.preview': previewAnnouncement,
  'results.preview': previewResults,
  'results.take': takeResults,
  'forms.preview': previewForm,
  'forms.take': takeForm,
  'sheets.preview': previewSheet,
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

