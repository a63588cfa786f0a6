/** Doing something: call, and say so when it was declined. The stores hear of the change by the `changed` event. */
import { notifications } from '@mantine/notifications';
import { commonWords } from '../../shared/text/vi/common.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/index.ts';
import { call, type Refused } from '../api/office.ts';

/** The notice that stands now of each tone: a newer one takes its place, they do not pile up. */
const standing = { done: '', alarm: '' };

/** Shows a short sentence; `alarm` for what was declined. @returns the notice, for `unsay` */
export function say(message: string, tone: 'done' | 'alarm' = 'done'): string {
  unsay(standing[tone]);
  standing[tone] = notifications.show({
    message,
    className: `notice notice-${tone}`,
    autoClose: tone === 'alarm' ? 12_000 : 6_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': commonWords.closeNotice },
    color: tone === 'alarm' ? 'red' : 'blue',
  });
  return standing[tone];
}

/** Says what became of a paper that was being written when another took its place on the screen. */
export function sayOfOther(name: string, answer: { ok: true } | Refused): void {
  if (answer.ok) say(takeWords.written(name));
  else say(`${takeWords.notTaken(name)}. ${answer.message}`, 'alarm');
}

/** Takes a notice away, where it still stands. */
export function unsay(notice: string): void {
  if (notice !== '') notifications.hide(notice);
}

/** Takes away what was said last: it is no longer true. */
export function hush(): void {
  unsay(standing.done);
}

/** The operation whose refusal was said last. */
let declined: OperationName | null = null;

function sayRefused(name: OperationName, refused: Refused): void {
  say(refused.message, 'alarm');
  declined = name;
}

/**
 * Runs an operation; null when it was declined, which the user has been told by then. What was said of an attempt before
 * goes when the next one succeeds.
 */
export async function run<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N> | null> {
  const answer = await call(name, input);
  if (!answer.ok) {
    sayRefused(name, answer);
    return null;
  }
  if (declined === name) {
    unsay(standing.alarm);
    declined = null;
  }
  return answer.output;
}
