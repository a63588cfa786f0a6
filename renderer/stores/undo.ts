/** Taking back and doing again, from the keys, the menu and the history. */
import { shellWords } from '../../shared/text/vi/shell.ts';
import { stepSummary } from '../../shared/text/vi/history.ts';
import { call, onEvent } from '../api/office.ts';
import { run, say, unsay } from './commands.ts';

/** The notice that is true only until the register changes again. */
let fleeting = '';

/** Begins to take away what was said of an undo once something else is done: its keys would do another thing then. */
export function watchUndone(): void {
  onEvent((event) => {
    if (event.kind === 'changed') unsay(fleeting);
  });
}

/** Says so until the next change; that of the step itself has been heard by now. */
function sayUntilNext(message: string): void {
  fleeting = say(message);
}

/** What the newest step changed, in words: an undo carries the same rows as the step that it took back. */
async function newestStep(): Promise<string> {
  const answer = await call('history.list', { limit: 1 });
  const step = answer.ok ? answer.output.rows[0] : undefined;
  return step ? stepSummary(step) : '';
}

/** Takes back a step, the newest of this laptop when none is named. */
export async function undo(step?: string): Promise<void> {
  const answer = await run('history.undo', step === undefined ? {} : { step });
  if (!answer) return;
  const kept = answer.kept.length > 0 ? ` ${shellWords.undoKept(answer.kept.length)}` : '';
  sayUntilNext(shellWords.undone(await newestStep()) + kept);
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  if (await run('history.redo', {})) sayUntilNext(shellWords.redone(await newestStep()));
}
