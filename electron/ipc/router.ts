/** The window's calls: who is calling is checked before what is asked; every call gets an answer, refused or not. */
import type { Answer } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { refused } from './answer.ts';
import type { Callable } from './rescue.ts';
import type { Tokens } from './tokens.ts';

/** The channels between window and main process; there are no others. */
export const channels = { call: 'sgb:call', file: 'sgb:file', event: 'sgb:event' } as const;

/** Where the window's page is served from. */
export const WINDOW_ORIGIN = 'app://office';

/** What Electron tells of a sender, as far as the check needs it. */
export interface Sender {
  url: string;
  isMainFrame: boolean;
}

/** Only the main frame of our own page may call. */
export function isOurs(sender: Sender | null): boolean {
  return sender !== null && sender.isMainFrame && (sender.url === WINDOW_ORIGIN || sender.url.startsWith(`${WINDOW_ORIGIN}/`));
}

export interface RouterOptions {
  /** The open register; a call that comes while it is still being opened waits for it. */
  register: () => Callable | Promise<Callable>;
  tokens: Tokens;
  report: (error: unknown) => void;
}

/** Answers one call from a window. */
export async function route(options: RouterOptions, sender: Sender | null, name: unknown, input: unknown): Promise<Answer<unknown>> {
  try {
    if (!isOurs(sender)) throw new Refusal('wrong-sender');
    if (typeof name !== 'string') throw new Refusal('unknown-operation', { operation: String(name) });
    const register = await options.register();
    const output = await register.call(name, options.tokens.resolve(input));
    return { ok: true, output };
  } catch (error) {
    return refused(error, options.report);
  }
}
