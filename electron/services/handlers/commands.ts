/** What carries out each command, as one step; a missing one does not compile. */
import { takeAnnouncement } from '../announcements.ts';
import { appointmentAsTrip, appointmentsAsTrips, pasteAppointments, removeAppointment, updateAppointment } from '../appointments.ts';
import { removeAttachment } from '../attachments.ts';
import { restoreRemoved } from '../bin.ts';
import { markDuty } from '../duties.ts';
import { settle, settleAll } from '../exchange.ts';
import { confirmProgress, sendBack } from '../confirmation.ts';
import { pastePastVisits } from '../coverage.ts';
import { recordBriefing } from '../briefings.ts';
import { addTrip, exempt, removeTrip, setFieldRules, unexempt } from '../field-days.ts';
import { redo, undo } from '../history.ts';
import { addProgress, createItem, updateItem, updateTask } from '../items.ts';
import { numberDocument, restrictDocument } from '../number-document.ts';
import { fanOut, markUnits } from '../checklists.ts';
import { removeFilter, saveFilter } from '../filters.ts';
import { addSeries, assignDocument, createMeeting, holdMeeting, remark, updateMeeting } from '../meetings.ts';
import { addReminders, answerReminders } from '../reminders.ts';
import { handOutPapers, numberPapers, removePapers } from '../papers.ts';
import { pasteLines } from '../paste-lines.ts';
import { fillTasks, recordLine } from '../record-line.ts';
import { addResults, removeResult, setResultPaper, updateFinding, updateProposal } from '../results.ts';
import { setSetting } from '../settings.ts';
import { addExtension, addLink, endTask } from '../task-events.ts';
import { handOver, trackDocument, trackTasks } from '../trackers.ts';
import { moveWork, pasteClusters, updateCluster, updateUnit } from '../units.ts';
import { setTags } from '../tags.ts';
import { addToTeams, answerOutline, leaveTeam, setOutline } from '../teams.ts';
import { acceptClash, carryOver, changeVisits, setClashRules, setHoliday, updateVisit } from '../visits.ts';
import { withdrawDocument } from '../withdrawals.ts';
import type { Commands } from './kinds.ts';

export const commands: Commands = {
  'bin.restore': restoreRemoved,
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
