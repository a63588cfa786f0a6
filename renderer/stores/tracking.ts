/** What is written on tasks beside their progress: extensions, an end, links, reminders. */
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { printedDate } from '../../shared/domain/civil-date.ts';
import { itemsWords } from '../../shared/text/vi/items.ts';
import { markWords } from '../../shared/text/vi/marks.ts';
import { pasteLinesWords } from '../../shared/text/vi/paste-lines.ts';
import { reminderWords } from '../../shared/text/vi/reminders.ts';
import { trackingWords } from '../../shared/text/vi/tracking.ts';
import { copyText } from '../clipboard.ts';
import { run, say } from './commands.ts';
import { createResource } from './resource.ts';

/** Tasks that a link may point to. */
export const linkChoices = createResource('tasks.list');
/** What a pasted table would do. */
export const linesPreview = createResource('tasks.previewLines');
/** Messages for the tasks that somebody is about to be reminded of. */
export const reminderMessages = createResource('reminders.message');

/** Runs a command and says what was done; false when it was declined. */
function done(answer: unknown, words: string): boolean {
  if (!answer) return false;
  say(words);
  return true;
}

export const trackingActions = {
  extend: async (input: InputOf<'extensions.add'>, place: string) =>
    done(await run('extensions.add', input), trackingWords.extended(place, printedDate(input.toOn))),
  end: async (input: InputOf<'tasks.end'>, place: string) => done(await run('tasks.end', input), trackingWords.endedSaved(place)),
  link: async (input: InputOf<'links.add'>, place: string) => done(await run('links.add', input), trackingWords.linked(place)),
  record: async (input: InputOf<'tasks.record'>, place: string) => done(await run('tasks.record', input), itemsWords.line.saved(place)),
  answer: async (input: InputOf<'reminders.answer'>): Promise<boolean> => {
    const answer = await run('reminders.answer', input);
    return done(answer, reminderWords.answered(answer?.answered ?? 0));
  },
  async fill(input: InputOf<'tasks.fill'>): Promise<boolean> {
    const answer = await run('tasks.fill', input);
    return done(answer, pasteLinesWords.filled(answer?.filled ?? 0));
  },
  /** Writes what is right of a pasted table. */
  async pasteLines(text: string): Promise<boolean> {
    const answer = await run('tasks.pasteLines', { text, skipWrong: true });
    return done(answer, pasteLinesWords.written(answer?.written ?? 0));
  },
  /** Puts the messages about tasks on the clipboard, one after the other. */
  async copyMessages(taskIds: string[]): Promise<void> {
    const answer = await run('reminders.message', { taskIds });
    if (!answer) return;
    if (answer.rows.length === 0) say(itemsWords.actions.noRecipient, 'alarm');
    else if (copyText(answer.rows.map((one) => one.text).join('\n\n'))) {
      say([reminderWords.copied(answer.rows.map((one) => one.to)), answer.withheld > 0 ? markWords.withheld(answer.withheld) : ''].filter(Boolean).join(' '));
    }
  },
  async remind(input: InputOf<'reminders.add'>): Promise<boolean> {
    const answer = await run('reminders.add', input);
    if (!answer) return false;
    sayReminded(answer);
    return true;
  },
};

function sayReminded({ recipients, leftOut }: OutputOf<'reminders.add'>): void {
  const leaders = leftOut.filter((one) => one.why === 'leader').map((one) => one.place);
  const nobody = leftOut.filter((one) => one.why === 'nobody').map((one) => one.place);
  say([
    reminderWords.added(recipients),
    leaders.length > 0 ? reminderWords.leftToLeaders(leaders) : '',
    nobody.length > 0 ? reminderWords.leftToNobody(nobody) : '',
  ].filter(Boolean).join(' '));
}
