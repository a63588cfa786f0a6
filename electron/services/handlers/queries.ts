/** What answers each query; a missing one does not compile. */
import { listBin } from '../../db/bin.ts';
import { bandsOf } from '../../../shared/domain/holidays.ts';
import { nameConflicts, newestMergeView } from '../../db/queries/exchange-views.ts';
import { listBriefings } from '../../db/queries/briefings.ts';
import { listCalendar } from '../../db/queries/calendar.ts';
import { listAttachments } from '../../db/queries/attachments.ts';
import { besideSearch } from '../../db/queries/beside-search.ts';
import { checklistOf, listGroups, missingOf } from '../../db/queries/checklist.ts';
import { listDuties } from '../../db/queries/duties.ts';
import { listFilters } from '../../db/queries/filters.ts';
import { figures, home } from '../../db/queries/figures.ts';
import { getItem, getTask } from '../../db/queries/item-detail.ts';
import { getDocument, listDocumentNames, listDocuments } from '../../db/queries/documents.ts';
import { board, load } from '../../db/queries/list-views.ts';
import { listItems, listTasks } from '../../db/queries/lists.ts';
import { proposeLinks } from '../../db/queries/link-proposals.ts';
import { checkTrip, fieldBalance, fieldRules, listTrips } from '../../db/queries/field-days.ts';
import { getMeeting, listMeetings, listSeries } from '../../db/queries/meetings.ts';
import { getPaper, listPapers } from '../../db/queries/papers.ts';
import { listRounds, listVisits } from '../../db/queries/plan.ts';
import { listReminded, remindersText } from '../../db/queries/reminders.ts';
import { listSettings } from '../../db/queries/settings.ts';
import { listTrackers } from '../../db/queries/trackers.ts';
import { listTags } from '../../db/queries/tags.ts';
import { withSubjects } from '../../db/queries/subjects.ts';
import { appInfo, storeInfo } from '../../db/queries/store-info.ts';
import { checkClashes, clashRules, listClashes, listHolidays, yearHolidays } from '../../db/queries/clashes.ts';
import { listAppointments, previewAppointments } from '../../db/queries/appointments.ts';
import { coverage, readPastVisits } from '../../db/queries/coverage.ts';
import { listFollowUps } from '../../db/queries/results.ts';
import { typingHelp } from '../../db/queries/typing.ts';
import { visitDetail } from '../../db/queries/visit-detail.ts';
import { getUnit, listClusters, listEndedUnits, listPeople, listUnits } from '../../db/queries/units.ts';
import { listDrafts } from '../../db/review-drafts.ts';
import { historyPage } from '../../db/log/history.ts';
import { listConflicts } from '../../db/exchange/conflicts.ts';
import { listLaptops } from '../../db/queries/laptops.ts';
import { outsideView } from '../../db/queries/outside.ts';
import { previewLines } from '../paste-lines.ts';
import { listReports } from '../reports.ts';
import { getResults } from '../results.ts';
import { previewClusters } from '../units.ts';
import type { Queries } from './kinds.ts';

export const queries: Queries = {
  'app.info': async (db, _input, scope) => ({ ...(await appInfo(db)), ...scope.app, today: scope.today }),
  'documents.list': (db, input, { today }) => listDocuments(db, input, today),
  'documents.names': (db) => listDocumentNames(db),
  'documents.get': (db, { id }, { today }) => getDocument(db, id, today),
  'drafts.list': (db) => listDrafts(db),
  'items.list': (db, input, { today }) => listItems(db, input, today),
  'items.get': (db, { id }, { today }) => getItem(db, id, today),
  'tasks.list': (db, input, { today }) => listTasks(db, input, today),
  'tasks.board': (db, input, { today }) => board(db, input, today),
  'tasks.load': (db, input, { today }) => load(db, input, today),
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
  'bin.list': (db, { limit, offset }, { log }) => listBin(db, log, { limit: limit ?? 100, offset: offset ?? 0 }),
  'sync.conflicts': (db, _input, { log }) => nameConflicts(db, listConflicts(log)),
  'sync.laptops': (db) => listLaptops(db),
  'backup.outside': (db, _input, { log, today }) => outsideView(db, log, today),
  'sync.newestMerge': (db) => newestMergeView(db),
  'store.info': (db, _input, { app }) => storeInfo(db, app.version),
};
