/** The host's end of the line to the test that started it: queued answers for dialogs, and what the program did. */
import { type DialogKind, type Order, type RecordedCall, type Report } from './options.ts';

const answers: Record<DialogKind, unknown[]> = { open: [], save: [], message: [] };
const calls: RecordedCall[] = [];
const orders = new Map<Order['kind'], (order: Order) => void>();

/** true: a test drives this host; false: a person looks at it. */
export const driven: boolean = process.send !== undefined;

export function report(message: Report): void {
  process.send?.(message);
}

export function record(what: string, ...args: unknown[]): void {
  calls.push({ what, args });
  if (!driven) console.log(`[host] ${what}`, ...args);
}

/** The next queued answer of that dialog, or undefined. */
export function nextAnswer(dialog: DialogKind): unknown {
  return answers[dialog].shift();
}

export function onOrder(kind: Order['kind'], act: () => void): void {
  orders.set(kind, act);
}

if (driven) {
  process.on('message', (order: Order) => {
    if (order.kind === 'answer') answers[order.dialog].push(order.value);
    else if (order.kind === 'recorded') report({ kind: 'recorded', id: order.id, entries: calls });
    else orders.get(order.kind)?.(order);
  });
  // The line alone must not keep the program alive, as it would not in Electron; a test that died ends it.
  process.channel?.unref();
  process.on('disconnect', () => orders.get('quit')?.({ kind: 'quit' }));
}
