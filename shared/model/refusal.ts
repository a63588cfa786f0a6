/** A thing the program declines to do, for a reason the user can act on. Not a fault of the program. */
import { refusals } from '../text/vi/refusals.ts';
import type { RefusalParams } from '../text/vi/sentence.ts';

/** One of the reasons the program has a sentence for. */
export type RefusalCode = keyof typeof refusals;

/** Thrown where a wish cannot be met; the router answers it as `{ok: false, code, params}`. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: RefusalParams;

  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** The Vietnamese sentence for a refusal's code. */
export function refusalSentence(code: RefusalCode, params: RefusalParams = {}): string {
  return refusals[code](params);
}
