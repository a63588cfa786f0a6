/** What comes next where somebody was reminded and did not answer: the office's own ladder, proposed and never done by itself. */

interface SentReminder {
  onDay: string | null;
  how: string | null;
  answer: string | null;
}

/** `letter`: a paper instead of calls; `meeting`: named before the leaders at the next giao ban. */
export type NextStep = 'letter' | 'meeting';

const SILENT_AFTER = 2;

/**
 * @param reminders that went out to one recipient of a task
 * @param lastWordOn the day of the newest word on the task; null where nothing was ever heard
 * @returns null while fewer than two stand without a word
 */
export function nextStep(reminders: readonly SentReminder[], lastWordOn: string | null): NextStep | null {
  const silent = reminders.filter((one) => one.answer === null && (lastWordOn === null || (one.onDay ?? '') > lastWordOn));
  if (silent.length < SILENT_AFTER) return null;
  return silent.some((one) => one.how === 'paper') ? 'meeting' : 'letter';
}
